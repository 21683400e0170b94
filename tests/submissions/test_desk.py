"""Submissions at the desk of moderators (MOD-01, MOD-03)."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from site_modules.moderation import services as moderation
from site_modules.moderation.models import Case, CheckedItem, Decision
from site_modules.moderation.reminders import remind_moderators
from site_modules.notifications.models import Notification
from site_modules.organisations.models import Membership, Organisation
from site_modules.submissions import services
from site_modules.submissions.enums import State
from tests.conftest import PERSONAS
from tests.notices.models import Notice, Poster
from tests.submissions.conftest import BODY, REASONS, case_of, fresh

DESK = "/admin/moderare/"
pytestmark = pytest.mark.django_db
DECIDERS = ("moderator", "administrator")


def address_of(obj):
    return f"{DESK}{obj._meta.label_lower}/{obj.pk}/"


def shown(browser_of, address=DESK, name="moderator"):
    page = browser_of(name).get(address).content.decode()
    return page.split("<main")[1] if "<main" in page else page


def send(obj, **fields):
    case = case_of(obj)
    return {"expected": case.decision_count, "version": fresh(obj).version} | fields


def test_every_kind_in_one_list_with_number_and_author(waiting, person, browser_of):
    services.submit(obj=Poster(title="Afiș mare"), by=person("other_member"))
    page = shown(browser_of)
    for words in (waiting.title, waiting.reference, "Anunț de probă", "Afiș mare", "Member"):
        assert words in page


@pytest.mark.parametrize("name", [name for name in PERSONAS if name not in DECIDERS])
def test_nobody_else_sees_the_desk_or_a_case(name, waiting, browser_of):
    browser = browser_of(name)
    for address in (DESK, address_of(waiting), f"{address_of(waiting)}previzualizare/"):
        assert browser.get(address).status_code != 200
    browser.post(address_of(waiting), send(waiting, outcome="approve"))
    assert fresh(waiting).state == State.WAITING


def test_drafts_never_reach_the_desk(draft, browser_of):
    assert draft.title not in shown(browser_of)
    assert browser_of("moderator").get(address_of(draft)).status_code == 404


@pytest.mark.parametrize(
    ("query", "is_there"),
    [
        ("?q=plimb", True), ("?q=altceva", False), ("?tip=notices.poster", False),
        ("?tip=notices.notice", True), ("?preluat=nimeni", True), ("?preluat=eu", False),
        ("?fel=semnalate", False), ("?fel=asteapta", True), ("?p=²&q=%00", True),
    ],
)  # fmt: skip
def test_filters(query, is_there, waiting, browser_of):
    assert (waiting.title in shown(browser_of, DESK + query)) == is_there


def test_found_by_its_number(waiting, browser_of):
    assert waiting.title in shown(browser_of, f"{DESK}?q={waiting.reference.lower()}")


def test_taken_by_me(waiting, browser_of, person):
    moderation.claim(case=case_of(waiting), by=person("moderator"))
    assert waiting.title in shown(browser_of, f"{DESK}?preluat=eu")
    assert waiting.title not in shown(browser_of, f"{DESK}?preluat=nimeni")


def test_due_and_overdue_are_marked(waiting, browser_of):
    assert "termen:" in shown(browser_of) or "termen azi" in shown(browser_of)
    old = timezone.now() - timedelta(days=9)
    Case.objects.filter(object_key=waiting.pk).update(waiting_since=old)
    assert "termen depășit" in shown(browser_of)


@pytest.mark.parametrize(("outcome", "state"), [
    ("approve", "approved"), ("changes", "changes_asked"), ("reject", "rejected"),
])  # fmt: skip
def test_decided_from_the_case(outcome, state, waiting, browser_of):
    browser = browser_of("moderator")
    browser.post(address_of(waiting), send(waiting, outcome=outcome, **REASONS[outcome]))
    assert fresh(waiting).state == state
    assert waiting.title not in shown(browser_of)


@pytest.mark.parametrize("outcome", ["changes", "reject"])
def test_without_words_the_form_comes_back(outcome, waiting, browser_of):
    answer = browser_of("moderator").post(address_of(waiting), send(waiting, outcome=outcome))
    assert answer.status_code == 422
    assert fresh(waiting).state == State.WAITING


def test_edit_while_somebody_decides_is_read_first(waiting, browser_of, person):
    sent = send(waiting, outcome="approve")
    services.edit(obj=waiting, changes={"title": "Cu alt titlu"}, by=person("member"))
    page = browser_of("moderator").post(address_of(waiting), sent, follow=True).content.decode()
    assert "a schimbat textul" in page
    assert fresh(waiting).state == State.WAITING


def test_difference_is_marked_word_by_word(edited, browser_of):
    page = shown(browser_of, address_of(edited))
    assert "<del>weekend</del><ins>vară</ins>" in page
    assert "Ce s-a schimbat față de ultima versiune aprobată" in page


def test_words_of_authors_stay_words(waiting, approved, browser_of, person):
    hostile = "Căutăm <script>alert(1)</script> voluntari"
    services.edit(obj=approved, changes={"body": hostile}, by=person("member"))
    page = shown(browser_of, address_of(approved))
    assert "<script>alert" not in page


def test_first_submission_has_no_difference(waiting, browser_of):
    assert "Ce s-a schimbat" not in shown(browser_of, address_of(waiting))


def test_preview_shows_the_words_that_wait(edited, browser_of):
    page = browser_of("moderator").get(f"{address_of(edited)}previzualizare/").content.decode()
    assert "Plimbări de vară" in page
    assert 'name="robots" content="noindex"' in page
    assert "<p>Căutăm voluntari pentru plimbări de vară.</p>" in page


def test_ticks_are_kept_for_these_words(waiting, browser_of, person):
    browser = browser_of("moderator")
    browser.post(f"{address_of(waiting)}verificari/", {"point": ["persoane", "necunoscut"]})
    assert list(CheckedItem.objects.values_list("item", flat=True)) == ["persoane"]
    page = shown(browser_of, address_of(waiting))
    assert 'value="persoane" checked' in page
    services.edit(obj=waiting, changes={"title": "Alt titlu"}, by=person("member"))
    assert 'value="persoane" checked' not in shown(browser_of, address_of(waiting))
    browser.post(f"{address_of(waiting)}verificari/", {})
    assert not CheckedItem.objects.exists()


def test_several_at_once_approved_or_taken(waiting, person, browser_of):
    other = services.submit(obj=Notice(title="Doi", body=BODY), by=person("other_member"))
    entries = [f"asteapta:notices.notice:{one.pk}:0:{one.version}" for one in (waiting, other)]
    browser = browser_of("moderator")
    browser.post(f"{DESK}mai-multe/", {"outcome": "claim", "entry": entries})
    assert Case.objects.filter(claimed_by=person("moderator")).count() == 2
    services.edit(obj=other, changes={"title": "Trei"}, by=person("other_member"))
    browser.post(f"{DESK}mai-multe/", {"outcome": "approve", "entry": entries})
    assert (fresh(waiting).state, fresh(other).state) == ("approved", "waiting")


def test_nobody_decides_on_their_own(person, browser_of):
    sent = services.submit(obj=Notice(title="Al meu", body=BODY), by=person("moderator"))
    browser = browser_of("moderator")
    assert browser.post(address_of(sent), send(sent, outcome="approve")).status_code in (200, 422)
    with pytest.raises(moderation.NotAllowed):
        moderation.decide(case=case_of(sent), outcome="approve", by=person("moderator"))
    entry = f"asteapta:notices.notice:{sent.pk}:0:{sent.version}"
    browser.post(f"{DESK}mai-multe/", {"outcome": "approve", "entry": [entry]})
    assert fresh(sent).state == State.WAITING


def test_administrator_may_decide_on_their_own(person):
    sent = services.submit(obj=Notice(title="Al meu", body=BODY), by=person("administrator"))
    moderation.decide(case=case_of(sent), outcome="approve", by=person("administrator"))
    assert fresh(sent).is_open


def test_nobody_decides_for_an_organisation_they_act_for(organisation_of, person, browser_of):
    organisation = organisation_of("delegate", "moderator")
    obj = Notice(title="Al asociației", body=BODY, organisation=organisation)
    sent = services.submit(obj=obj, by=person("delegate"))
    assert sent.title not in shown(browser_of)
    assert browser_of("moderator").get(address_of(sent)).status_code == 404
    with pytest.raises(moderation.NotAllowed):
        moderation.decide(case=case_of(sent), outcome="approve", by=person("moderator"))
    assert organisation.name in shown(browser_of, name="administrator")


def test_author_hears_of_every_decision(waiting, decide, person):
    decide(waiting, "changes")
    told = Notification.objects.get(recipient=person("member"), kind="moderation.decision")
    assert told.url == f"/cont/decizii/{Decision.objects.get().pk}/"


def test_moderators_hear_of_a_new_one(waiting, person):
    assert Notification.objects.filter(
        recipient=person("moderator"), kind="moderation.new_case"
    ).exists()


def test_daily_summary_only_when_something_waits(person, draft):
    remind_moderators()
    daily = Notification.objects.filter(kind="moderation.daily")
    assert not daily.exists()
    services.submit(obj=draft, by=person("member"))
    remind_moderators()
    assert {one.recipient.username for one in daily} == {"moderator", "administrator"}
    remind_moderators()
    assert daily.count() == 2, "one line until it is read"


def fill(person, count, kinds=(Notice, Poster)):
    """Rows that wait, made without the services: the desk reads only these columns."""
    now, author = timezone.now(), person("member")
    for model in kinds:
        rows = [
            model(
                title=f"Anunț {number}", submitter=author, state=State.WAITING,
                reference=f"VOL-{model.__name__[0]}-{number}", submitted_at=now,
                **({"body": BODY} if model is Notice else {}),
            )
            for number in range(count // len(kinds))
        ]  # fmt: skip
        made = model.objects.bulk_create(rows)
        Case.objects.bulk_create(
            Case(
                target=model._meta.label_lower,
                object_key=one.pk,
                title=one.title,
                author=author,
                waiting_since=now + timedelta(seconds=number % 500),
                waiting_version="0",
            )
            for number, one in enumerate(made)
        )


def test_twenty_thousand_cost_what_two_cost(waiting, person, browser_of):
    browser = browser_of("moderator")
    browser.get(DESK)
    with CaptureQueriesContext(connection) as few:
        browser.get(DESK)
    fill(person, 20_000)
    with CaptureQueriesContext(connection) as many:
        page = browser.get(DESK).content.decode()
    assert len(many) == len(few) <= 15, "\n".join(one["sql"][:150] for one in many)
    assert "1000+" in page
    with CaptureQueriesContext(connection) as deep:
        browser.get(f"{DESK}?p=40")
    assert len(deep) <= 15


def test_case_costs_a_fixed_number(edited, browser_of, person, django_assert_num_queries):
    browser = browser_of("moderator")
    browser.get(address_of(edited))
    with CaptureQueriesContext(connection) as few:
        browser.get(address_of(edited))
    services.edit(obj=edited, changes={"title": "Încă unul"}, by=person("member"))
    with django_assert_num_queries(len(few)):
        browser.get(address_of(edited))


def test_organisation_is_needed(organisation_of):
    """The fixture makes what it says."""
    assert Membership.objects.filter(organisation=organisation_of("delegate")).count() == 1
    assert Organisation.objects.verified().exists()
