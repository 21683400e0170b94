"""Lists, filters, pages of ads, what is shown of a contact (HUB-01 to HUB-03)."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from site_modules.hub.kinds import KINDS, OFFER, OPPORTUNITY
from site_modules.hub.models import VolunteerOpportunity
from site_modules.organisations import services as organisations
from site_modules.organisations.models import Conversation
from site_modules.submissions.enums import State
from tests.hub.conftest import TITLE, fresh, in_days, put_up

pytestmark = pytest.mark.django_db
LIST = "/hubocupare/oportunitati/"


def titles(answer) -> list[str]:
    return [ad.title for ad in answer.context["ads"]]


def test_visitor_signs_in_first(client, approved):
    for address in (LIST, approved.get_absolute_url(), "/hubocupare/voluntari/"):
        answer = client.get(address)
        assert answer.status_code == 302
        assert "/autentificare/" in answer.url


def test_member_finds_and_reads_an_approved_ad(browser_of, approved):
    browser = browser_of("member")
    assert titles(browser.get(LIST)) == [TITLE]
    page = browser.get(approved.get_absolute_url()).content.decode()
    for words in (
        TITLE, "Asociația Podul Verde", "ioana@punte.example", "Social", "Sibiu",
        "sâmbăta, 10:00–13:00", "Modalitatea de aplicare", "Numărul de telefon",
    ):  # fmt: skip
        assert words in page
    assert "712345678" not in page


@pytest.mark.parametrize("state", ["draft", "waiting"])
def test_what_is_not_approved_is_nobody_elses(browser_of, request, state):
    ad = request.getfixturevalue(state)
    for name in ("member", "moderator", "administrator"):
        browser = browser_of(name)
        assert titles(browser.get(LIST)) == []
        assert browser.get(ad.get_absolute_url()).status_code == 404
    assert browser_of("delegate").get(ad.get_absolute_url()).status_code == 200


def test_another_slug_leads_to_the_right_one(browser_of, approved):
    answer = browser_of("member").get(f"{LIST}{approved.pk}-altceva/")
    assert answer.url == approved.get_absolute_url()


@pytest.mark.parametrize("key", ["0", "9" * 30])
def test_unknown_ads_are_not_found(browser_of, approved, key):
    assert browser_of("member").get(f"{LIST}{key}-x/").status_code == 404


def test_expired_ad_says_so_and_offers_others(browser_of, approved, organisation):
    put_up(OPPORTUNITY, organisation, 1)
    VolunteerOpportunity.objects.filter(pk=approved.pk).update(
        expires_at=timezone.now() - timedelta(hours=1)
    )
    answer = browser_of("member").get(approved.get_absolute_url())
    assert answer.status_code == 410
    page = answer.content.decode()
    assert "s-a încheiat" in page
    assert "Anunțul 0" in page
    assert "ioana@punte.example" not in page


def test_suspended_organisation_hides_its_ads(browser_of, approved, organisation, person):
    organisations.suspend(
        organisation=organisation, by=person("administrator"), reason="Verificare în curs."
    )  # fmt: skip
    browser = browser_of("member")
    assert titles(browser.get(LIST)) == []
    assert browser.get(approved.get_absolute_url()).status_code == 404


@pytest.mark.parametrize(
    ("query", "found"),
    [
        pytest.param("", {"A", "B", "C"}, id="none"),
        pytest.param("judet=IS", {"B"}, id="county"),
        pytest.param("judet=SB&localitate=medias", {"A"}, id="locality"),
        pytest.param("unde=online", {"C"}, id="place"),
        pytest.param("unde=online&unde=mixt", {"B", "C"}, id="places"),
        pytest.param("timp=lunar", {"B"}, id="time"),
        pytest.param("tip=mediu", {"C"}, id="type"),
        pytest.param("pentru=minori", {"A"}, id="audience"),
        pytest.param("pentru=minori&pentru=grupuri", set(), id="audiences"),
        pytest.param("incepe=7", {"A"}, id="begins"),
        pytest.param("organizatie=podul-verde", {"A", "B", "C"}, id="organisation"),
        pytest.param("organizatie=alta", set(), id="other_organisation"),
        pytest.param("q=gradina", {"A"}, id="words_without_diacritics"),
        pytest.param("q=GRĂDINĂ%20mediaș", {"A"}, id="two_words"),
        pytest.param("judet=ZZ&tip=x&unde=²&pagina=²&ord=x", {"A", "B", "C"}, id="unknown"),
        pytest.param("q=%00", {"A", "B", "C"}, id="nul"),
    ],
)
def test_filters(browser_of, organisation, query, found):
    base = {"time_needed": "o-data", "starts_on": in_days(40)}
    put_up(OPPORTUNITY, organisation, 1, **base | {
        "title": "A", "locality": "Mediaș", "fits_minors": True, "starts_on": in_days(2),
        "search_text": "a gradina comunitara medias",
    })  # fmt: skip
    rows = [
        {"title": "B", "county": "IS", "locality": "Iași", "place": "mixt", "time_needed": "lunar"},
        {"title": "C", "county": "", "locality": "", "place": "online", "activity_type": "mediu"},
    ]
    for number, row in enumerate(rows):
        VolunteerOpportunity.objects.bulk_create(
            [
                VolunteerOpportunity(
                    reference=f"F-{number}", organisation=organisation, state="approved",
                    live=True, approved_at=timezone.now(), description="x",
                    **{"activity_type": "social", "county": "SB", **base, **row},
                )
            ]
        )  # fmt: skip
    answer = browser_of("member").get(f"{LIST}?{query}")
    assert answer.status_code == 200
    assert set(titles(answer)) == found
    assert answer.context["total"] == len(found)


def test_counts_of_options(browser_of, organisation):
    put_up(OPPORTUNITY, organisation, 3)
    page = browser_of("member").get(LIST)
    places = next(group for group in page.context["groups"] if group["name"] == "unde")
    assert [(choice.value, choice.count) for choice in places["choices"]] == [("loc", 3)]


def test_pages_and_orders(browser_of, organisation):
    put_up(OPPORTUNITY, organisation, 14)
    browser = browser_of("member")
    assert len(titles(browser.get(LIST))) == 12
    assert len(titles(browser.get(f"{LIST}?pagina=2"))) == 2
    assert titles(browser.get(f"{LIST}?ord=noi"))[0] == "Anunțul 0"


def test_a_list_costs_the_same_however_long(browser_of, organisation):
    browser = browser_of("member")
    counts = []
    browser.get(LIST)
    for start in (0, 100):
        put_up(OPPORTUNITY, organisation, 3 + start // 10, start=start)
        browser.get("/cont/aspect/")  # fragments of the shell
        with CaptureQueriesContext(connection) as queries:
            browser.get(f"{LIST}?judet=SB&q=anunt{start}")
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 15, counts


#: Volunteers have a list with cards of its own, see tests/applications.
VOLUNTEERS = "voluntari"


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.path)
def test_every_list_and_page_opens(browser_of, organisation, kind):
    voice = organisation if kind.is_of_organisation else None
    ad = put_up(kind, voice, 1)[0]
    browser = browser_of("member")
    if kind.path != VOLUNTEERS:
        assert titles(browser.get(f"/hubocupare/{kind.path}/")) == ["Anunțul 0"]
    assert browser.get(ad.get_absolute_url()).status_code == 200


def test_member_writes_to_the_organisation_on_the_platform(browser_of, approved, person):
    address = f"/hubocupare/anunt/{approved.kind.value}/{approved.pk}/scrie/"
    browser = browser_of("member")
    assert browser.post(address, {"text": ""}).status_code == 422
    assert browser.post(address, {"text": "Aș vrea să vin."}).status_code == 302
    conversation = Conversation.objects.get()
    assert (conversation.member, conversation.about_title) == (person("member"), TITLE)


def test_only_organisations_write_to_a_volunteer(browser_of, offer, organisation, person):
    address = f"/hubocupare/anunt/{offer.kind.value}/{offer.pk}/scrie/"
    assert browser_of("other_member").post(address, {"text": "Bună!"}).status_code == 422
    answer = browser_of("delegate").post(
        address, {"text": "Ne-ar ajuta mult.", "organisation": "podul-verde"}
    )
    assert answer.status_code == 302
    assert Conversation.objects.get().member == person("member")


def test_person_behind_an_offer_is_not_given_away(browser_of, offer, person):
    page = browser_of("delegate").get(offer.get_absolute_url()).content.decode()
    assert person("member").email not in page
    assert OFFER.model.objects.get().is_open


def test_closed_ad_is_not_written_to(browser_of, approved):
    VolunteerOpportunity.objects.filter(pk=approved.pk).update(state=State.CLOSED, live=False)
    address = f"/hubocupare/anunt/{approved.kind.value}/{approved.pk}/scrie/"
    assert browser_of("member").post(address, {"text": "Bună!"}).status_code == 404
    assert fresh(approved).state == State.CLOSED
