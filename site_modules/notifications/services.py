"""Writes on the outbox: queue, deliver, retry, forget."""

import base64
import logging
from datetime import timedelta
from email.mime.base import MIMEBase
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives, get_connection
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from site_modules.notifications.enums import MailState
from site_modules.notifications.models import Notification, OutgoingMail

logger = logging.getLogger(__name__)

#: Waits before the second, third… attempt; after the last one the mail counts as failed.
RETRY_AFTER = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(hours=12),
    timedelta(hours=24),
)
#: A worker that has not answered for so long is taken for dead, and its mail for unsent.
LEASE = timedelta(minutes=5)
SENT_MAIL_KEPT = timedelta(days=90)
READ_NOTIFICATION_KEPT = timedelta(days=180)


def queue_mail(*, message: EmailMessage) -> OutgoingMail:
    """Keep a message; it leaves after the current transaction is committed.

    Raises BadHeaderError when the subject or an address holds a line break.
    """
    from site_modules.notifications.tasks import deliver

    message.message()  # Django checks the headers here, while the caller can still react
    mail = OutgoingMail.objects.create(
        subject=str(message.subject)[:255],
        from_email=message.from_email or settings.DEFAULT_FROM_EMAIL,
        recipients=[str(address) for address in message.to],
        copy_recipients=[str(address) for address in message.cc],
        hidden_recipients=[str(address) for address in message.bcc],
        reply_to=[str(address) for address in message.reply_to],
        headers={key: str(value) for key, value in message.extra_headers.items()},
        text_body=str(message.body),
        html_body=_html_of(message),
        attachments=[_packed(attachment) for attachment in message.attachments],
    )
    transaction.on_commit(lambda: deliver.enqueue(mail.pk))
    return mail


def _html_of(message: EmailMessage) -> str:
    for content, kind in getattr(message, "alternatives", []):
        if kind == "text/html":
            return str(content)
    return ""


def _packed(attachment: Any) -> dict[str, str]:
    name: str | None
    kind: str | None
    content: Any
    if isinstance(attachment, MIMEBase):
        content = attachment.get_payload(decode=True) or b""
        name, kind = attachment.get_filename(), attachment.get_content_type()
    else:
        name, content, kind = attachment
    if isinstance(content, str):
        content = content.encode()
    return {
        "name": name or "",
        "type": kind or "application/octet-stream",
        "content": base64.b64encode(content).decode("ascii"),
    }


def deliver_mail(*, mail_id: int) -> bool:
    """Send one due mail; true when it left. Two workers never send the same one.

    The claim is one conditional update. A failure is recorded and tried again later; after the
    last attempt the mail waits for an administrator.
    """
    now = timezone.now()
    claimed = (
        OutgoingMail.objects.due(now)
        .filter(pk=mail_id)
        .update(state=MailState.SENDING, lease_ends_at=now + LEASE, attempts=F("attempts") + 1)
    )
    if not claimed:
        return False
    mail = OutgoingMail.objects.get(pk=mail_id)
    try:
        connection = get_connection(settings.MAIL_TRANSPORT)
        _message_of(mail, connection).send()
    except Exception as error:  # every transport has failures of its own
        _record_failure(mail, error)
        return False
    OutgoingMail.objects.filter(pk=mail_id).update(
        state=MailState.SENT, sent_at=timezone.now(), lease_ends_at=None, last_error=""
    )
    return True


def _message_of(mail: OutgoingMail, connection: object) -> EmailMultiAlternatives:
    message = EmailMultiAlternatives(
        subject=mail.subject,
        body=mail.text_body,
        from_email=mail.from_email,
        to=mail.recipients,
        cc=mail.copy_recipients,
        bcc=mail.hidden_recipients,
        reply_to=mail.reply_to,
        headers=mail.headers,
        connection=connection,
    )
    if mail.html_body:
        message.attach_alternative(mail.html_body, "text/html")
    for attachment in mail.attachments:
        content = base64.b64decode(attachment["content"])
        message.attach(attachment["name"], content, attachment["type"])
    return message


def _record_failure(mail: OutgoingMail, error: Exception) -> None:
    logger.warning("Mail %s could not be sent: %s", mail.pk, error)
    is_last = mail.attempts > len(RETRY_AFTER)
    OutgoingMail.objects.filter(pk=mail.pk).update(
        state=MailState.FAILED if is_last else MailState.QUEUED,
        next_attempt_at=timezone.now()
        + (RETRY_AFTER[-1] if is_last else RETRY_AFTER[mail.attempts - 1]),
        lease_ends_at=None,
        last_error=f"{type(error).__name__}: {error}"[:2000],
    )


def retry_mail(*, mail: OutgoingMail) -> bool:
    """Put a failed mail back in the queue, with all its attempts; false when it has moved on."""
    from site_modules.notifications.tasks import deliver

    moved = OutgoingMail.objects.filter(pk=mail.pk, state=MailState.FAILED).update(
        state=MailState.QUEUED, attempts=0, next_attempt_at=timezone.now()
    )
    if moved:
        transaction.on_commit(lambda: deliver.enqueue(mail.pk))
    return bool(moved)


def forget_old_mail() -> int:
    """Delete sent mails after their term: they hold names and addresses."""
    deleted, _rows = OutgoingMail.objects.filter(
        state=MailState.SENT, sent_at__lt=timezone.now() - SENT_MAIL_KEPT
    ).delete()
    return deleted


def forget_old_notifications() -> None:
    """Delete what was read long ago; the terms of everything else are in the personal data map."""
    Notification.objects.filter(read_at__lt=timezone.now() - READ_NOTIFICATION_KEPT).delete()
