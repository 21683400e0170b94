"""The words of a notification, in the language that is active."""

from typing import Any

from site_modules.notifications.kinds import find_kind
from site_modules.notifications.models import Notification


def message_of(notification: Notification) -> str:
    """One line of text; the kind's name when its app is gone or a value is missing."""
    try:
        kind = find_kind(notification.kind)
        words: Any = kind.message
        if notification.count > 1 and kind.message_many is not None:
            words = kind.message_many
        return str(words) % ({"count": notification.count} | notification.data)
    except (KeyError, TypeError, ValueError):
        return notification.kind


def icon_of(notification: Notification) -> str:
    try:
        return find_kind(notification.kind).icon
    except KeyError:
        return "bell"
