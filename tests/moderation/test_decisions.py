"""Decisions: once, by the right person, with reasons, told to all (arts. 16 and 17)."""

from datetime import UTC, datetime

import pytest

from site_modules.accounts.models import Sanction
from site_modules.moderation import services
from site_modules.moderation.models import Decision, ReasonTemplate, Report
from site_modules.moderation.services.decisions import end_of_appeal
from site_modules.notifications.models import Notification, OutgoingMail


def test_hiding_carries_out_closes_reports_and_tells(case, hide, written, reported, person):
    decision = hide(case)
    written.refresh_from_db()
    reported.refresh_from_db()
    case.refresh_from_db()
    assert not written.live
    assert (reported.state, reported.decision) == ("decided", decision)
    assert case.state == "closed"
    assert decision.evidence.text.endswith("0712 345 678.")
    assert not decision.is_automated
    told = Notification.objects.exclude(kind="moderation.new_case")
    assert set(told.values_list("kind", "recipient__username")) == {
        ("moderation.decision", "member"),
        ("moderation.report_answered", "other_member"),
    }


def test_author_reads_the_statement_of_reasons_in_the_mail(case, hide, commits_at_once, person):
    member = person("member")
    member.language = "hu"
    member.save()
    hide(case, reason_key="date-personale", law="GDPR, art. 6")
    body = OutgoingMail.objects.get(recipients=["member@punte.example"]).text_body
    for words in ("Conține un număr de telefon.", "3.1", "GDPR, art. 6", "személyes adatait"):
        assert words in body
    assert "other_member" not in body


def test_reason_is_frozen_with_the_decision(case, hide):
    decision = hide(case, reason_key="reclama")
    ReasonTemplate.objects.filter(key="reclama").update(text_ro="Altceva.")
    decision.refresh_from_db()
    assert decision.reason.startswith("Textul face reclamă")


@pytest.mark.parametrize("missing", [{"facts": " "}, {"rule": ""}])
def test_restriction_needs_facts_and_a_rule(case, hide, missing, written):
    with pytest.raises(services.ReasonMissing):
        hide(case, **missing)
    written.refresh_from_db()
    assert written.live
    assert not Decision.objects.exists()


def test_second_moderator_is_told_who_decided(case, hide, person):
    first = hide(case)
    with pytest.raises(services.AlreadyDecided) as late:
        services.decide(case=case, outcome="keep", by=person("administrator"), expected=0)
    assert late.value.decision == first
    assert late.value.decision.decided_by == person("moderator")
    assert Decision.objects.count() == 1


def test_target_that_changed_meanwhile_refuses_and_nothing_is_kept(case, person, fake_target):
    from wagtail.models import Page

    Page.objects.filter(pk=case.object_key).update(live=False)
    with pytest.raises(services.NotAllowed):
        services.decide(case=case, outcome="hide", by=person("moderator"), facts="x", rule="1")
    case.refresh_from_db()
    assert case.decision_count == 0


@pytest.mark.parametrize(
    "name", ["member", "other_member", "delegate", "contributor", "author", "editor", "counsellor"]
)
def test_only_moderators_decide(case, hide, name, person):
    with pytest.raises(services.NotAllowed):
        hide(case, by=name)
    with pytest.raises(services.NotAllowed):
        services.claim(case=case, by=person(name))


@pytest.mark.parametrize(("name", "may"), [("moderator", False), ("administrator", True)])
def test_nobody_decides_on_own_content_unless_administrator(written, person, hide, name, may):
    written.owner = person(name)
    written.save()
    case = services.case_of(obj=written)
    if may:
        assert hide(case, by=name)
    else:
        with pytest.raises(services.NotAllowed):
            hide(case, by=name)


def test_case_is_taken_by_one_and_given_back(case, person):
    moderator, administrator = person("moderator"), person("administrator")
    assert services.claim(case=case, by=moderator)
    assert services.claim(case=case, by=moderator)
    assert not services.claim(case=case, by=administrator)
    assert not services.release(case=case, by=administrator)
    assert services.release(case=case, by=moderator)
    assert services.claim(case=case, by=administrator)


def test_warning_goes_with_the_decision(case, hide, person):
    decision = hide(case, warns_author=True)
    sanction = Sanction.objects.get(user=person("member"))
    assert decision.warning == sanction
    assert (sanction.reason, sanction.rule) == ("Conține un număr de telefon.", "3.1")


def test_approval_trusts_a_new_author(tree, person):
    page = tree.draft
    page.owner = person("member")
    page.has_unpublished_changes = True
    page.save()
    services.decide(case=services.case_of(obj=page), outcome="approve", by=person("moderator"))
    assert person("member").is_trusted
    page.refresh_from_db()
    assert page.live


def test_deleted_content_is_closed_and_the_reporter_told(case, written, person, reported):
    written.delete()
    with pytest.raises(services.NotAllowed):
        services.decide(case=case, outcome="hide", by=person("moderator"), facts="x", rule="1")
    services.decide(case=case, outcome="gone", by=person("moderator"))
    assert Report.objects.get().state == "decided"
    assert Notification.objects.filter(kind="moderation.report_answered").exists()
    assert not Notification.objects.filter(kind="moderation.decision").exists()


def test_visitor_gets_the_answer_by_mail(written, person, hide):
    made = services.report(
        obj=written, kind="spam", explanation="x", name="Ana", email="ana@example.org"
    )
    hide(made.case)
    mails = OutgoingMail.objects.filter(recipients=["ana@example.org"]).order_by("pk")
    assert len(mails) == 2
    assert made.number in mails[1].subject
    assert "Conține un număr" not in mails[1].text_body


def test_general_case_is_for_administrators(db, person):
    made = services.report(
        address="https://testserver/nimic/", kind="illegal", explanation="x", email="a@example.org"
    )
    with pytest.raises(services.NotAllowed):
        services.decide(case=made.case, outcome="keep", by=person("moderator"))
    assert services.decide(case=made.case, outcome="keep", by=person("administrator"))


def test_six_months_end_on_a_day_that_exists():
    assert end_of_appeal(datetime(2026, 8, 31, 12, tzinfo=UTC)) == datetime(
        2027, 2, 28, 12, tzinfo=UTC
    )
    assert end_of_appeal(datetime(2026, 6, 15, tzinfo=UTC)) == datetime(2026, 12, 15, tzinfo=UTC)
