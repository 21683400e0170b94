"""Saved searches for ads, and telling of new ones (HUB-02, HUB-09)."""

from datetime import timedelta

import pytest
from django.utils import timezone

from site_modules.hub import services
from site_modules.hub.kinds import OFFER, OPPORTUNITY
from site_modules.hub.models import SavedAdSearch
from site_modules.notifications.models import Notification
from tests.hub.conftest import put_up

pytestmark = pytest.mark.django_db
SAVE = "/hubocupare/cautari/pastreaza/"
FORM = {"kind": "volunteeropportunity", "query": "judet=SB&ord=noi&x=y", "pace": "zilnic"}


def test_filters_are_kept_once_and_shown(browser_of):
    browser = browser_of("member")
    for _time in "12":
        assert browser.post(SAVE, FORM).url == "/hubocupare/cautari/"
    search = SavedAdSearch.objects.get()
    assert search.query == "judet=SB"
    page = browser.get("/hubocupare/cautari/").content.decode()
    assert "/hubocupare/oportunitati/?judet=SB" in page
    assert "Sibiu" in page


@pytest.mark.parametrize("field", ["kind", "pace"])
def test_damaged_form_is_not_found(browser_of, field):
    assert browser_of("member").post(SAVE, FORM | {field: "²"}).status_code == 404


def test_only_its_owner_deletes_it(browser_of):
    browser_of("member").post(SAVE, FORM)
    address = f"/hubocupare/cautari/{SavedAdSearch.objects.get().pk}/sterge/"
    assert browser_of("other_member").post(address).status_code == 404
    assert browser_of("member").post(address).status_code == 302
    assert not SavedAdSearch.objects.exists()


def test_owner_is_told_of_new_ads_once(browser_of, organisation, person, commits_at_once):
    browser_of("member").post(SAVE, FORM)
    SavedAdSearch.objects.update(
        looked_at=timezone.now() - timedelta(days=2), due_at=timezone.now() - timedelta(hours=1)
    )
    put_up(OPPORTUNITY, organisation, 2)
    put_up(OPPORTUNITY, organisation, 1, start=9, county="IS", locality="Iași")
    assert services.look_for_new_ads() == 1
    assert services.look_for_new_ads() == 0
    told = Notification.objects.get(recipient=person("member"), kind="hub.new_ads")
    assert told.data["found"] == 2
    assert told.url == "/hubocupare/oportunitati/?judet=SB"


def test_volunteers_are_kept_by_the_filters_of_their_list(
    browser_of, organisation, person, commits_at_once
):
    """The list of volunteers asks for a skill and a language, which other lists do not (HUB-01)."""
    query = "stie=contabilitate&unde=online&limba=rom%C3%A2n&judet=ZZ"
    browser = browser_of("delegate")
    page = browser.get(f"/hubocupare/voluntari/?{query}").content.decode()
    assert SAVE in page and "stie=contabilitate&amp;unde=online" in page
    browser.post(SAVE, FORM | {"kind": "volunteeroffer", "query": query})
    search = SavedAdSearch.objects.get()
    assert "ZZ" not in search.query
    shown = browser.get("/hubocupare/cautari/").content.decode()
    assert "contabilitate" in shown and "/hubocupare/voluntari/?stie=contabilitate" in shown
    SavedAdSearch.objects.update(
        looked_at=timezone.now() - timedelta(days=2), due_at=timezone.now() - timedelta(hours=1)
    )
    offer = {"submitter": person("member"), "place": "mixt", "spoken_languages": "română"}
    put_up(OFFER, None, 1, search_text="contabilitate", **offer)
    put_up(OFFER, None, 1, start=5, search_text="grafica", **offer)
    assert services.look_for_new_ads() == 1
    told = Notification.objects.get(recipient=person("delegate"), kind="hub.new_ads")
    assert (told.data["found"], told.url) == (1, f"/hubocupare/voluntari/?{search.query}")


def test_no_more_than_twenty(browser_of):
    browser = browser_of("member")
    for number in range(21):
        browser.post(SAVE, FORM | {"query": f"q=cuvant{number}"})
    assert SavedAdSearch.objects.count() == 20
