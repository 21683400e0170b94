"""Words in a list of pages: answered by the search, which stands above every list.

The search registers itself; a list asks without knowing it.
"""

from collections.abc import Callable
from typing import Any

#: (kind, text, user, language, where) → keys of what fits, the best first.
Finder = Callable[..., list[int]]
_finders: list[Finder] = []


def register_finder(finder: Finder) -> None:
    """The last one answers."""
    _finders.append(finder)


def find_keys(*, kind: str, text: str, user: Any, language: str, where: str = "") -> list[int]:
    """Keys of the objects of one search kind that hold the words and that the person may find.

    `where`: "" everywhere, "title", "page" (title and description), "inside" (files).
    """
    if not _finders:
        return []
    return _finders[-1](kind=kind, text=text, user=user, language=language, where=where)
