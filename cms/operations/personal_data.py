"""The personal data map: every app declares what its models hold about people, and what happens to
it when a person asks for it or leaves (GDPR, arts. 15, 17, 20 and 30).

Declared beside the models, in an app's `personal_data.py` (loaded when the app is ready). Export,
erasure, retention and the register of processing are driven by this map alone; a test fails when a
model with a link to a person, or a field of such a model, is declared nowhere.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from django.apps import apps
from django.db import models


class Category(StrEnum):
    """What kind of data a field holds."""

    IDENTITY = "identity"
    CONTACT = "contact"
    PROFILE = "profile"
    CONTENT = "content"
    SECURITY = "security"
    ACTIVITY = "activity"
    AGREEMENT = "agreement"
    #: Says nothing about a person (keys, states, times of the machine).
    TECHNICAL = "technical"


class OnErasure(StrEnum):
    """What an erasure does with a row."""

    DELETE = "delete"
    #: Fields with a `blank_value` get it, the row stays.
    ANONYMISE = "anonymise"
    #: Kept with a legal reason, named in `reason`.
    KEEP = "keep"


@dataclass(frozen=True)
class PersonalField:
    """One field: its category, whether its owner gets it in an export, what replaces it."""

    category: Category
    is_exported: bool = True
    #: Value (or a function of the row) written by an anonymisation; only for ANONYMISE.
    blank_value: Any | Callable[[Any], Any] = ...
    #: True: the field holds a file, whose bytes go into the export and from the disk on erasure.
    is_file: bool = False


@dataclass(frozen=True)
class PersonalModel:
    """A model with personal data. `owner` is the lookup from a row to the account's key.

    Example: `owner="profile__user_id"`. `owner=None`: rows that belong to no account
    (addresses typed by strangers); `find` then says which rows speak of a person.
    """

    label: str
    owner: str | None
    on_erasure: OnErasure
    fields: dict[str, PersonalField] = field(default_factory=dict)
    reason: str = ""
    #: Rows of a person where a lookup is not enough: (user) -> queryset.
    find: Callable[[Any], Any] | None = None
    #: What an erasure does first, while the rows still stand: (user) -> nothing. For words and
    #: counts elsewhere that follow from these rows.
    before_erasure: Callable[[Any], None] | None = None
    #: After this time since `retention_field` rows go by themselves.
    retention: timedelta | None = None
    retention_field: str = ""
    #: Which rows the term speaks of (a lookup and its value); all when empty.
    retention_filter: dict[str, Any] = field(default_factory=dict)

    @property
    def model(self) -> type[models.Model]:
        return apps.get_model(self.label)

    def rows_of(self, user: Any) -> models.QuerySet:
        """The rows that speak of a person."""
        if self.find is not None:
            return self.find(user)
        if self.owner is None:
            return self.model._base_manager.none()
        return self.model._base_manager.filter(**{self.owner: user.pk})

    def rows_past_term(self, now: datetime) -> models.QuerySet:
        """The rows whose time is over; none without a term."""
        rows = self.model._base_manager.all()
        if self.retention is None:
            return rows.none()
        over = {f"{self.retention_field}__lt": now - self.retention}
        return rows.filter(**self.retention_filter, **over)

    @property
    def file_fields(self) -> list[str]:
        return [name for name, one in self.fields.items() if one.is_file]


@dataclass(frozen=True)
class MachineText:
    """Text that the machine wrote beside other things and that may name people: copies of content,
    labels of logs, arguments of tasks. An erasure looks through it for the person's addresses,
    phones and full name and puts neutral words in their place."""

    label: str
    fields: tuple[str, ...]
    #: Rows in which the full name is replaced too: (user) -> Q; everywhere when None. Addresses and
    #: phones belong to one person, a name may be somebody else's as well.
    names_where: Callable[[Any], models.Q] | None = None
    #: Rows that name the person go as a whole.
    is_deleted: bool = False

    @property
    def model(self) -> type[models.Model]:
        return apps.get_model(self.label)


_registry: dict[str, PersonalModel] = {}


def declare(entry: PersonalModel) -> PersonalModel:
    """Add a model to the map; a second declaration replaces the first."""
    _registry[entry.label.lower()] = entry
    return entry


def named_fields(category: Category, *names: str, **options: Any) -> dict[str, PersonalField]:
    """Several fields of one kind: `named_fields(Category.CONTACT, "phone", blank_value="")`."""
    return {name: PersonalField(category, **options) for name in names}


def technical_fields(*names: str) -> dict[str, PersonalField]:
    """Keys, states and times that say nothing to anybody."""
    return named_fields(Category.TECHNICAL, *names, is_exported=False)


_machine_texts: dict[str, MachineText] = {}


def declare_machine_text(entry: MachineText) -> MachineText:
    """Add a place that an erasure looks through."""
    _machine_texts[entry.label.lower()] = entry
    return entry


def machine_texts() -> list[MachineText]:
    return list(_machine_texts.values())


_not_personal: dict[str, str] = {}


def declare_not_personal(label: str, reason: str) -> None:
    """A model whose fields look personal (a name, an address) but speak of no person."""
    _not_personal[label.lower()] = reason


def not_personal() -> dict[str, str]:
    """`app.model` → why it holds nothing about people."""
    return dict(_not_personal)


def personal_data_map() -> dict[str, PersonalModel]:
    """`app.model` → declaration, in the order of declaration."""
    return dict(_registry)
