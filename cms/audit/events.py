"""What events are called on the screen; each app registers its own in `audit_events.py`."""

from collections.abc import Mapping

from django.utils.functional import Promise

_labels: dict[str, str | Promise] = {}


def register_events(labels: Mapping[str, str | Promise]) -> None:
    """Make events known by their names: `app.event` → what happened, as gettext text."""
    _labels.update(labels)


def event_label(event: str) -> str:
    """The words of an event in the reader's language; its bare name when nobody registered it."""
    return str(_labels.get(event, event))


def known_events() -> list[tuple[str, str]]:
    """(name, words), by words."""
    return sorted(((name, str(label)) for name, label in _labels.items()), key=lambda one: one[1])
