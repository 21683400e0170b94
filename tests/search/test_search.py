"""The search page: finds, groups, filters, marks, escapes, costs little."""

import re

import pytest
from django.test import Client

from site_modules.accounts.services.profile import update_profile
from tests.factories import DocumentFactory, add_page
from tests.timing import least_cpu_seconds


@pytest.fixture
def many(tree, commits_at_once):
    for number in range(23):
        add_page(tree.home, f"Coacăze numărul {number}", summary="Despre coacăze.")
    return tree


def search(client, query, **filters):
    body = client.get("/cauta/", {"q": query, **filters}).content.decode()
    return body.split("<main")[1].split("</main>")[0]


def plain(body):
    return re.sub("</?mark>", "", body)


def test_finds_by_word_in_title_marks_it_and_says_how_many(tree):
    body = search(Client(), "zmeurică")
    assert tree.public.title in plain(body)
    assert "Despre noi <mark>zmeurică</mark></a>" in body
    assert "3 rezultate" in body


def test_pages_through_results(many):
    first = search(Client(), "coacăze")
    assert "23 de rezultate" in first
    assert "pagina=2" in first
    last = search(Client(), "coacăze", pagina="3")
    assert last.count('class="row-link"') == 3


@pytest.mark.parametrize(("who", "most"), [("visitor", 3), ("member", 8)])
def test_costs_the_same_for_few_and_many(
    who, most, many, browser_of, django_assert_max_num_queries
):
    client = browser_of(who)
    for query in ("coacăze", "coacăze"):  # fills the shared fragments
        client.get("/cauta/", {"q": query})
    for query in ("coacăze", "zmeurică", "coacăze numărul 7"):
        with django_assert_max_num_queries(most):
            client.get("/cauta/", {"q": query})


def test_a_typing_error_costs_two_queries_more(many, browser_of, django_assert_max_num_queries):
    client = browser_of("member")
    client.get("/cauta/", {"q": "coacăze"})
    client.get("/cauta/", {"q": "coacăze"})
    with django_assert_max_num_queries(10):
        assert "23 de rezultate" in search(client, "cocăze")


def test_kinds_are_grouped_with_counts_and_a_way_to_each(many):
    DocumentFactory(title="Lista de coacăze", where="public")
    body = search(Client(), "coacăze")
    assert ">Ghiduri și pagini (23)</a>" in body
    assert ">Documente (1)</a>" in body
    assert body.count('class="row-link"') == 4
    only = search(Client(), "coacăze", tip="documents")
    assert only.count('class="row-link"') == 1
    assert "Lista de <mark>coacăze</mark>" in only


def test_documents_follow_their_collection(tree, commits_at_once, browser_of):
    for where in ("public", "members", "management"):
        DocumentFactory(title=f"Afine {where}", where=where)
    expected = {"visitor": {"public"}, "member": {"public", "members"}}
    expected["delegate"] = {"public", "members", "management"}
    for name, places in expected.items():
        body = plain(search(browser_of(name), "afine"))
        assert {place for place in expected["delegate"] if f"Afine {place}" in body} == places


def test_members_find_each_other_by_skill_and_nobody_who_hides(
    person, browser_of, commits_at_once, tree
):
    other = person("other_member")
    update_profile(
        user=other, fields={"organisation_name": "Asociația Măceș", "skills": ["olărit"]}
    )
    for query in ("măceș", "olarit", "Other Exemplu"):
        assert "/membri/other_member/" in search(browser_of("member"), query), query
        assert "/membri/other_member/" not in search(browser_of("visitor"), query), query
    other.profile.refresh_from_db()
    other.profile.visibility = "private"
    other.profile.save()
    assert "/membri/other_member/" not in search(browser_of("member"), "măceș")
    assert "/membri/other_member/" in search(browser_of("other_member"), "măceș")
    assert "/membri/other_member/" in search(browser_of("moderator"), "măceș")


def test_somebody_who_left_is_not_found(person, browser_of, commits_at_once, tree):
    other = person("other_member")
    other.last_name = "Nemaivăzut"
    other.save()
    assert "/membri/other_member/" in search(browser_of("member"), "nemaivăzut")
    type(other).objects.filter(pk=other.pk).update(is_active=False)
    assert "/membri/other_member/" not in search(browser_of("member"), "nemaivăzut")


def test_filters_narrow_and_can_be_taken_off(many):
    add_page(many.hub, "Coacăze la hub", is_public=True)
    body = search(Client(), "coacăze", serviciu="hub")
    assert "1 rezultat " in body
    assert 'class="chip" href="?q=coac%C4%83ze"' in body
    assert "24 de rezultate" in search(Client(), "coacăze", perioada="luna")
    assert "24 de rezultate" in search(Client(), "coacăze", serviciu="x", tip="y", limba="z")


def test_the_language_of_the_page_unless_another_is_chosen(tree, browser_of):
    member = browser_of("member")
    assert "Coordinator" not in search(member, "zmeurică")
    assert "Coordinator" in search(member, "zmeurică", limba="en")
    assert "Coordinator" in search(member, "zmeurică", limba="toate")


def test_an_excerpt_shows_the_words_where_they_stand(tree, commits_at_once):
    text = "Început lung. " * 40 + "Aici se vorbește despre răchitele <b>x</b> și dealuri."
    add_page(tree.home, "Fără cuvânt", body=[{"type": "text", "value": f"<p>{text}</p>"}])
    body = search(Client(), "răchită")
    assert "<mark>răchitele</mark>" in body
    assert "… " in body


def test_what_editors_wrote_is_escaped(tree, commits_at_once):
    evil = "Salcie <script>alert(1)</script>"
    add_page(tree.home, evil, summary='"><img src=x onerror=alert(1)> salcie')
    body = search(Client(), "salcie")
    assert "<script>alert" not in body
    assert "<img" not in body
    assert "<mark>Salcie</mark> &lt;script&gt;" in body


def test_query_is_escaped_and_cut(db):
    evil = '"><script>alert(1)</script>' + "x" * 500
    body = Client().get("/cauta/", {"q": evil}).content.decode()
    assert "<script>alert" not in body
    assert "x" * 200 not in body


def test_nothing_found_offers_ways_on(tree):
    body = search(Client(), "xyzzyqwerty", serviciu="hub")
    assert 'class="empty"' in body
    assert "xyzzyqwerty" in body
    assert 'href="?q=xyzzyqwerty&amp;limba=toate"' in body
    assert "/dialogonline/" in body


def test_a_visitor_is_told_of_sign_in_whatever_is_found(tree):
    for query in ("zmeurică", "Evaluare delegați", "xyzzyqwerty"):
        body = search(Client(), query)
        assert "/autentificare/?next=/cauta/%3Fq%3D" in body
        assert "Evaluare pentru" not in plain(body)


def test_a_corrected_word_is_named(many):
    body = search(Client(), "coacazze")
    assert "<strong>coacăze</strong>" in body
    assert "23 de rezultate" in body


def test_words_of_closed_pages_are_proposed_to_nobody(tree, commits_at_once, browser_of):
    add_page(tree.management, "Lichidarea societății")
    assert "ichidarea" in search(browser_of("delegate"), "lichidaarea")
    body = search(Client(), "lichidaarea")
    assert "lichidarea" not in body.lower()
    assert 'class="empty"' in body


ODD = [
    "", " ", "*", '"', '""', '"a', "a AND", "NOT", "OR OR", "NEAR(a b)", "(", "ș", "-", "%", "_",
    "' OR 1=1", "\x00", "a\x00b", "\ud800", "\u202etxet", "😀", "😀😀 zmeurică", "title:a", "a:*",
    "a & | !", "<->", "\\", "și de la", "x" * 10_000, "ﬃ" * 255, "ț" * 300, "a-b-c-d-e",
    "„“”«»", "'; DROP TABLE search_searchentry; --", "мир мир", "日本語", "½ ² ٣",
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(ODD)))
def test_odd_queries_answer_at_once(number, tree):
    query = ODD[number].encode("utf-8", "surrogatepass")

    def ask():
        for address in ("/cauta/", "/cauta/sugestii/"):
            assert Client().get(address, {"q": query}).status_code == 200

    assert least_cpu_seconds(ask, limit=1) < 1


def test_only_get(db):
    assert Client().post("/cauta/", {"q": "x"}).status_code == 405


def test_no_cache_keeps_results(tree):
    for address in ("/cauta/", "/cauta/sugestii/"):
        answer = Client().get(address, {"q": "zmeurică"})
        assert answer["Cache-Control"] == "private, no-store"


def test_what_readers_share_holds_nothing_of_the_one_who_came_first(many, browser_of):
    first = browser_of("member").get("/cauta/", {"q": "coacăze"}).content.decode()
    second = browser_of("other_member").get("/cauta/", {"q": "zmeurică"}).content.decode()
    assert "Rezultate pentru „zmeurică”" in second
    assert 'value="zmeurică"' in second
    assert "coacăze" not in second
    assert "/membri/other_member/" in second
    assert "/membri/member/" not in second
    token = re.compile('name="csrfmiddlewaretoken" value="([^"]+)"')
    assert token.findall(first)
    assert set(token.findall(first)).isdisjoint(token.findall(second))
    visitor = Client().get("/cauta/", {"q": "zmeurică"}).content.decode()
    assert "csrfmiddlewaretoken" not in visitor


def test_the_chosen_kind_stays_when_the_words_change(many):
    body = search(Client(), "coacăze", tip="pages")
    assert '<input type="hidden" name="tip" value="pages">' in body
    assert 'name="tip"' not in search(Client(), "coacăze")
