"""What can be reported and decided on: each app registers its kinds in `moderation_targets.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db.models import Model, QuerySet
from django.utils.functional import Promise

from site_modules.moderation.enums import Outcome

Text = str | Promise


@dataclass(frozen=True)
class Moment:
    """Something that happened to an object, for its history on the desk."""

    at: datetime
    text: Text
    who: Any = None


@dataclass(frozen=True)
class Target:
    """One kind of content, and all that moderation needs to know of it.

    `visible_to(user)` gives the objects that a person may see (and therefore report);
    `visible_to` and `waiting` come with what `title_of` and `author_of` need (select_related).
    `deciding(user)` those on which that person may decide (none for people without the right).
    An entry of `apply` carries one outcome out: `(obj, by) -> bool` is one conditional update that
    answers False when somebody was faster; it never asks for rights and tells nobody.
    """

    #: `app.model`, lower case.
    name: str
    label: Text
    visible_to: Callable[[Any], QuerySet]
    deciding: Callable[[Any], QuerySet]
    author_of: Callable[[Any], Any]
    #: One line that says which object it is, and where it stands.
    title_of: Callable[[Any], str]
    #: Path on the site at which those who may see it find it.
    address_of: Callable[[Any], str]
    #: What was written, as plain text (kept beside the decision as evidence).
    text_of: Callable[[Any], str]
    #: The same as safe HTML, as readers see it.
    html_of: Callable[[Any], str]
    apply: Mapping[Outcome, Callable[[Any, Any], bool]] = field(default_factory=dict)
    #: Outcomes that fit the object's present state, the most usual first.
    outcomes_for: Callable[[Any], list[Outcome]] = lambda obj: []
    #: Objects that wait for approval, oldest first; None where nothing does.
    waiting: Callable[[], QuerySet] | None = None
    #: When a waiting object was sent.
    sent_at: Callable[[Any], Any] = lambda obj: obj.created_at
    #: The same for the database: the name of a field, or an expression.
    sent_on: Any = "created_at"
    #: Another word whenever readers would read other words: a decision names the one it is about.
    version_of: Callable[[Any], str] = lambda obj: ""
    #: The object that stands at an address (path, query and fragment), or None.
    find: Callable[[str], Any] = lambda address: None
    #: Number under which its author knows it; empty where it has none.
    reference_of: Callable[[Any], str] = lambda obj: ""
    #: (label, approved text, new text) of what differs from what readers saw last.
    differences: Callable[[Any], list[tuple[str, str, str]]] = lambda obj: []
    #: What happened to it beside the decisions, the newest first.
    history_of: Callable[[Any], list[Moment]] = lambda obj: []
    #: (short name, question): what a moderator looks at before a decision.
    checklist: tuple[tuple[str, Text], ...] = ()
    #: The page as readers would see it, with the words that wait; None where `html_of` says it all.
    preview: Callable[[Any, Any], Any] | None = None
    #: Outcomes that are refused on words which the moderator has not read, beside all those that
    #: take nothing: what is not up yet cannot be kept up by editing it again and again.
    refused_unread: frozenset[Outcome] = frozenset()

    @property
    def model(self) -> type[Model]:
        return apps.get_model(self.name)


_registry: dict[str, Target] = {}


def register(target: Target) -> Target:
    """Make a kind of content known to reports and decisions."""
    _registry[target.name] = target
    return target


def find_target(name: str) -> Target:
    """The target of that name; KeyError when no app registered it."""
    return _registry[name]


def target_of(obj: Model) -> Target:
    """The target an object belongs to; KeyError when no app registered its model."""
    return _registry[obj._meta.label_lower]


def all_targets() -> list[Target]:
    return list(_registry.values())
