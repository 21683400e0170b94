"""Words in a list of pages: answered by the search, which stands above every list.

The search registers itself; a list asks without knowing it.
"""

from collections.abc import Callable
from typing import Any


class FoundKeys(list[int]):
    """Keys of what fits, the best first."""

    #: More hold the words than a list looks through; its page says so.
    is_cut = False


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
