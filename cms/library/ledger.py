"""All resources of a list in a few bytes each, newest first, for one audience.

Each value of a facet is a number whose bits say which resources have it, so a choice of filters is
a few operations on numbers and a count is one: the cost of a list hardly grows with it. Kept across
publications and corrected by what changed (`cms.library.ledger_rows`); holds nothing personal.
Other orders than the newest first wait until somebody asks for them.
"""

from array import array
from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.utils.translation import get_language

from cms.core.alphabet import dictionary_key
from cms.core.cache import cached
from cms.library.enums import Order

FACETS = ("category", "type", "theme", "kind", "year", "language")
DOWNLOADED_KEPT_SECONDS = 60
#: False and True as the digits of a binary number.
DIGITS = bytes.maketrans(b"\x00\x01", b"01")


@dataclass(frozen=True)
class Ledger:
    """`keys` newest first; a bit of a facet's number is a place in `keys`."""

    keys: "array[int]"
    #: Days counted from the year 1, in the same order.
    days: "array[int]"
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    #: Of the list and the audience: other orders are kept under it.
    name: str = ""
    #: The rows of `ResourceChange` that it holds already.
    applied: frozenset[int] = frozenset()
    #: What it was made under beside the resources themselves; another one makes it worthless.
    rules: str = ""

    @property
    def everything(self) -> int:
        return (1 << len(self.keys)) - 1

    @cached_property
    def by_key(self) -> "array[int]":
        """Places in the order of keys; made where somebody looks for words."""
        return array("i", sorted(range(len(self.keys)), key=self.keys.__getitem__))

    def knows(self, facet: str, value: str) -> bool:
        return value in self.facets[facet]

    def since(self, day: int) -> int:
        """The resources added on a day or later."""
        return (1 << bisect_left(self.days, -day + 1, key=lambda found: -found)) - 1

    def bits_of(self, keys: Set[int]) -> int:
        """Those of these keys that the list has."""
        # Asked for the whole list at once: a search of its own for each key would take longer.
        flags = bytes(map(keys.__contains__, self.keys))
        return int(flags[::-1].translate(DIGITS) or b"0", 2)

    def place_of(self, key: int) -> int | None:
        at = bisect_left(self.by_key, key, key=lambda place: self.keys[place])
        if at < len(self.by_key) and self.keys[self.by_key[at]] == key:
            return self.by_key[at]
        return None


def places_in(bits: int, order: Sequence[int] | None = None) -> list[int]:
    """The places whose bit is set: newest first, or in the given order."""
    flags = bin(bits)[:1:-1]
    if order is not None:
        last = len(flags)
        return [place for place in order if place < last and flags[place] == "1"]
    found, place = [], flags.find("1")
    while place >= 0:
        found.append(place)
        place = flags.find("1", place + 1)
    return found


def ordered(ledger: Ledger, bits: int, order: str, library: Any) -> Sequence[int]:
    """The chosen places in an order."""
    if order == Order.TITLE:
        return places_in(bits, _by_title(ledger, library))
    if order == Order.YEAR:
        return places_in(bits, _by_year(ledger))
    if order == Order.DOWNLOADED:
        return _downloaded_first(ledger, bits, library)
    return range(len(ledger.keys)) if bits == ledger.everything else places_in(bits)


def _by_title(ledger: Ledger, library: Any) -> Sequence[int]:
    """Places in the order of titles, kept from the first time that somebody asks for it."""

    def make() -> "array[int]":
        rows = library.resources().filter(live=True).order_by().values_list("pk", "title")
        titles = dict(rows.iterator(chunk_size=5000))
        named = [dictionary_key(titles.get(key, "")) for key in ledger.keys]
        return array("i", sorted(range(len(named)), key=named.__getitem__))

    return cached(f"{ledger.name}:by-title:{get_language()}", make)


def _by_year(ledger: Ledger) -> Sequence[int]:
    """The latest year first, those without one at the end; newest first within a year."""
    found: list[int] = []
    rest = ledger.everything
    for year in sorted(ledger.facets["year"], reverse=True):
        bits = ledger.facets["year"][year]
        found += places_in(bits)
        rest &= ~bits
    return [*found, *places_in(rest)]


def _downloaded_first(ledger: Ledger, bits: int, library: Any) -> list[int]:
    """The most fetched first, then the rest, newest first; a minute old at most."""
    fetched = cached(
        f"library-downloaded:{library.pk}",
        lambda: list(
            library.resources()
            .filter(downloads__count__gt=0)
            .order_by("-downloads__count", "-pk")
            .values_list("pk", flat=True)
        ),
        seconds=DOWNLOADED_KEPT_SECONDS,
    )
    first = [place for key in fetched if (place := ledger.place_of(key)) is not None]
    first = [place for place in first if bits >> place & 1]
    rest = bits
    for place in first:
        rest &= ~(1 << place)
    return [*first, *places_in(rest)]
