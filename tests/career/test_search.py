"""Counsellors among the results of a search: for members, while they take appointments (CAR-02)."""

import pytest

from cms.search.models import SearchEntry
from cms.search.services import index
from site_modules.career import services
from site_modules.career.models import Counsellor

pytestmark = pytest.mark.django_db


def found_by(browser, words):
    answer = browser.get("/cauta/", {"q": words, "tip": "counsellors"})
    assert answer.status_code == 200
    return f"/cariera/consilieri/{Counsellor.objects.get().pk}/" in answer.content.decode()


def index_what_waits():
    while index.index_batch():
        pass


@pytest.fixture
def open_counsellor(counsellor):
    """Went through the door of the site, so that the index knows."""
    Counsellor.objects.update(languages=["ro", "hu"], about="Te pregătesc pentru primul interviu.")
    services.open_for_bookings(counsellor=counsellor, by=counsellor.person)
    index_what_waits()
    return Counsellor.objects.get()


def test_found_by_name_kind_and_language_in_words_of_every_language(open_counsellor, browser_of):
    member = browser_of("member")
    name = open_counsellor.name.split()[-1]
    for words in (name, "interviuri", "maghiară", "Hungarian", "consilier", "primul interviu"):
        assert found_by(member, words), words
    assert not found_by(member, "germană")
    assert not found_by(browser_of("visitor"), name)


def test_who_takes_no_appointments_is_not_found_and_has_no_page(open_counsellor, browser_of):
    member, page = browser_of("member"), f"/cariera/consilieri/{open_counsellor.pk}/"
    body = member.get(page).content.decode()
    assert open_counsellor.name in body and f"consilier={open_counsellor.pk}&amp;tip=cv" in body
    assert browser_of("visitor").get(page).status_code == 302
    services.pause(counsellor=open_counsellor, by=open_counsellor.person)
    assert not found_by(member, "interviuri")  # also while the index still has them
    index_what_waits()
    assert not SearchEntry.objects.filter(kind="counsellors").exists()
    assert member.get(page).status_code == 404


def test_a_new_name_is_found(open_counsellor, person, browser_of):
    account = open_counsellor.person
    account.last_name = "Zăvoianu"
    account.save(update_fields=["last_name"])
    index_what_waits()
    assert found_by(browser_of("member"), "Zavoianu")


def test_the_page_of_a_counsellor_pins_its_queries(
    open_counsellor, browser_of, django_assert_max_num_queries
):
    member = browser_of("member")
    member.get(f"/cariera/consilieri/{open_counsellor.pk}/")
    with django_assert_max_num_queries(12):
        member.get(f"/cariera/consilieri/{open_counsellor.pk}/")
