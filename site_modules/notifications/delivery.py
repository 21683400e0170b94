"""Telling people: the one function that every app calls, and the mails that follow."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from cms.core import own_values
from site_modules.notifications.enums import Channel, MailPlan, Outcome
from site_modules.notifications.kinds import Kind, find_kind
from site_modules.notifications.models import DeliveryLog, Notification, Schedule
from site_modules.notifications.models.notification import forget_unread_count
from site_modules.notifications.schedule import next_digest, quiet_ends_at
from site_modules.notifications.wishes import wish_of


def notify(
    *,
    kind: str,
    recipients: Iterable[Any],
    url: str,
    data: dict[str, str | int] | None = None,
    actor: Any = None,
    group_key: str = "",
) -> None:
    """Tell each recipient once the current transaction is committed.

    `kind` is a registered name; `data` fills the kind's message (plain values only); `url` is a
    path of this site; events with one `group_key` become one line. The actor is never told of their
    own deed, a closed or suspended account nothing at all.
    """
    found = find_kind(kind)
    if not url.startswith("/") or not url_has_allowed_host_and_scheme(url, allowed_hosts=None):
        raise ValueError("A notification leads to a path of this site.")
    people = [person for person in recipients if actor is None or person.pk != actor.pk]
    for person in people:
        own_values.forget(person.pk)  # what happened may stand on pages of theirs
        _tell(found, person, url, data or {}, group_key)


def _tell(kind: Kind, person: Any, url: str, data: dict[str, Any], group_key: str) -> None:
    if not person.is_active or person.is_suspended:
        log_delivery(person.pk, kind.name, Channel.MAIL, Outcome.CLOSED)
        return
    on_site, plan, reason = wish_of(kind, person, group_key)
    due_at = _due_at(person, plan, is_mandatory=kind.is_mandatory)
    if due_at is None:
        plan = MailPlan.OFF
    if group_key and _grow(kind, person, group_key, data, due_at):
        return
    values = {
        "url": url, "data": data, "is_on_site": on_site, "mail_plan": plan, "mail_due_at": due_at,
    }  # fmt: skip
    try:
        with transaction.atomic():
            made = Notification.objects.create(
                recipient=person, kind=kind.name, group_key=group_key, **values
            )
    except IntegrityError:  # another process told the same in this moment
        _grow(kind, person, group_key, data, due_at)
        return
    if on_site:
        forget_unread_count(person.pk)
        log_delivery(person.pk, kind.name, Channel.SITE, Outcome.SHOWN)
    if plan == MailPlan.OFF:
        log_delivery(person.pk, kind.name, Channel.MAIL, reason)
    elif plan == MailPlan.AT_ONCE:
        _mail_soon(made.pk)


def _grow(
    kind: Kind, person: Any, group_key: str, data: dict[str, Any], due_at: datetime | None
) -> bool:
    """Add an event to the unread line of its group; false when there is none.

    A line that left in a digest is due again with the next one; one that left at once is not
    mailed again before it is read.
    """
    lines = Notification.objects.filter(
        recipient=person, kind=kind.name, group_key=group_key, read_at=None
    )
    grown = lines.update(count=F("count") + 1, data=data, updated_at=timezone.now())
    if due_at is not None:
        lines.filter(mail_plan=MailPlan.DIGEST, mailed_at__isnull=False).update(
            mailed_at=None, mail_due_at=due_at
        )
    return bool(grown)


def _due_at(person: Any, plan: str, *, is_mandatory: bool) -> datetime | None:
    """When the mail may leave: at once, after the quiet hours, or with the digest."""
    if plan == MailPlan.OFF:
        return None
    now = timezone.now()
    if is_mandatory:
        return now
    schedule = Schedule.objects.filter(user=person).first() or Schedule(user=person)
    if plan == MailPlan.DIGEST:
        return next_digest(schedule, now)
    return quiet_ends_at(schedule, now)


def log_delivery(person_id: int, kind: str, channel: str, outcome: str) -> None:
    """Keep what left for somebody by which way, or why nothing did (NOT-04)."""
    DeliveryLog.objects.create(recipient_id=person_id, kind=kind, channel=channel, outcome=outcome)


def _mail_soon(notification_id: int) -> None:
    from site_modules.notifications.tasks import mail_notification

    transaction.on_commit(lambda: mail_notification.enqueue(notification_id))
