"""The personal data map: every app declares what its models hold about people, and what happens to
it when a person asks for it or leaves (GDPR, arts. 15, 17, 20 and 30).

Declared beside the models, in an app's `personal_data.py` (loaded when the app is ready). Export,
erasure, retention and the register of processing are driven by this map alone; a test fails when a
model with a link to a person, or a field of such a model, is declared nowhere.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Any


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
    #: After this time since `retention_field` rows go by themselves.
    retention: timedelta | None = None
    retention_field: str = ""


_registry: dict[str, PersonalModel] = {}


def declare(entry: PersonalModel) -> PersonalModel:
    """Add a model to the map; a second declaration replaces the first."""
    _registry[entry.label.lower()] = entry
    return entry


def personal_data_map() -> dict[str, PersonalModel]:
    """`app.model` → declaration, in the order of declaration."""
    return dict(_registry)
