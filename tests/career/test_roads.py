"""Somebody else's appointment looked for on every road: not there, whatever the rights."""

import pytest
from django.core.cache import cache

from site_modules.career import services
from site_modules.notifications.models import Notification, OutgoingMail
from tests.career.conftest import at, details, fresh
from tests.conftest import PERSONAS

pytestmark = pytest.mark.django_db
CANARY = "cuvinte-de-negăsit-zmeurică"
SIDES = {"member", "counsellor"}


@pytest.fixture
def hidden(counsellor, person, commits_at_once):
    made = services.book(
        by=person("member"), start=at(21, 10),
        details=details(description=CANARY, name="Ioana Zmeurică"),
    )  # fmt: skip
    services.add_note(booking=made, by=counsellor.person, text=CANARY)
    return made


@pytest.mark.parametrize("name", sorted({"visitor", *PERSONAS} - SIDES))
def test_no_road_leads_there(hidden, browser_of, name):
    browser, page = browser_of(name), hidden.get_absolute_url()
    for address in (
        page, hidden.desk_url, f"{page}muta/", f"{page}anuleaza/", f"{page}programare.ics",
        "/cariera/", "/cariera/programari/", "/cariera/programare/", "/cariera/consilier/",
        "/panou/", "/notificari/", "/sitemap.xml", "/solicitari/", "/membri/member/", "/admin/",
        "/cauta/?q=zmeurică", "/admin/mails/",
    ):  # fmt: skip
        shown = browser.get(address).content.decode().replace("zmeurică", "", 8)
        assert CANARY not in shown and "Zmeurică" not in shown, address
    assert fresh(hidden).sequence == 0


def test_both_sides_find_it(hidden, browser_of):
    assert CANARY in browser_of("member").get(hidden.get_absolute_url()).content.decode()
    desk = browser_of("counsellor").get(hidden.desk_url).content.decode()
    assert desk.count(CANARY) == 2


def test_words_leave_by_no_mail_and_no_notification(hidden):
    cache.clear()
    mails = OutgoingMail.objects.all()
    assert mails and not any(CANARY in one.text_body + one.html_body for one in mails)
    assert not any(CANARY in str(one.data) for one in Notification.objects.all())


def test_categories_are_for_members(tree, browser_of):
    """Pages of the set-up, each with its list of articles and the way to an appointment."""
    for kind in ("alegerea-carierei", "formare", "cv", "interviuri"):
        assert browser_of("visitor").get(f"/cariera/{kind}/").status_code == 302
        page = browser_of("member").get(f"/cariera/{kind}/").content.decode()
        assert f"/cariera/programare/?tip={kind}" in page
        assert browser_of("member").get(f"/cariera/{kind}/articole/").status_code == 200
    home = browser_of("member").get("/cariera/").content.decode()
    assert "Elaborarea CV-ului" in home and "Vezi articole" in home
    assert "Elaborarea CV-ului" not in browser_of("visitor").get("/cariera/").content.decode()


def test_calendars_of_members_hold_it(hidden, person):
    pytest.importorskip("site_modules.events.calendars")
    from site_modules.events.calendars import entries_of

    assert [one.start for one in entries_of(person("member"))] == [at(21, 10)]
