"""Reads that shape the bell, the list and the settings."""

from dataclasses import dataclass
from typing import Any

from django.core.cache import cache

from site_modules.notifications.enums import MailPlan
from site_modules.notifications.kinds import Kind, all_kinds
from site_modules.notifications.messages import icon_of, message_of
from site_modules.notifications.models import Notification, Preference
from site_modules.notifications.models.notification import unread_key

MOST_COUNTED = 99
PER_PAGE = 30
UNREAD_KEPT_SECONDS = 60


@dataclass(frozen=True)
class Line:
    """A notification as it is shown."""

    notification: Notification
    text: str
    icon: str


@dataclass(frozen=True)
class Row:
    """A kind on the settings page."""

    kind: Kind
    is_on_site: bool
    mail_plan: str

    @property
    def mails_at_once(self) -> bool:
        return self.mail_plan == MailPlan.AT_ONCE

    @property
    def mails_in_digest(self) -> bool:
        return self.mail_plan == MailPlan.DIGEST


def unread_count(user: Any) -> int:
    """Unread lines, counted up to one hundred; kept for a minute or until something changes."""
    found = cache.get(unread_key(user.pk))
    if found is None:
        found = _count_unread(user)
        cache.set(unread_key(user.pk), found, UNREAD_KEPT_SECONDS)
    return found


def _count_unread(user: Any) -> int:
    unread = Notification.objects.filter(recipient=user, read_at=None, is_on_site=True)
    return unread[: MOST_COUNTED + 1].count()


def latest_notifications(user: Any, limit: int = 5) -> list[Line]:
    return lines_before(user, before=None, limit=limit)


def lines_before(user: Any, *, before: int | None, limit: int = PER_PAGE) -> list[Line]:
    """Lines older than a key, the newest first: a page by key, whatever arrives meanwhile."""
    found = Notification.objects.filter(recipient=user, is_on_site=True)
    if before is not None:
        found = found.filter(pk__lt=before)
    return [Line(item, message_of(item), icon_of(item)) for item in found.order_by("-pk")[:limit]]


def rows_with(rows: list[Row], wishes: dict[str, tuple[bool, str]]) -> list[Row]:
    """The same rows as somebody has just ticked them."""
    return [Row(row.kind, *wishes[row.kind.name]) for row in rows]


def settings_rows(user: Any) -> list[Row]:
    """The kinds that concern this person, with their wishes or the defaults."""
    wishes = {wish.kind: wish for wish in Preference.objects.filter(user=user)}
    rows = []
    for kind in all_kinds():
        if kind.concerns is not None and not kind.concerns(user):
            continue
        wish = wishes.get(kind.name)
        on_site = wish.is_on_site if wish else kind.default_on_site
        plan = wish.mail_plan if wish else kind.default_email
        rows.append(Row(kind, on_site, plan))
    return rows
