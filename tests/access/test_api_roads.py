"""The API as one more road: it leads nobody to what the site does not show them."""

import pytest

from cms.media.models import SiteDocument
from tests.access import cases  # noqa: F401  (registers the cases)
from tests.access.registry import CASES, EVERYONE, VISITOR

PEOPLE = sorted(EVERYONE)
PAGE_CASES = [case for case in CASES if not case.is_file and case.is_page]
API_CASES = [case for case in CASES if case.api(None)]
DOCUMENT_CASES = [case for case in CASES if case.name.startswith("document ")]


@pytest.mark.parametrize("case", PAGE_CASES, ids=lambda case: case.name)
def test_page_by_number_and_by_address(case, tree, call_as):
    page = case.make(tree)
    for name in PEOPLE:
        expected = 200 if name in case.allowed else 404
        program = call_as(name)
        answer = program.get(f"/pages/{page.pk}")
        assert answer.status_code == expected, name
        where = {"path": case.address(page)}
        assert program.get("/pages/by-address", where).status_code == expected, name
        if expected == 404:
            assert page.title not in answer.content.decode()


@pytest.mark.parametrize("case", PAGE_CASES, ids=lambda case: case.name)
def test_page_lists_and_search(case, tree, call_as, commits_at_once):
    page = case.make(tree)
    parent = page.get_parent()
    for name in PEOPLE:
        program = call_as(name)
        for address in ("/pages?limit=100", f"/pages?limit=100&parent={parent.pk}",
                        f"/pages?slug={page.slug}"):  # fmt: skip
            rows = program.everything(address)
            listed = page.pk in {row["id"] for row in rows}
            if "parent" not in address or name in case.allowed:
                assert listed == (name in case.allowed) or "parent" in address, (name, address)
            else:
                assert not listed, (name, address)
        word = "zmeurică" if "zmeurică" in case.title else case.title
        rows = program.everything(f"/search?q={word}&locale={case.language}")
        found = {row["address"] for row in rows}
        assert (page.get_url() in found) == (name in case.allowed), name


@pytest.mark.parametrize("case", API_CASES, ids=lambda case: case.name)
def test_addresses_of_its_own(case, tree, call_as):
    made = case.make(tree)
    for name in PEOPLE:
        program = call_as(name)
        # Without a key: 401 where there is nothing public at all.
        refused = {401, 404} if name == VISITOR else {404}
        if case.is_in_admin and name != VISITOR:
            refused |= {403}  # whoever is no moderator
        for address in case.api(made):
            answer = program.get(address)
            expected = {200} if name in case.allowed else refused
            assert answer.status_code in expected, (name, address)


@pytest.mark.parametrize("case", API_CASES, ids=lambda case: case.name)
def test_search_by_program(case, tree, call_as, commits_at_once):
    case.make(tree)
    for name in PEOPLE:
        rows = call_as(name).everything(f"/search?q={case.title}")
        assert (case.title in {row["title"] for row in rows}) == (name in case.finders), name


@pytest.mark.parametrize("name", PEOPLE)
def test_no_parent_is_named_that_one_may_not_see(name, tree, call_as):
    program = call_as(name)
    rows = program.everything("/pages?limit=100")
    seen = {row["id"] for row in rows}
    assert {row["parent"] for row in rows} - {None} <= seen


@pytest.mark.parametrize("case", DOCUMENT_CASES, ids=lambda case: case.name)
def test_documents(case, tree, call_as):
    document = case.make(tree)
    for name in PEOPLE:
        is_allowed = name in case.allowed
        program = call_as(name)
        for address in (f"/documents/{document.pk}", f"/documents/{document.pk}/file"):
            expected = 200 if is_allowed else 404
            assert program.get(address).status_code == expected, (name, address)
        listed = {row["id"] for row in program.everything("/documents?limit=100")}
        assert (document.pk in listed) == is_allowed, name


@pytest.mark.parametrize("name", PEOPLE)
def test_lists_equal_the_site_for_documents(name, tree, call_as, person):
    from django.contrib.auth.models import AnonymousUser

    for case in DOCUMENT_CASES:
        case.make(tree)
    user = AnonymousUser() if name == VISITOR else person(name)
    expected = set(SiteDocument.objects.visible_to(user).values_list("pk", flat=True))
    assert {row["id"] for row in call_as(name).everything("/documents?limit=2")} == expected
