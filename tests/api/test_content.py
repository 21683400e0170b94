"""Pages, menus, files: what the API tells, and to whom."""

import pytest
from wagtail.contrib.redirects.models import Redirect

from tests.factories import DocumentFactory, ImageFactory, add_page


def test_page_has_typed_fields_blocks_and_html(tree, caller):
    picture = ImageFactory()
    body = [
        ("heading", {"text": "Primul pas", "level": "h2"}),
        ("text", "<p>Un <b>cuvânt</b>.</p>"),
        ("image", {"image": picture, "alt_text": "Oameni", "caption": ""}),
        (
            "cards",
            {"title": "", "cards": [{"title": "Închis", "text": "", "page": tree.closed}]},
        ),
    ]
    page = add_page(tree.home, "Pagină cu blocuri", body=body, category="Ghid")
    answer = caller("visitor").get(f"/pages/{page.pk}")
    assert answer.status_code == 200
    found = answer.json()
    assert found["type"] == "home.StandardPage"
    assert found["category"] == "Ghid"
    assert found["address"] == page.get_url()
    heading, text, image, cards = found["body"]
    assert heading["value"] == {"text": "Primul pas", "level": "h2"}
    assert "<h2" in heading["html"]
    assert text["value"] == "<p>Un <b>cuvânt</b>.</p>"
    shapes = image["value"]["image"]["shapes"]
    assert shapes["card"][0]["type"] == "image/avif"
    assert shapes["card"][0]["url"].startswith("http://localhost/media/images/")
    assert cards["value"]["cards"][0]["page"] is None, "a visitor learns nothing of a closed page"
    assert answer["Last-Modified"]
    seen = caller("member").get(f"/pages/{page.pk}").json()
    assert seen["body"][3]["value"]["cards"][0]["page"]["title"] == tree.closed.title


def test_every_page_type_answers(tree, caller):
    everything = caller("administrator").everything("/pages?limit=3")
    assert {row["type"] for row in everything} >= {"home.HomePage", "home.ServicePage"}
    reader = caller("administrator")
    for row in everything:
        assert reader.get(row["detail"]).status_code == 200, row


def test_filters(tree, caller):
    visitor = caller("visitor")
    only = visitor.get("/pages", {"type": "home.ServicePage", "limit": 100}).json()["items"]
    assert {row["type"] for row in only} == {"home.ServicePage"}
    below = visitor.get("/pages", {"parent": tree.hub.pk}).json()["items"]
    assert [row["id"] for row in below] == [tree.opened.pk]
    assert visitor.get("/pages", {"slug": tree.public.slug}).json()["items"][0]["id"] == (
        tree.public.pk
    )
    assert visitor.get("/pages", {"locale": "hu"}).json()["items"] == []
    assert visitor.get("/pages", {"updated_since": "2999-01-01T00:00:00Z"}).json()["items"] == []
    assert visitor.get("/pages", {"updated_since": "2001-01-01T00:00:00"}).json()["items"]
    assert visitor.get("/pages", {"type": "auth.User"}).json()["items"] == []


def test_cursor_goes_through_everything_once(tree, caller):
    reader = caller("administrator")
    whole = reader.get("/pages", {"limit": 100}).json()["items"]
    assert reader.everything("/pages?limit=2") == whole


@pytest.mark.parametrize("cursor", ["x", "5", "5:abc", "é", "9" * 100, "-1:aaa"])
def test_a_cursor_of_others_is_refused(cursor, caller):
    answer = caller("visitor").get("/pages", {"cursor": cursor})
    assert answer.status_code == 400
    assert answer["Content-Type"] == "application/problem+json"


def test_a_cursor_of_another_list_is_refused(tree, caller):
    reader = caller("administrator")
    following = reader.get("/pages?limit=1").json()["next"]
    cursor = following.split("cursor=")[1]
    assert reader.get(f"/documents?cursor={cursor}").status_code == 400


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/pages?limit=0", 422),
        ("/pages?limit=101", 422),
        ("/pages?limit=9223372036854775809", 422),
        ("/pages?parent=99999999999999999999", 422),
        ("/pages/99999999999999999999", 422),
        ("/pages/-1", 422),
        ("/pages/2147483647", 404),
        ("/documents/99999999999999999999999", 422),
        ("/images/0", 422),
        ("/pages?slug=%00", 400),
        ("/members/%00", 400),
        ("/search?q=", 422),
        ("/search?q=%22", 200),
        ("/pages?updated_since=0001-01-01T00:00:00%2B14:00", 422),
        ("/pages?updated_since=9999-12-31T23:59:59-12:00", 422),
        ("/pages/by-address?path=/%F0%9F%90%BB/", 404),
    ],
)
def test_strange_numbers_and_letters_are_no_failure(path, status, caller):
    assert caller("visitor").get(path).status_code == status


def test_page_by_address(tree, caller):
    visitor, member = caller("visitor"), caller("member")
    where = {"path": tree.public.get_url()}
    assert visitor.get("/pages/by-address", where).json()["id"] == tree.public.pk
    assert visitor.get("/pages/by-address", {"path": "/"}).json()["id"] == tree.home.pk
    closed = {"path": tree.closed_english.get_url()}
    assert visitor.get("/pages/by-address", closed).status_code == 404
    assert member.get("/pages/by-address", closed).json()["locale"] == "en"
    assert visitor.get("/pages/by-address", {"path": f"/{tree.draft.slug}/"}).status_code == 404


def test_parent_and_translations_that_one_may_not_see_are_not_named(tree, caller):
    row = caller("visitor").get(f"/pages/{tree.below_opened.pk}").json()
    assert row["parent"] == tree.opened.pk
    closed = caller("member").get(f"/pages/{tree.closed.pk}").json()
    assert [other["locale"] for other in closed["translations"]] == ["en"]


def test_navigation_and_locales(tree, caller):
    found = caller("visitor").get("/navigation").json()
    assert len(found["services"]) == 6
    assert set(found["menus"]) == {"about", "help", "legal"}
    codes = [row["code"] for row in caller("visitor").get("/locales").json()["items"]]
    assert codes[0] == "ro"
    assert caller("visitor").get("/navigation", {"locale": "xx"}).status_code == 422


def test_redirects_lead_only_where_one_may_go(tree, caller):
    Redirect.add_redirect("/vechi-deschis", tree.public)
    Redirect.add_redirect("/vechi-inchis", tree.closed)
    Redirect.add_redirect("/vechi-ciorna", tree.draft)
    Redirect.add_redirect("/vechi-adresa", tree.closed.get_url())
    Redirect.add_redirect("/vechi-afara", "https://example.org/")
    seen = {row["old_path"] for row in caller("visitor").everything("/redirects?limit=2")}
    assert seen == {"/vechi-deschis", "/vechi-afara"}
    seen = {row["old_path"] for row in caller("member").everything("/redirects?limit=2")}
    assert seen == {"/vechi-deschis", "/vechi-afara", "/vechi-inchis", "/vechi-adresa"}


def test_search_pages_through(tree, caller, commits_at_once):
    for number in range(12):
        add_page(tree.home, f"Pagina zmeurei {number} afine")
    visitor = caller("visitor")
    first = visitor.get("/search", {"q": "afine"}).json()
    assert first["count"] == 12
    second = visitor.get(first["next"]).json()
    assert len(first["items"]) + len(second["items"]) == 12
    assert second["next"] is None


def test_document_and_its_bytes(caller):
    document = DocumentFactory(where="members")
    member = caller("member")
    found = member.get(f"/documents/{document.pk}").json()
    assert found["file_name"] == document.filename
    answer = member.get(found["download"].removeprefix("http://localhost"))
    assert b"".join(answer.streaming_content) == b"a;b\n1;2\n"
    assert "attachment" in answer["Content-Disposition"]
    assert answer["Cache-Control"] == "private, no-store"
    assert caller("visitor").get(f"/documents/{document.pk}/file").status_code == 404
    document.file.storage.delete(document.file.name)
    assert member.get(f"/documents/{document.pk}/file").status_code == 404


def test_picture_of_a_closed_collection(tree, caller):
    from wagtail.models import Collection

    from cms.home.services import MEMBERS_COLLECTION

    picture = ImageFactory(collection=Collection.objects.get(name=MEMBERS_COLLECTION))
    assert caller("visitor").get(f"/images/{picture.pk}").status_code == 404
    answer = caller("member").get(f"/images/{picture.pk}").json()
    assert set(answer["shapes"]) == {"card", "wide", "content", "social"}
    assert "original" not in str(answer)


def test_lists_cost_the_same_for_many_pages(tree, caller, django_assert_max_num_queries):
    for number in range(20):
        add_page(tree.home, f"Pagina {number}")
    visitor = caller("visitor")
    visitor.get("/pages")
    with django_assert_max_num_queries(3):
        visitor.get("/pages?limit=20")


def test_search_groups_kinds_and_filters(tree, caller, commits_at_once):
    DocumentFactory(title="Lista cu afine", where="members")
    add_page(tree.home, "Afine la deal", summary="Culese <b>azi</b>.")
    found = caller("member").get("/search", {"q": "afine"}).json()
    assert {row["kind"]: row["count"] for row in found["groups"]} == {"pages": 1, "documents": 1}
    assert {row["title"] for row in found["items"]} == {"Lista cu afine", "Afine la deal"}
    only = caller("member").get("/search", {"q": "afine", "kind": "documents"}).json()
    assert [row["kind"] for row in only["items"]] == ["documents"]
    visitor = caller("visitor").get("/search", {"q": "afine"}).json()
    assert [row["excerpt"] for row in visitor["items"]] == ["Culese &lt;b&gt;azi&lt;/b&gt;."]
    assert caller("visitor").get("/search", {"q": "afine", "service": "x"}).status_code == 422


def test_search_says_what_it_looked_for_instead(tree, caller, commits_at_once):
    add_page(tree.home, "Afine la deal")
    found = caller("visitor").get("/search", {"q": "affine"}).json()
    assert (found["searched"], found["count"]) == ("afine", 1)


def test_search_suggests_titles(tree, caller):
    titles = {
        name: [
            row["title"]
            for row in caller(name).get("/search/suggest", {"q": "ghidul co"}).json()["items"]
        ]
        for name in ("visitor", "member")
    }
    assert titles == {"visitor": [], "member": [tree.closed.title]}
