"""Telling many people of the same kind of event, each in their own words: a few queries for all."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from django.db import transaction
from django.utils import timezone

from site_modules.notifications.enums import Channel, MailPlan, Outcome
from site_modules.notifications.kinds import Kind, find_kind
from site_modules.notifications.models import (
    DeliveryLog,
    MutedSource,
    Notification,
    Preference,
    Schedule,
)
from site_modules.notifications.models.notification import forget_unread_counts
from site_modules.notifications.schedule import next_digest, quiet_ends_at

#: Mails that one task writes.
PORTION = 200


@dataclass(frozen=True)
class Message:
    """What one person is told; `data` and `url` as `notify` takes them."""

    person: Any
    url: str
    data: dict[str, str | int]


@transaction.atomic
def notify_many(*, kind: str, messages: list[Message], group_key: str) -> int:
    """Tell each of them; how many were told. A kind that may be switched off, told once per group:
    who has an unread line of it gets no second one. Mails are written by tasks, in portions."""
    found = find_kind(kind)
    now = timezone.now()
    open_ones = [one for one in messages if one.person.is_active and not one.person.is_suspended]
    wanted = _Wishes(found, [one.person.pk for one in open_ones], group_key)
    rows = [row for one in open_ones if (row := _row(one, wanted, group_key, now)) is not None]
    Notification.objects.bulk_create(rows, batch_size=500, ignore_conflicts=True)
    _log(rows)
    forget_unread_counts(row.recipient_id for row in rows)
    _mail_soon(found, group_key, [row.recipient_id for row in rows])
    return len(rows)


class _Wishes:
    """What these people want of one kind; three queries."""

    def __init__(self, kind: Kind, people: list[int], group_key: str) -> None:
        self.kind = kind
        wishes = Preference.objects.filter(user__in=people, kind=kind.name)
        self.wishes = {wish.user_id: wish for wish in wishes}
        self.schedules = {one.user_id: one for one in Schedule.objects.filter(user__in=people)}
        muted = MutedSource.objects.filter(user__in=people, group_key=group_key)
        self.muted = set(muted.values_list("user_id", flat=True))

    def of(self, person: Any) -> tuple[bool, str]:
        """On the site? by mail how?"""
        wish = self.wishes.get(person.pk)
        on_site = wish.is_on_site if wish else self.kind.default_on_site
        plan: str = wish.mail_plan if wish else self.kind.default_email
        return on_site, MailPlan.OFF if not person.email or person.pk in self.muted else plan

    def due_at(self, person: Any, plan: str, now: datetime) -> datetime | None:
        schedule = self.schedules.get(person.pk) or Schedule(user=person)
        if plan == MailPlan.OFF:
            return None
        return (
            next_digest(schedule, now) if plan == MailPlan.DIGEST else quiet_ends_at(schedule, now)
        )


def _row(message: Message, wanted: _Wishes, group_key: str, now: datetime) -> Notification | None:
    on_site, plan = wanted.of(message.person)
    due_at = wanted.due_at(message.person, plan, now)
    if not on_site and due_at is None:
        return None
    return Notification(
        recipient=message.person, kind=wanted.kind.name, group_key=group_key, url=message.url,
        data=message.data, is_on_site=on_site, mail_due_at=due_at,
        mail_plan=plan if due_at else MailPlan.OFF,
    )  # fmt: skip


def _log(rows: list[Notification]) -> None:
    """What left by which way; a mail logs itself when it is written."""
    shown = [
        DeliveryLog(
            recipient_id=row.recipient_id, kind=row.kind, channel=Channel.SITE,
            outcome=Outcome.SHOWN,
        )
        for row in rows
        if row.is_on_site
    ]  # fmt: skip
    DeliveryLog.objects.bulk_create(shown, batch_size=500)


def _mail_soon(kind: Kind, group_key: str, people: list[int]) -> None:
    from site_modules.notifications.tasks import mail_portion

    due = Notification.objects.filter(
        recipient__in=people, kind=kind.name, group_key=group_key, mail_plan=MailPlan.AT_ONCE,
        mailed_at=None,
    )  # fmt: skip
    keys = list(due.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(keys), PORTION):
        transaction.on_commit(partial(mail_portion.enqueue, keys[start : start + PORTION]))
