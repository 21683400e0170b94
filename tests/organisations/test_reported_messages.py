"""A message between a member and an organisation, reported by who received it (MOD-04)."""

import pytest
from django.urls import reverse

from site_modules.accounts.models import Sanction
from site_modules.moderation import services as moderation
from site_modules.moderation.models import Decision, Report
from site_modules.moderation.services import NotAllowed, case_of
from site_modules.organisations import services
from tests.conftest import PERSONAS

RUDE = "Ești un nimeni."


@pytest.fixture
def message(organisation, representative, person):
    begun = services.write_to_organisation(
        organisation=organisation, by=person("member"), subject="Voluntariat", text="Cum ajut?"
    )
    return services.answer(conversation=begun, by=representative, text=RUDE)


def desk_page(message) -> str:
    return reverse("moderation_case", args=["organisations.message", message.pk])


def report_page(message) -> str:
    return reverse("moderation:report", args=["organisations.message", message.pk])


@pytest.fixture
def reported(message, person):
    moderation.report(
        kind="insult", explanation="Jignește.", obj=message, reporter=person("member")
    )
    return message


def test_reader_reports_and_the_author_is_warned(message, browser_of, person, commits_at_once):
    reader = browser_of("member")
    own = reader.get(message.conversation.get_absolute_url()).content.decode()
    assert own.count("/semnaleaza/organisations.message/") == 1 and report_page(message) in own
    sent = {"kind": "insult", "explanation": "Jignește.", "is_in_good_faith": "on"}
    page = reader.get(report_page(message))
    sent["form_token"] = page.context["form"]["form_token"].value()
    reader.post(report_page(message), sent)
    case = case_of(obj=message)
    browser = browser_of("moderator")
    shown = browser.get(desk_page(message)).content.decode()
    assert RUDE in shown and "Cum ajut?" not in shown
    words = {"outcome": "warn", "facts": "O jignire.", "rule": "3", "expected": "0", "version": ""}
    assert browser.post(desk_page(message), words | {"facts": ""}).status_code == 422
    browser.post(desk_page(message), words)
    decision, warning = Decision.objects.get(case=case), Sanction.objects.get()
    assert decision.warning == warning and warning.user == person("other_member")
    answer = Report.objects.get()
    assert answer.decision == decision
    assert (
        "autorul a fost avertizat" in reader.get(reverse("moderation:my_reports")).content.decode()
    )
    contested = moderation.appeal(decision=decision, author=person("other_member"), text="Nu eu.")
    moderation.decide_appeal(
        appeal=contested, is_upheld=True, answer="Da.", by=person("administrator")
    )
    warning.refresh_from_db()
    assert warning.lifted_at is not None


def test_nobody_reads_a_message_that_was_not_reported(message, browser_of):
    for name in PERSONAS:
        shown = browser_of(name).get(desk_page(message), follow=True).content.decode()
        assert RUDE not in shown, name
        may_report = name in ("member", "other_member")
        assert browser_of(name).get(report_page(message)).status_code == (
            200 if may_report else 404
        ), name


def test_reported_one_is_read_by_who_decides_alone(reported, browser_of):
    for name in PERSONAS:
        shown = browser_of(name).get(desk_page(reported), follow=True).content.decode()
        assert (RUDE in shown) == (name in ("moderator", "administrator")), name


def test_nobody_decides_on_a_conversation_of_their_own(organisation, representative, person):
    begun = services.write_to_organisation(
        organisation=organisation, by=person("moderator"), subject="x", text="Salut"
    )
    got = services.answer(conversation=begun, by=representative, text=RUDE)
    moderation.report(kind="insult", explanation="x", obj=got, reporter=person("moderator"))
    with pytest.raises(NotAllowed):
        moderation.decide(case=case_of(obj=got), outcome="keep", by=person("moderator"))
    moderation.decide(case=case_of(obj=got), outcome="keep", by=person("administrator"))
