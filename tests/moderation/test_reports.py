"""Reports: kept once, confirmed, limited (Digital Services Act, art. 16)."""

import pytest

from site_modules.moderation import services
from site_modules.moderation.models import Case, Evidence, Report
from site_modules.notifications.models import Notification, OutgoingMail


def test_report_keeps_the_wording_and_opens_a_case(reported, written, person):
    case = Case.objects.get()
    assert (case.target, case.object_key) == ("home.standardpage", written.pk)
    assert case.state == "open"
    assert case.author == person("member")
    assert "0712 345 678" in reported.evidence.text
    assert reported.address.endswith(written.get_url())


def test_receipt_has_the_number(reported):
    mail = OutgoingMail.objects.get(recipients=["other_member@punte.example"])
    assert reported.number in mail.subject
    assert reported.number in mail.text_body
    assert reported.explanation in mail.text_body


def test_moderators_are_told_and_the_reporter_is_not(reported):
    told = Notification.objects.filter(kind="moderation.new_case")
    names = set(told.values_list("recipient__username", flat=True))
    assert names == {"moderator", "administrator"}


def test_second_report_of_the_same_person_joins_the_first(reported, written, person):
    again = services.report(
        obj=written, reporter=person("other_member"), kind="spam", explanation="Mai e și altceva."
    )
    assert again.pk == reported.pk
    assert Report.objects.count() == 1
    assert "Este numărul meu" in again.explanation
    assert "Mai e și altceva." in again.explanation
    assert OutgoingMail.objects.filter(subject__contains=reported.number).count() == 1


def test_reports_of_two_people_are_one_case(reported, written):
    services.report(
        obj=written, kind="insult", explanation="x", name="Ana", email="Ana@Example.org"
    )
    services.report(
        obj=written, kind="insult", explanation="x", name="Ana", email="ana@example.org"
    )
    assert Case.objects.count() == 1
    assert Report.objects.count() == 2


def test_changed_wording_is_kept_beside_the_first(reported, written, person):
    written.summary = "Alt text."
    written.save()
    services.report(obj=written, reporter=person("editor"), kind="spam", explanation="x")
    assert Evidence.objects.count() == 2


def test_report_after_a_decision_is_a_new_one(reported, case, written, person):
    services.decide(case=case, outcome="keep", by=person("moderator"))
    again = services.report(
        obj=written, reporter=person("other_member"), kind="spam", explanation="x"
    )
    assert again.pk != reported.pk
    case.refresh_from_db()
    assert case.state == "open"


def test_limit_for_an_account_and_for_a_network_address(written, person, tree):
    pages = [tree.opened, tree.below_opened, written]
    with pytest.raises(services.LimitReached):
        for number in range(20):
            services.report(
                obj=pages[number % 3], reporter=person("other_member"), kind="spam",
                explanation=str(number),
            )  # fmt: skip
    with pytest.raises(services.LimitReached):
        for number in range(20):
            services.report(
                obj=written, kind="spam", explanation="x", source="10.0.0.1", name="Ana",
                email=f"ana{number}@example.org",
            )  # fmt: skip


def test_nobodys_mailbox_is_filled_by_strangers(tree):
    with pytest.raises(services.LimitReached):
        for number in range(20):
            services.report(
                obj=tree.public, kind="spam", explanation=str(number), name="Ana",
                email="ana@example.org", source=f"10.0.0.{number}",
            )  # fmt: skip


def test_address_without_content_is_a_general_case(db):
    for address in ("https://testserver/nimic/", "https://TESTSERVER/nimic"):
        services.report(address=address, kind="illegal", explanation="x", email="a@example.org")
    case = Case.objects.get()
    assert case.is_general
    assert Report.objects.count() == 1
