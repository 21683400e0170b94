"""Kinds of notifications: each app registers its own in `notification_kinds.py`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise

Text = str | Promise


@dataclass(frozen=True)
class Kind:
    """One kind of event that people can be told about.

    `message` and `message_many` are gettext strings with %(name)s places, filled from the `data` of
    the notification when it is shown, in the reader's language. `message_many` speaks of several
    events on one object and knows %(count)d.
    """

    name: str
    #: The line of the settings page.
    label: Text
    message: Text
    message_many: Text | None = None
    icon: str = "bell"
    #: Security and decisions: always on the site and by e-mail at once.
    is_mandatory: bool = False
    default_on_site: bool = True
    default_email: str = "at_once"
    #: (user) -> bool: whether the line concerns this person at all.
    concerns: Callable[[object], bool] | None = None
    #: (data) -> (label, text) lines that the mail at once shows below the message, read when it is
    #: written, in the reader's language.
    details: Callable[[dict[str, Any]], list[tuple[str, str]]] | None = None
    #: (data) -> (name, bytes, content type) of files that go with the mail at once.
    attachments: Callable[[dict[str, Any]], list[tuple[str, bytes, str]]] | None = None


_registry: dict[str, Kind] = {}


def register(kind: Kind) -> Kind:
    """Make a kind known; its name is `app.event`."""
    _registry[kind.name] = kind
    return kind


def find_kind(name: str) -> Kind:
    """The kind of that name; KeyError when no app registered it."""
    return _registry[name]


def all_kinds() -> list[Kind]:
    """In the order of registration, the mandatory ones last."""
    return sorted(_registry.values(), key=lambda kind: kind.is_mandatory)
