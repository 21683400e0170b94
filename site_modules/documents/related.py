"""What a document may be about: apps above register how it is found and what it gives.

The link „Fă contractul” carries `?candidatura=7`; whoever registered „candidatura” says whether this
reader may use it, for which organisation, and what the sources of a template read from it.
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
