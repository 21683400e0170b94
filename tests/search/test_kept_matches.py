"""A question asked again within a minute is not put to the index; nothing wrong is shown for it."""

import pytest
from wagtail.models import PageViewRestriction

from cms.search.filters import Filters
from cms.search.models import SearchEntry
from cms.search.selectors import find
from tests.factories import add_page

WORD = "zmeurică"


def total(client, word=WORD):
    response = client.get("/cauta/", {"q": word})
    return response.content.decode().count('class="row-link"')


@pytest.fixture
def published(tree, commits_at_once):
    return tree


def test_the_index_is_asked_once(published, person, django_assert_num_queries):
    user = person("member")
    first = find(text=WORD, user=user, filters=Filters())
    assert first.total
    with django_assert_num_queries(0):
        again = find(text=WORD, user=user, filters=Filters(kind="articles"))
    assert again == first


def test_every_question_and_every_person_has_an_answer_of_their_own(published, person):
    member, administrator = person("member"), person("administrator")
    by_member = find(text=WORD, user=member, filters=Filters())
    by_other = find(text=WORD, user=administrator, filters=Filters())
    assert by_other.total > by_member.total
    assert find(text="nimicul", user=member, filters=Filters()).total == 0
    assert find(text=WORD, user=member, filters=Filters(service="hub")) != by_member


def test_what_is_published_is_found_at_once(published, browser_of):
    browser = browser_of("member")
    before = total(browser, "coacăze")
    add_page(published.home, "Coacăze de vară")
    assert total(browser, "coacăze") == before + 1


def test_what_is_unpublished_is_gone_at_once(published, browser_of):
    browser = browser_of("visitor")
    before = total(browser)
    published.public.unpublish()
    assert total(browser) == before - 1


def test_what_is_closed_is_neither_shown_nor_counted(published, browser_of):
    browser = browser_of("visitor")
    before = total(browser)
    PageViewRestriction.objects.create(
        page=published.public, restriction_type=PageViewRestriction.LOGIN
    )
    assert total(browser) == before - 1
    assert published.public.title not in browser.get("/cauta/", {"q": WORD}).content.decode()


def test_an_entry_written_anew_ends_it(published, person):
    from cms.search.services import index

    user = person("member")
    first = find(text=WORD, user=user, filters=Filters())
    entry = SearchEntry.objects.get(pk=first.matches[0].pk)
    index.forget(kinds=[entry.kind], keys=[entry.object_key])
    assert find(text=WORD, user=user, filters=Filters()).total == first.total - 1
