"""Articles through the API: lists with filters, one by number, categories, feeds."""

import pytest

from cms.api.articles import ArticleOut
from cms.api.encoding import encode
from cms.api.enums import Scope
from cms.api.schemas import ArticleList
from cms.articles.feed_secrets import secret_of
from cms.articles.models import FeedKey
from site_modules.comments.models import Discussion
from tests.articles.conftest import audio_body
from tests.factories import DocumentFactory, MediaFactory, add_article


def ids(answer):
    return [row["id"] for row in answer.json()["items"]]


def test_everybody_gets_what_they_may_see(tree, caller):
    closed = add_article("Pentru membri")
    opened = add_article("Pentru toți", is_public=True)
    draft = add_article("Ciornă", live=False)
    expected = {"visitor": [opened.pk], "member": [opened.pk, closed.pk]}
    for name, keys in expected.items():
        program = caller(name)
        assert ids(program.get("/articles")) == keys
        assert program.get("/articles").json()["count"] == len(keys)
        for page in (closed, opened, draft):
            status = program.get(f"/articles/{page.pk}").status_code
            assert status == (200 if page.pk in keys else 404), (name, page)


def test_what_an_article_tells(tree, caller, person):
    sound = MediaFactory(transcript="Tot ce se spune", duration=61)
    following = add_article("De citit apoi")
    page = add_article(
        "Grădina", authors=[person("author"), "Ana Bucur"], tags=["grădini"],
        files=[DocumentFactory(title="Bugetul"), DocumentFactory(where="management")],
        body=audio_body(sound), summary="Pe scurt.",
    )  # fmt: skip
    found = caller("member").get(f"/articles/{page.pk}").json()
    assert found["category"] == {"slug": "comunitate", "name": "Comunitate"}
    assert found["tags"] == [{"slug": "grădini", "name": "grădini"}]
    assert [row["name"] for row in found["authors"]] == ["Author Exemplu", "Ana Bucur"]
    assert found["authors"][0]["address"] == "/membri/author/"
    assert [row["title"] for row in found["attachments"]] == ["Bugetul"]
    assert found["media"][0]["transcript"] == "Tot ce se spune"
    assert found["media_kind"] == "audio"
    assert found["comment_count"] == 0
    assert [row["id"] for row in found["following"]] == [following.pk]
    assert found["body"][0]["type"] == "audio"
    row = caller("member").get("/articles").json()["items"][0]
    assert row["summary"] == "Pe scurt."
    assert row["detail"] == f"/api/v1/articles/{page.pk}"


def test_pages_and_filters(tree, caller):
    wood = [
        add_article(f"Pădure {number}", category="Mediu", tags=["puieți"]) for number in range(5)
    ]
    add_article("Vecini")
    program = caller("member")
    found = program.everything("/articles?limit=2&category=mediu")
    assert [row["id"] for row in found] == [page.pk for page in reversed(wood)]
    assert len(program.everything("/articles?limit=1")) == 6
    assert len(ids(program.get("/articles?tag=puieți"))) == 5
    assert ids(program.get("/articles?kind=video")) == []
    assert len(ids(program.get("/articles?q=Vecini&period=luna"))) == 1
    assert ids(program.get("/articles?locale=hu")) == []


def test_an_article_taken_away_between_two_pages_skips_none(tree, caller):
    pages = [add_article(f"Articol {number}") for number in range(4)]
    program = caller("member")
    first = program.get("/articles?limit=2").json()
    pages[2].unpublish()
    rest = program.get(first["next"]).json()
    assert [row["id"] for row in rest["items"]] == [pages[1].pk, pages[0].pk]


@pytest.mark.parametrize(
    "query",
    ["tag=%E2%80%AE", "period=%C2%B2", "q=%22*", "category=nu-exista", "period=0"],
)
def test_odd_filters_are_ignored(query, tree, caller):
    add_article("Vecini")
    assert caller("member").get(f"/articles?{query}").status_code == 200


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "kind=nimic", "locale=xx"])
def test_wrong_values_are_refused(query, tree, caller):
    assert caller("member").get(f"/articles?{query}").status_code == 422
    for bad in ("cursor=fals", "tag=%00", "q=%00"):
        assert caller("member").get(f"/articles?{bad}").status_code == 400


def test_categories_count_what_one_may_see(tree, caller):
    add_article("Pentru membri", category="Mediu")
    for name, count in (("visitor", 0), ("member", 1)):
        rows = caller(name).get("/article-categories").json()["items"]
        assert {row["slug"]: row["count"] for row in rows}["mediu"] == count
    english = caller("visitor").get("/article-categories?locale=en").json()["items"]
    assert "Environment" in {row["name"] for row in english}


def test_feeds_ask_for_their_scopes(tree, caller, person):
    program = caller("member", Scope.CONTENT_READ)
    found = program.get("/me/feeds").json()
    secret = secret_of(FeedKey.objects.get(user=person("member")))
    assert found["podcast"] == f"http://localhost/flux/m/{secret}/podcast/"
    assert program.post("/me/feeds/renew").status_code == 403
    assert caller("member", Scope.PROFILE_WRITE).post("/me/feeds/renew").status_code == 200
    assert secret_of(FeedKey.objects.get(user=person("member"))) != secret
    assert caller("visitor").get("/me/feeds").status_code == 401
    assert caller("member", Scope.PROFILE_READ).get("/me/feeds").status_code == 403


def test_answers_of_ready_bytes_fit_the_contract(tree, caller, person):
    page = add_article("„Ghilimele” și \\", authors=[person("author")], tags=["grădini"])
    for number in range(2):
        add_article(f"Articol {number}")
    for name in ("member", "visitor", "member"):
        for path in ("/articles?limit=2", "/articles?limit=2&category=mediu", "/articles?q=nimic"):
            found = caller(name).get(path).content
            assert found == encode(ArticleList.model_validate_json(found).model_dump())
    found = caller("member").get(f"/articles/{page.pk}").content
    assert found == encode(ArticleOut.model_validate_json(found).model_dump())


def test_numbers_of_comments_are_those_of_the_moment(tree, caller):
    page = add_article("Discutat")
    program = caller("member")
    before = program.get(f"/articles/{page.pk}")
    assert program.get("/articles").json()["items"][0]["comment_count"] == 0
    Discussion.objects.create(page_id=page.pk, comment_count=12)
    known = {"If-None-Match": before["ETag"]}
    after = program.get(f"/articles/{page.pk}", **known)
    assert after.status_code == 200
    assert after.json() == before.json() | {"comment_count": 12}
    assert program.get("/articles").json()["items"][0]["comment_count"] == 12
    known = {"If-None-Match": after["ETag"]}
    assert program.get(f"/articles/{page.pk}", **known).status_code == 304


def test_a_new_name_of_an_author_is_told_at_once(tree, caller, person):
    author = person("author")
    page = add_article("Semnat", authors=[author])
    program = caller("member")
    for path in ("/articles", f"/articles/{page.pk}"):
        program.get(path)
    author.first_name = "Ilinca"
    author.save(update_fields=["first_name"])
    assert program.get(f"/articles/{page.pk}").json()["authors"][0]["name"] == "Ilinca Exemplu"
    assert "Ilinca" in program.get("/articles").json()["items"][0]["authors"][0]["name"]


def test_calls_cost_few_queries(tree, caller, person, django_assert_max_num_queries):
    for number in range(20):
        page = add_article(f"Articol {number}", authors=[person("author")])
    program = caller("member")
    for address, most in (("/articles", 5), (f"/articles/{page.pk}", 4)):
        program.get(address)
        with django_assert_max_num_queries(most):
            assert program.get(address).status_code == 200
