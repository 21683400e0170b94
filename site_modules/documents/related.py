"""What a document may be about: apps above register how it is found and what it gives.

The link „Fă contractul” carries `?candidatura=7`; whoever registered „candidatura” says whether
this reader may use it, for which organisation, and what the sources of a template read from it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

MAX_KEY = 2**63 - 1


@dataclass(frozen=True)
class About:
    """The organisation that makes the document, and objects by the names that sources use."""

    organisation: Any
    objects: Mapping[str, object] = field(default_factory=dict)
    label: str = ""


Finder = Callable[[Any, int], About | None]
_finders: dict[str, Finder] = {}


def register_related(name: str, find: Finder) -> None:
    """`find(user, key)`: None for whom the object is not there."""
    _finders[name] = find


def read_related(typed: Mapping[str, Any]) -> dict[str, int]:
    """Names and keys from a query or a stored document; unknown ones are left out."""
    found = {}
    for name in _finders:
        value = str(typed.get(name, "") or "")
        if value.isascii() and value.isdigit() and 0 < int(value[:19]) <= MAX_KEY:
            found[name] = int(value[:19])
    return found


def about(user: Any, related: Mapping[str, int]) -> About | None:
    """The first that this reader may use."""
    for name, key in related.items():
        found = _finders[name](user, key) if name in _finders else None
        if found is not None:
            return found
    return None


@dataclass(frozen=True)
class People:
    """Those for whom a batch is made: one `About` each, all of one organisation."""

    organisation: Any
    label: str
    each: list[About]


PeopleFinder = Callable[[Any, str], People | None]
_people: dict[str, PeopleFinder] = {}


def register_people(name: str, find: PeopleFinder) -> None:
    """`find(user, value)` of `?name=value`; None where there is nobody for this reader."""
    _people[name] = find


def people(user: Any, typed: Mapping[str, Any]) -> People | None:
    """Whom the query names."""
    for name, find in _people.items():
        value = str(typed.get(name, "") or "")[:60]
        found = find(user, value) if value else None
        if found is not None:
            return found
    return None


def people_query(typed: Mapping[str, Any]) -> dict[str, str]:
    """What of a query names people, to carry on."""
    return {name: str(typed[name])[:60] for name in _people if typed.get(name)}
