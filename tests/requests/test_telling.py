"""Who hears of a request, and what no mail says."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from site_modules.notifications.mails import mail_late_ones
from site_modules.notifications.models import Notification, OutgoingMail
from site_modules.requests import services
from tests.requests.conftest import QUESTION, SUBJECT, a_file

pytestmark = pytest.mark.django_db


def told(kind: str) -> set[str]:
    return set(Notification.objects.filter(kind=kind).values_list("recipient__username", flat=True))


def test_new_request_is_told_to_those_who_could_take_it(ask):
    ask()
    assert told("requests.new") == {"counsellor", "administrator"}


def test_request_for_managers_is_told_to_managers(ask):
    ask(kind="confidentialitate")
    assert told("requests.new") == {"administrator"}


def test_answer_is_told_to_the_member(taken, answer):
    answer(taken)
    assert told("requests.answer") == {"member"}
    line = Notification.objects.get(kind="requests.answer")
    assert line.url == f"/cont/cereri/{taken.reference}/"


def test_words_of_the_member_are_told_to_who_takes_care(taken, person):
    services.write_message(request=taken, user=person("member"), text="Și încă ceva.")
    assert told("requests.reply") == {"counsellor"}


def test_no_mail_and_no_notification_holds_words_of_a_request(ask, answer, person, commits_at_once):
    asked = ask(files=[a_file("secret.docx")])
    services.claim(request=asked, by=person("counsellor"))
    answer(asked, outcome="ask", text="Cuvinte de răspuns.")
    services.write_message(request=asked, user=person("member"), text="Cuvinte ale membrului.")
    answer(asked)
    services.rate(request=asked, user=person("member"), rating=5, comment="Cuvinte de laudă.")
    mail_late_ones()
    assert OutgoingMail.objects.count() >= 3
    for mail in OutgoingMail.objects.all():
        whole = f"{mail.subject} {mail.text_body} {mail.html_body}"
        for words in (SUBJECT, QUESTION, "Cuvinte", "secret.docx", "acordul părinților"):
            assert words not in whole
    for line in Notification.objects.all():
        assert SUBJECT not in str(line.data)


def test_overdue_requests_are_told_on_working_days(ask, person):
    ask()
    mine = ask()
    services.claim(request=mine, by=person("counsellor"))
    monday = timezone.localtime().replace(hour=12) + timedelta(days=60)
    monday -= timedelta(days=monday.weekday())
    with time_machine.travel(monday - timedelta(days=1)):
        services.tell_of_overdue()
        assert told("requests.overdue") == set()
    with time_machine.travel(monday):
        services.tell_of_overdue()
    numbers = {
        line.recipient.username: line.data["number"]
        for line in Notification.objects.filter(kind="requests.overdue")
    }
    assert numbers == {"counsellor": 2, "administrator": 1}
