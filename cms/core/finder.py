"""Words in a list of pages: answered by the search, which stands above every list.

The search registers itself; a list asks without knowing it.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class FoundKeys:
    """Everything of one kind that holds some words, whatever its number."""

    keys: frozenset[int] = frozenset()
    #: What of it says the words in its title; one query.
    named: Callable[[], frozenset[int]] = frozenset
    #: Some of these keys in their order, the best first; one query that costs a little for each.
    best_first: Callable[[Collection[int]], list[int]] = list


#: (kind, text, user, language, where) → what fits.
Finder = Callable[..., FoundKeys]
_finders: list[Finder] = []


def register_finder(finder: Finder) -> None:
    """The last one answers."""
    _finders.append(finder)


def find_keys(*, kind: str, text: str, user: Any, language: str, where: str = "") -> FoundKeys:
    """Keys of the objects of one search kind that hold the words and that the person may find.

    `where`: "" everywhere, "title", "page" (title and description), "inside" (files).
    """
    if not _finders:
        return FoundKeys()
    return _finders[-1](kind=kind, text=text, user=user, language=language, where=where)
