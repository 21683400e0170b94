"""Kinds of requests: each service registers its own in `request_kinds.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from site_modules.requests.enums import ANSWER, MANAGE

Text = str | Promise

#: For kinds that belong to no single service.
PLATFORM = "platform"
DETAILS, SEND = _("Details"), _("Send the request")


@dataclass(frozen=True)
class RequestField:
    """A question of one kind, beside the subject and the details that every kind asks for."""

    name: str
    label: Text
    help_text: Text = ""
    #: (value, words); a line of text when empty.
    choices: tuple[tuple[str, Text], ...] = ()
    is_required: bool = True
    max_length: int = 200
    #: Staff read it before somebody takes the request: never a name nor an address.
    is_open_to_staff: bool = False
    #: Several lines of plain text.
    is_long: bool = False
    #: What the platform knows of who asks; stands in the form until it is changed.
    known: Callable[[Any], str] | None = None

    def words_of(self, value: str) -> str:
        """What is shown for a stored value."""
        return str(dict(self.choices).get(value, value))


def has_open_account(user: Any) -> bool:
    """True for people who are signed in and neither closed nor suspended."""
    return bool(user.is_authenticated and user.is_active and not user.is_suspended)


@dataclass(frozen=True)
class RequestKind:
    """One kind of request.

    `group` is the key of a service (`cms.core.enums.Service`) or PLATFORM; `who_answers` the right
    that people of the staff need for it (who may manage requests answers every kind).
    """

    name: str
    label: Text
    group: str
    description: Text
    fields: tuple[RequestField, ...] = ()
    due_working_days: int = 3
    who_answers: str = ANSWER
    details_label: Text = DETAILS
    details_help: Text = ""
    submit_label: Text = SEND
    #: (question, answer) beside the form.
    questions: tuple[tuple[Text, Text], ...] = ()
    #: (words, name of an address) of what somebody can do at once, without asking.
    at_once: tuple[tuple[Text, str], ...] = ()
    #: A path of its own for the form, without which it stands below /cerere/.
    address_name: str = ""
    #: Who may ask, beside that their account is open.
    lets_in: Callable[[Any], bool] = has_open_account

    def answers(self, values: Mapping[str, str], *, is_taken: bool = True) -> list[tuple[str, str]]:
        """(label, words) of the questions that were answered, for a screen."""
        return [
            (str(one.label), one.words_of(values[one.name]))
            for one in self.fields
            if values.get(one.name) and (is_taken or one.is_open_to_staff)
        ]


_registry: dict[str, RequestKind] = {}


def register(kind: RequestKind) -> RequestKind:
    """Make a kind known; a second one of the same name replaces the first."""
    _registry[kind.name] = kind
    return kind


def find_kind(name: str) -> RequestKind | None:
    """The kind of that name; None when no app registers it (any more)."""
    return _registry.get(name)


def all_kinds() -> list[RequestKind]:
    """In the order of registration."""
    return list(_registry.values())


def label_of(name: str) -> str:
    """The words of a kind; its bare name when its app is gone."""
    found = find_kind(name)
    return str(found.label) if found else name


def kinds_for(user: Any) -> list[RequestKind]:
    """What this person may ask."""
    return [kind for kind in all_kinds() if has_open_account(user) and kind.lets_in(user)]


def grouped_kinds(user: Any) -> list[tuple[str, str, list[RequestKind]]]:
    """(group, its name, its kinds that this person may ask) in the order of the services, those of
    the platform last."""
    titles = {one.value: one.label for one in Service} | {PLATFORM: _("The platform")}
    found = [
        (group, str(title), [kind for kind in kinds_for(user) if kind.group == group])
        for group, title in titles.items()
    ]
    return [entry for entry in found if entry[2]]


def manages_all(user: Any) -> bool:
    """True for those who see and manage the requests of every kind."""
    return has_open_account(user) and bool(user.has_perm(MANAGE))


def kinds_answered_by(user: Any) -> list[str]:
    """Names of the kinds that this person may answer."""
    if not has_open_account(user):
        return []
    if user.has_perm(MANAGE):
        return list(_registry)
    return [name for name, kind in _registry.items() if user.has_perm(kind.who_answers)]
