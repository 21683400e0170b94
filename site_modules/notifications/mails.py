"""Mails about notifications: one at once, or several in a digest. Each leaves once."""

from collections import defaultdict
from typing import Any

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from cms.core.mail import send_template_mail
from site_modules.notifications.delivery import log_delivery
from site_modules.notifications.enums import Channel, MailPlan, Outcome
from site_modules.notifications.kinds import find_kind
from site_modules.notifications.messages import message_of
from site_modules.notifications.models import Notification
from site_modules.notifications.wishes import digest_token, unsubscribe_token, wish_of


def _log(notification: Notification, outcome: Outcome) -> None:
    log_delivery(notification.recipient_id, notification.kind, Channel.MAIL, outcome)


def _claim(notification: Notification) -> bool:
    """One conditional update: of two workers one writes the mail.

    A line that is not shown on the site is over with its mail, so that the next event starts anew.
    """
    now = timezone.now()
    values = {"mailed_at": now} if notification.is_on_site else {"mailed_at": now, "read_at": now}
    found = Notification.objects.filter(pk=notification.pk, mailed_at=None)
    return bool(found.update(**values))


def _obstacle(found: Notification) -> Outcome | None:
    """Why this mail must not leave any more, whatever was planned."""
    person: Any = found.recipient
    if not person.is_active or person.is_suspended:
        return Outcome.CLOSED
    try:
        kind = find_kind(found.kind)
    except KeyError:
        return Outcome.SWITCHED_OFF
    _on_site, plan, reason = wish_of(kind, person, found.group_key)
    return reason if plan == MailPlan.OFF else None


@transaction.atomic
def mail_one(*, notification_id: int) -> bool:
    """Write the mail of one notification, if its time has come; false when nothing left."""
    found = Notification.objects.filter(
        pk=notification_id, mail_plan=MailPlan.AT_ONCE, mailed_at=None,
        mail_due_at__lte=timezone.now(),
    ).select_related("recipient").first()  # fmt: skip
    if found is None or not _claim(found):
        return False
    obstacle = _obstacle(found)
    if obstacle:
        _log(found, obstacle)
        return False
    person: Any = found.recipient
    attachments = find_kind(found.kind).attachments
    with override(person.language):
        text = message_of(found)
        send_template_mail(
            template="notification",
            subject=text,
            to=[person.email],
            context=_context(found, person, text),
            language=person.language,
            headers=_headers(found),
            attachments=attachments(found.data) if attachments else (),
        )
    _log(found, Outcome.QUEUED)
    return True


def _context(found: Notification, person: Any, text: str) -> dict[str, Any]:
    kind = find_kind(found.kind)
    is_mandatory = kind.is_mandatory
    return {
        "name": person.first_name,
        "text": text,
        "lines": kind.details(found.data) if kind.details else [],
        "link": _open_link(found),
        "settings_link": f"{settings.SITE_URL}{reverse('notifications:settings')}",
        "unsubscribe_link": "" if is_mandatory else _unsubscribe_link(found),
    }


def _open_link(found: Notification) -> str:
    return f"{settings.SITE_URL}{reverse('notifications:open', args=[found.pk])}"


def _unsubscribe_link(found: Notification) -> str:
    return _link_of(unsubscribe_token(found))


def _link_of(token: str) -> str:
    return f"{settings.SITE_URL}{reverse('notifications:unsubscribe', args=[token])}"


def one_click(link: str) -> dict[str, str]:
    """Headers with which mail programs offer one click (RFC 8058)."""
    return {"List-Unsubscribe": f"<{link}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def _headers(found: Notification) -> dict[str, str]:
    """One-click unsubscribe (RFC 8058); security and decisions have none."""
    if find_kind(found.kind).is_mandatory:
        return {}
    return one_click(_unsubscribe_link(found))


def mail_digests(limit: int = 500) -> int:
    """Write the digests whose time has come; the number of mails."""
    due = Notification.objects.filter(
        mail_plan=MailPlan.DIGEST, mailed_at=None, mail_due_at__lte=timezone.now()
    ).select_related("recipient").order_by("recipient_id", "pk")[:limit]  # fmt: skip
    people: dict[int, list[Notification]] = defaultdict(list)
    for notification in due:
        people[notification.recipient_id].append(notification)
    return sum(_mail_digest(lines) for lines in people.values())


@transaction.atomic
def _mail_digest(lines: list[Notification]) -> bool:
    claimed = [line for line in lines if _claim(line)]
    lines = []
    for line in claimed:
        obstacle = _obstacle(line)
        if obstacle:
            _log(line, obstacle)
        else:
            lines.append(line)
    if not lines:
        return False
    person: Any = lines[0].recipient
    with override(person.language):
        address = f"{settings.SITE_URL}{reverse('notifications:settings')}"
        send_template_mail(
            template="notification_digest",
            subject=_("What is new for you on Punte"),
            to=[person.email],
            context={
                "name": person.first_name,
                "lines": [
                    {
                        "text": message_of(line),
                        "link": _open_link(line),
                    }
                    for line in lines
                ],
                "settings_link": address,
                "unsubscribe_link": _link_of(digest_token(person)),
            },
            language=person.language,
            headers=one_click(_link_of(digest_token(person))),
        )
    for line in lines:
        _log(line, Outcome.QUEUED_DIGEST)
    return True


def mail_late_ones(limit: int = 500) -> None:
    """Mails that waited for the end of quiet hours, and those a killed worker left."""
    due = Notification.objects.filter(
        mail_plan=MailPlan.AT_ONCE, mailed_at=None, mail_due_at__lte=timezone.now()
    ).values_list("pk", flat=True)[:limit]
    for key in due:
        mail_one(notification_id=key)
