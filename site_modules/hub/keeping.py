"""What a kept search is to each list of ads: how its address reads, what it finds, what it says.

Lists of the hub share their filters; an app with a list of its own for a kind registers it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from site_modules.hub.enums import AdKind
from site_modules.hub.filters import AdFilters, narrowed, read_filters
from site_modules.hub.kinds import KINDS
from site_modules.hub.querysets import AdQuerySet
from site_modules.hub.selectors.listing import chips_of, open_ads


@dataclass(frozen=True)
class KeptList:
    """Each function takes the filters as the address of the list has them."""

    #: The same filters, those alone that the list knows, without its order.
    query_of: Callable[[str], str]
    #: `(user, query)` → what the list shows to that person.
    found: Callable[[Any, str], AdQuerySet]
    #: The filters in words.
    labels_of: Callable[[str], list[str]]


_lists: dict[AdKind, KeptList] = {}


def keep_list(kind: AdKind, kept: KeptList) -> None:
    """The list of this kind has filters of its own."""
    _lists[kind] = kept


def kept_list(kind: AdKind) -> KeptList:
    return _lists[kind] if kind in _lists else _of_hub(kind)


def _of_hub(kind: AdKind) -> KeptList:
    spec = KINDS[kind]

    def read(query: str) -> AdFilters:
        return read_filters(QueryDict(query), spec)

    return KeptList(
        query_of=lambda query: read(query).without("order").query,
        found=lambda user, query: narrowed(open_ads(spec, user), read(query)),
        labels_of=lambda query: [label for label, _name, _value in chips_of(read(query), {})],
    )
