"""Kinds of submissions: each app registers its own in `submission_kinds.py`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.functional import Promise

Text = str | Promise


def _no_address(obj: Any) -> str:
    return ""


def _no_end(obj: Any) -> datetime | None:
    return None


def _fields_html(obj: Any) -> str:
    from site_modules.submissions.words import fields_html

    return fields_html(obj)


@dataclass(frozen=True)
class SubmissionKind:
    """One kind, and all that the desk, the pages of the author and the jobs need to know of it.

    Functions named `…_of` take an object with the words in question (of the row or of a version).
    """

    #: A concrete model over `Submission`.
    model: type[Any]
    #: One of them, lower case: „job offer”.
    label: Text
    #: Of the references, up to eight capital letters; another one for each kind.
    prefix: str
    #: Path at which those who may see it find it.
    address_of: Callable[[Any], str]
    #: Path of the author's form; empty where there is none.
    edit_address_of: Callable[[Any], str] = _no_address
    #: Days for which an approved one is up; None: without an end.
    lasts_days: int | None = None
    #: An end that lies in the words themselves (a deadline), if it comes before `lasts_days`.
    ends_at: Callable[[Any], datetime | None] = _no_end
    #: One line for lists.
    summary_of: Callable[[Any], str] = lambda obj: ""
    #: As readers see it: safe HTML, made by the one renderer of members' text.
    html_of: Callable[[Any], str] = _fields_html
    #: What a moderator looks at before a decision: (short name, question).
    checklist: tuple[tuple[str, Text], ...] = ()
    icon: str = "doc"
    #: Template of its page as readers will see it, for moderators; empty: what `html_of` says.
    preview_template: str = ""
    #: `(obj, user)` → the values of that template.
    preview_of: Callable[[Any, Any], dict[str, Any]] = lambda obj, user: {}

    @property
    def name(self) -> str:
        """`app.model`: the name of its moderation target too."""
        return str(self.model._meta.label_lower)


_registry: dict[str, SubmissionKind] = {}
_listeners: list[Callable[[SubmissionKind], object]] = []


def register(kind: SubmissionKind) -> SubmissionKind:
    """Make a kind known to the platform, and to the desk of moderation."""
    _registry[kind.name] = kind
    for tell in _listeners:
        tell(kind)
    return kind


def on_register(tell: Callable[[SubmissionKind], object]) -> None:
    """Have a function told of each kind from now on (the app's `ready` does, for the desk)."""
    _listeners.append(tell)


def find_kind(name: str) -> SubmissionKind:
    """The kind of that name; KeyError when no app registered it."""
    return _registry[name]


def kind_of(obj: Any) -> SubmissionKind:
    """The kind an object belongs to; KeyError when no app registered its model."""
    return _registry[obj._meta.label_lower]


def all_kinds() -> list[SubmissionKind]:
    return list(_registry.values())
