"""Measures about people: contested and decided on like decisions about content (DSA 17 and 20)."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cms.api import rate_limits
from cms.api import services as keys
from cms.api.enums import Lifetime, Scope
from forum.portal import services as forum
from forum.portal.suspensions import suspended_until
from site_modules.accounts import services as accounts
from site_modules.accounts.models import Sanction
from site_modules.moderation import services
from site_modules.moderation.models import Appeal, Decision
from site_modules.moderation.selectors.desk import Desk
from site_modules.moderation.selectors.figures import figures_of
from site_modules.notifications.models import Notification, OutgoingMail
from tests.api.callers import Caller
from tests.conftest import PERSONAS

pytestmark = pytest.mark.django_db
REASON = "Ai jignit un coleg în două mesaje."
WHY = "Mesajele nu sunt ale mele."


@pytest.fixture
def suspended(person, commits_at_once) -> Sanction:
    return forum.suspend(
        user=person("member"), by=person("moderator"), reason=REASON, rule="Punctul 3",
        until=timezone.now() + timedelta(days=3),
    )  # fmt: skip


@pytest.fixture
def warned(person, commits_at_once) -> Sanction:
    return accounts.warn(user=person("member"), by=person("moderator"), reason=REASON, rule="3")


def page_of(measure: Sanction) -> str:
    return reverse("moderation:measure", args=[measure.pk])


def test_suspended_person_reads_why_and_contests_once(suspended, browser_of, person):
    browser = browser_of("member")
    mail = OutgoingMail.objects.get(text_body__contains=REASON)
    assert Notification.objects.get(kind="forum.suspended").url == page_of(suspended)
    assert person("member").email in mail.recipients
    assert page_of(suspended) in browser.get(reverse("accounts:measures")).content.decode()
    shown = browser.get(page_of(suspended), follow=True)
    text = shown.content.decode()
    for words in (REASON, "Punctul 3", "Pe forum, până la", "poți contesta", "contesta"):
        assert words in text, words
    decision = Decision.objects.get()
    assert shown.request["PATH_INFO"] == reverse("moderation:decision", args=[decision.pk])
    assert browser.post(shown.request["PATH_INFO"], {"text": ""}).status_code == 422
    for _time in range(2):
        browser.post(shown.request["PATH_INFO"], {"text": WHY})
    assert Appeal.objects.get().text == WHY
    assert (decision.author, decision.decided_by) == (person("member"), person("moderator"))


def test_somebody_else_decides_and_the_person_writes_again(suspended, browser_of, person):
    made = services.appeal(decision=Decision.objects.get(), author=person("member"), text=WHY)
    address = reverse("moderation_appeal", args=[made.pk])
    sent = {"is_upheld": "1", "answer": "Ai dreptate."}
    assert Desk(person("moderator")).appeals().count() == 0
    assert Desk(person("administrator")).appeals().get() == made
    browser_of("moderator").post(address, sent)
    made.refresh_from_db()
    assert made.is_open and suspended_until(person("member")) is not None
    page = browser_of("administrator").get(address).content.decode()
    assert WHY in page and REASON in page
    browser_of("administrator").post(address, sent)
    suspended.refresh_from_db()
    assert suspended.lifted_by == person("administrator")
    assert suspended_until(person("member")) is None
    told = Notification.objects.get(kind="moderation.appeal_decided")
    assert told.recipient == person("member")
    outcomes = Decision.objects.order_by("number").values_list("outcome", flat=True)
    assert list(outcomes) == ["suspend", "lift"]


def test_refused_appeal_leaves_the_measure(warned, person):
    made = services.appeal(decision=Decision.objects.get(), author=person("member"), text=WHY)
    services.decide_appeal(appeal=made, is_upheld=False, answer="Sunt.", by=person("administrator"))
    warned.refresh_from_db()
    assert warned.lifted_at is None and Decision.objects.get().overturned_at is None


def test_warning_that_came_with_a_decision_falls_with_it(case, person, browser_of):
    decision = services.decide(
        case=case, outcome="hide", by=person("moderator"), facts=REASON, rule="3", warns_author=True
    )
    warning = Sanction.objects.get()
    assert services.decision_on(sanction=warning) == decision == Decision.objects.get()
    made = services.appeal(decision=decision, author=person("member"), text=WHY)
    services.decide_appeal(appeal=made, is_upheld=True, answer="Da.", by=person("administrator"))
    warning.refresh_from_db()
    assert warning.lifted_by == person("administrator")


def test_what_is_over_is_contested_and_nothing_is_given_back(suspended, person, time_machine):
    time_machine.move_to(suspended.ends_at + timedelta(days=1))
    made = services.appeal(decision=Decision.objects.get(), author=person("member"), text=WHY)
    services.decide_appeal(appeal=made, is_upheld=True, answer="Da.", by=person("administrator"))
    suspended.refresh_from_db()
    assert suspended.lifted_at is None and Decision.objects.get().overturned_at is not None


def test_older_measure_without_a_decision_gets_one_of_its_day(person, browser_of):
    old = Sanction.objects.create(
        user=person("member"), kind="forum", reason=REASON, decided_by=person("moderator"),
        ends_at=timezone.now() + timedelta(days=1),
    )  # fmt: skip
    day = timezone.now() - timedelta(days=90)
    Sanction.objects.filter(pk=old.pk).update(decided_at=day)
    for _time in range(2):
        assert browser_of("member").get(page_of(old)).status_code == 302
    made = Decision.objects.get()
    assert made.decided_at == day and made.appeal_until < timezone.now() + timedelta(days=100)


def test_account_suspension_is_contested_in_writing(person, browser_of):
    closed = accounts.suspend(user=person("other_member"), by=person("administrator"), reason="x")
    assert Decision.objects.count() == 0
    accounts.lift_suspension(user=person("other_member"), by=person("administrator"))
    assert browser_of("other_member").get(page_of(closed)).status_code == 404


@pytest.mark.parametrize("road", ["page", "decision", "report", "desk", "api"])
def test_nobody_else_sees_a_measure(suspended, browser_of, person, road):
    decision = Decision.objects.get()
    desk = f"/admin/moderare/accounts.sanction/{suspended.pk}/"
    addresses = {
        "page": page_of(suspended),
        "decision": reverse("moderation:decision", args=[decision.pk]),
        "report": f"/semnaleaza/accounts.sanction/{suspended.pk}/",
        "desk": desk,
    }
    sees = {"desk": {"moderator", "administrator"}, "api": {"member"}}
    sees |= {"page": {"member"}, "decision": {"member"}, "report": set()}
    for name in PERSONAS:
        if road == "api":
            rate_limits.forget_all()
            _token, secret = keys.create_token(
                user=person(name), name="T", scopes=list(Scope), lifetime=Lifetime.MONTH
            )
            shown = Caller(Client(), secret).get("/me/decisions").content.decode()
            assert (REASON in shown) == (name in sees[road]), name
            continue
        shown = browser_of(name).get(addresses[road], follow=True)
        found = shown.status_code == 200 and REASON in shown.content.decode()
        assert found == (name in sees[road]), name
    if road != "api":
        assert REASON not in Client().get(addresses[road], follow=True).content.decode()


def test_program_contests(suspended, person):
    _token, secret = keys.create_token(
        user=person("member"), name="T", scopes=list(Scope), lifetime=Lifetime.MONTH
    )
    rate_limits.forget_all()
    program, decision = Caller(Client(), secret), Decision.objects.get()
    listed = program.get("/me/decisions").json()["items"]
    assert [(one["id"], one["outcome"]) for one in listed] == [(decision.pk, "suspend")]
    sent = program.post(f"/decisions/{decision.pk}/appeal", {"text": WHY})
    assert sent.status_code == 201 and Appeal.objects.get().decision == decision


def test_nobody_decides_on_a_measure_about_themselves(person):
    about = accounts.warn(user=person("moderator"), by=person("administrator"), reason=REASON)
    case = services.case_of(obj=about)
    assert services.case_at(target=case.target, key=about.pk, by=person("moderator")) is None
    with pytest.raises(services.NotAllowed):
        services.decide(case=case, outcome="lift", by=person("moderator"))
    services.decide(case=case, outcome="lift", by=person("administrator"))
    about.refresh_from_db()
    assert about.lifted_at is not None
    with pytest.raises(services.NotAllowed):
        services.decide(case=case, outcome="lift", by=person("moderator"))


def test_figures_count_it_once(suspended):
    counted = {one.key: one.value for one in figures_of(timezone.localtime().year)}
    assert counted["measures.forum"] == 1 and counted["decisions.total"] == 0
    assert "decisions.suspend" not in counted
