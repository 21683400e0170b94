"""A mail is a row first; it leaves after the commit, once, and is tried again when it must be."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.mime.base import MIMEBase
from email.mime.text import MIMEText
from email.policy import default

import pytest
import time_machine
from django.core import mail
from django.core.mail import BadHeaderError, EmailMessage, EmailMultiAlternatives
from django.db import transaction

from site_modules.notifications import jobs, services
from site_modules.notifications.enums import MailState
from site_modules.notifications.models import OutgoingMail
from tests.notifications.transports import InterruptedBackend

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


def send(**fields) -> None:
    mail.EmailMessage(
        **{"subject": "Salut", "body": "Bună!", "to": ["ana@example.org"], **fields}
    ).send()


def the_mail() -> OutgoingMail:
    return OutgoingMail.objects.get()


def test_nothing_leaves_before_the_commit(letters, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        send()
        assert the_mail().state == MailState.QUEUED
        assert letters == []
    assert [letter.subject for letter in letters] == ["Salut"]
    assert the_mail().state == MailState.SENT
    assert the_mail().sent_at is not None
    assert the_mail().attempts == 1


def test_mail_of_a_transaction_that_fails_never_existed(
    letters, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True) as callbacks, transaction.atomic():
        send()
        transaction.set_rollback(True)
    assert callbacks == []
    assert letters == []
    assert not OutgoingMail.objects.exists()


def test_everything_of_a_message_arrives(letters, django_capture_on_commit_callbacks):
    message = EmailMultiAlternatives(
        subject="Ședință – ordinea de zi",
        body="Text simplu cu „ghilimele”",
        from_email="Punte <punte@punte.example>",
        to=["ana@example.org", "dan@example.org"],
        cc=["copie@example.org"],
        bcc=["ascuns@example.org"],
        reply_to=["raspuns@example.org"],
        headers={"List-Unsubscribe": "<https://punte.example/x>"},
    )
    message.attach_alternative("<p>Și HTML</p>", "text/html")
    message.attach("raport șters.pdf", b"%PDF-\x00\xff\x80", "application/pdf")
    message.attach("listă.csv", "nume;oraș\nȘtefan;Iași\n", "text/csv")
    part = MIMEBase("application", "octet-stream")
    part.set_payload(b"\x01\x02")
    part.add_header("Content-Disposition", "attachment", filename="date.bin")
    message.attach(part)
    with django_capture_on_commit_callbacks(execute=True):
        message.send()

    (letter,) = letters
    assert letter.subject == message.subject
    assert letter.body == message.body
    assert letter.from_email == message.from_email
    assert (letter.to, letter.cc, letter.bcc) == (message.to, message.cc, message.bcc)
    assert letter.reply_to == message.reply_to
    assert letter.extra_headers == message.extra_headers
    assert [tuple(part) for part in letter.alternatives] == [("<p>Și HTML</p>", "text/html")]
    assert [tuple(part) for part in letter.attachments] == [
        ("raport șters.pdf", b"%PDF-\x00\xff\x80", "application/pdf"),
        ("listă.csv", "nume;oraș\nȘtefan;Iași\n", "text/csv"),
        ("date.bin", b"\x01\x02", "application/octet-stream"),
    ]
    assert "ascuns" not in str(letter.message())


def test_text_part_given_as_mime_keeps_its_diacritics(letters, django_capture_on_commit_callbacks):
    message = EmailMessage("Salut", "Bună!", to=["ana@example.org"])
    message.attach(MIMEText("Țară și oraș", "plain", "utf-8"))
    with django_capture_on_commit_callbacks(execute=True):
        message.send()
    (_name, content, kind) = letters[0].attachments[0]
    content = content.decode() if isinstance(content, bytes) else content
    assert (content, kind) == ("Țară și oraș", "text/plain")


@pytest.mark.parametrize(
    "name",
    ["Ștefan Țurcanu", "Zsófia Balázs", "Țurcanu, Ștefan", 'Ana "Anca" Pop', "Ion (OSC) @ Iași"],
)
def test_recipients_keep_their_names(letters, django_capture_on_commit_callbacks, name):
    quoted = name.replace('"', '\\"')
    with django_capture_on_commit_callbacks(execute=True):
        send(to=[f'"{quoted}" <cineva@example.org>'])
    (letter,) = letters
    parsed = message_from_bytes(letter.message().as_bytes(), policy=default)
    (address,) = parsed["To"].addresses
    assert (address.display_name, address.addr_spec) == (name, "cineva@example.org")
    assert quoted in the_mail().to_line


@pytest.mark.parametrize(
    "fields",
    [
        {"subject": "Salut\nBcc: hot@example.org"},
        {"subject": "Salut\r\n\r\n<script>alert(1)</script>"},
        {"to": ["ana@example.org\nBcc: hot@example.org"]},
        {"reply_to": ["ana@example.org\r\nBcc: hot@example.org"]},
        {"from_email": "punte@example.org\nBcc: hot@example.org"},
        {"headers": {"X-Who": "cineva\nBcc: hot@example.org"}},
    ],
)
def test_line_break_in_a_header_is_refused_while_the_caller_can_react(letters, fields):
    with pytest.raises((BadHeaderError, ValueError)):
        send(**fields)
    assert not OutgoingMail.objects.exists()


def test_mail_without_sender_leaves_from_the_site(
    letters, settings, django_capture_on_commit_callbacks
):
    settings.DEFAULT_FROM_EMAIL = "Punte <punte@punte.example>"
    with django_capture_on_commit_callbacks(execute=True):
        send()
    assert letters[0].from_email == "Punte <punte@punte.example>"


# --- Failures -----------------------------------------------------------------------------------


def test_failing_transport_is_tried_again_after_growing_waits(transport, new_mail, letters):
    transport("RefusingBackend")
    with time_machine.travel(NOW, tick=False) as clock:
        one = new_mail()
        waits = []
        while the_mail().state == MailState.QUEUED:
            assert services.deliver_mail(mail_id=one.pk) is False
            waits.append(the_mail().next_attempt_at - datetime.now(UTC))
            assert services.deliver_mail(mail_id=one.pk) is False, "not before its time"
            assert the_mail().attempts == len(waits)
            clock.move_to(the_mail().next_attempt_at)
    assert the_mail().state == MailState.FAILED
    assert waits[:-1] == sorted(set(waits[:-1]))
    assert len(waits) == 8
    assert sum(waits[:-1], timedelta()) > timedelta(days=1)
    assert the_mail().last_error.startswith("SMTPServerDisconnected: Conexiunea s-a închis")
    assert len(the_mail().last_error) <= 2000
    assert letters == []


def test_failed_mail_is_left_in_peace(transport, new_mail, letters):
    one = new_mail(state=MailState.FAILED, next_attempt_at=NOW)
    assert services.deliver_mail(mail_id=one.pk) is False
    jobs.deliver_due_mails()
    assert letters == []


def test_unknown_transport_is_a_failure_like_any_other(settings, new_mail, transport):
    settings.MAIL_TRANSPORT = "no.such.Backend"
    one = new_mail()
    assert services.deliver_mail(mail_id=one.pk) is False
    assert the_mail().state == MailState.QUEUED
    assert the_mail().last_error


def test_error_is_forgotten_when_the_mail_leaves_at_last(transport, new_mail, letters, settings):
    transport("RefusingBackend")
    with time_machine.travel(NOW, tick=False) as clock:
        one = new_mail()
        services.deliver_mail(mail_id=one.pk)
        settings.MAIL_TRANSPORT = "django.core.mail.backends.locmem.EmailBackend"
        clock.shift(timedelta(seconds=59))
        jobs.deliver_due_mails()
        assert letters == []
        clock.shift(timedelta(seconds=1))
        jobs.deliver_due_mails()
    assert len(letters) == 1
    assert (the_mail().state, the_mail().last_error) == (MailState.SENT, "")
    assert the_mail().attempts == 2


def test_mail_that_vanished_is_no_error(transport):
    assert services.deliver_mail(mail_id=999_999) is False


def test_one_bad_mail_does_not_stop_the_others(new_mail, letters):
    new_mail(subject="Prima", recipients=["nu e o adresă\nBcc: x@example.org"])
    new_mail(subject="A doua")
    jobs.deliver_due_mails()
    assert [letter.subject for letter in letters] == ["A doua"]
    assert OutgoingMail.objects.get(subject="Prima").state == MailState.QUEUED


# --- Two workers, killed workers ------------------------------------------------------------------


def test_two_deliveries_of_one_mail_send_it_once(new_mail, letters):
    one = new_mail()
    assert services.deliver_mail(mail_id=one.pk) is True
    assert services.deliver_mail(mail_id=one.pk) is False
    assert len(letters) == 1


def test_second_worker_is_turned_away_while_the_first_sends(transport, new_mail, letters):
    transport("InterruptedBackend")
    InterruptedBackend.second_answers.clear()
    assert services.deliver_mail(mail_id=new_mail().pk) is True
    assert InterruptedBackend.second_answers == [False]
    assert len(letters) == 1


def test_mail_of_a_killed_worker_is_sent_again_when_its_lease_ends(new_mail, letters):
    with time_machine.travel(NOW, tick=False) as clock:
        one = new_mail(
            state=MailState.SENDING, attempts=1, lease_ends_at=NOW + timedelta(minutes=5)
        )
        jobs.deliver_due_mails()
        assert services.deliver_mail(mail_id=one.pk) is False
        assert letters == []
        clock.shift(timedelta(minutes=5))
        jobs.deliver_due_mails()
    assert len(letters) == 1
    assert (the_mail().state, the_mail().attempts) == (MailState.SENT, 2)
    assert the_mail().lease_ends_at is None


# --- Retry and forgetting -------------------------------------------------------------------------


def test_retry_gives_all_attempts_again(new_mail, letters, django_capture_on_commit_callbacks):
    one = new_mail(state=MailState.FAILED, attempts=8, last_error="x")
    with django_capture_on_commit_callbacks(execute=True):
        assert services.retry_mail(mail=one) is True
        assert letters == []
    assert len(letters) == 1
    assert (the_mail().state, the_mail().attempts) == (MailState.SENT, 1)


@pytest.mark.parametrize("state", [MailState.SENT, MailState.QUEUED, MailState.SENDING])
def test_retry_of_a_mail_that_moved_on_does_nothing(
    new_mail, letters, django_capture_on_commit_callbacks, state
):
    stale = new_mail(state=MailState.FAILED, attempts=8)
    OutgoingMail.objects.update(state=state, next_attempt_at=NOW + timedelta(days=9999))
    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        assert services.retry_mail(mail=stale) is False
    assert callbacks == []
    assert letters == []
    assert (the_mail().state, the_mail().attempts) == (state, 8)


def test_sent_mail_is_forgotten_after_its_term_and_the_rest_kept(new_mail):
    old, recent = NOW - timedelta(days=90, seconds=1), NOW - timedelta(days=90)
    new_mail(subject="veche", state=MailState.SENT, sent_at=old)
    new_mail(subject="nouă", state=MailState.SENT, sent_at=recent)
    new_mail(subject="căzută", state=MailState.FAILED)
    new_mail(subject="în așteptare")
    OutgoingMail.objects.update(created_at=old)
    with time_machine.travel(NOW, tick=False):
        assert services.forget_old_mail() == 1
        jobs.forget_old_mails()
    subjects = set(OutgoingMail.objects.values_list("subject", flat=True))
    assert subjects == {"nouă", "căzută", "în așteptare"}
