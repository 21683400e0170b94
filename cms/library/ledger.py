"""All resources of a list in a few bytes each, newest first, for one audience.

Each value of a facet is a number whose bits say which resources have it, so a choice of filters is
a few operations on numbers and a count is one: the cost of a list hardly grows with it. Made again
after each publication (see `cms.core.cache`); holds nothing personal.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from cms.core.access import audience_key, visible_pages
from cms.core.cache import cached
from cms.library.alphabet import dictionary_key
from cms.library.enums import CATEGORY_OF, Order
from cms.library.measures import KIND_BITS
from cms.library.selectors.themes import themes

FACETS = ("category", "type", "theme", "kind", "year", "language")
DOWNLOADED_KEPT_SECONDS = 60
COLUMNS = (
    "pk", "title", "resource_type", "theme_id", "kinds", "year", "language", "added_date",
)  # fmt: skip


@dataclass(frozen=True)
class Ledger:
    """`keys` newest first; a bit of a facet's number is a place in `keys`."""

    keys: "array[int]"
    #: Days counted from the year 1, in the same order.
    days: "array[int]"
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    #: Places in the order of titles, of years, of keys.
    by_title: "array[int]" = field(default_factory=lambda: array("i"))
    by_year: "array[int]" = field(default_factory=lambda: array("i"))
    by_key: "array[int]" = field(default_factory=lambda: array("i"))

    @property
    def everything(self) -> int:
        return (1 << len(self.keys)) - 1

    def knows(self, facet: str, value: str) -> bool:
        return value in self.facets[facet]

    def since(self, day: int) -> int:
        """The resources added on a day or later."""
        return (1 << bisect_left(self.days, -day + 1, key=lambda found: -found)) - 1

    def bits_of(self, keys: Iterable[int]) -> int:
        """Those of these keys that the list has."""
        found = 0
        for key in keys:
            place = self.place_of(key)
            if place is not None:
                found |= 1 << place
        return found

    def place_of(self, key: int) -> int | None:
        at = bisect_left(self.by_key, key, key=lambda place: self.keys[place])
        if at < len(self.by_key) and self.keys[self.by_key[at]] == key:
            return self.by_key[at]
        return None


def ledger_key(library: Any, user: Any) -> str:
    return f"library-ledger:{library.pk}:{audience_key(user)}"


def ledger_of(library: Any, user: Any) -> Ledger:
    """Only what this person may see is in the ledger."""
    return cached(ledger_key(library, user), lambda: _read(library.resources(), user))


def _read(resources: Any, user: Any) -> Ledger:
    found = visible_pages(resources, user).exclude(added_date=None)
    rows = found.order_by("-added_date", "-pk").values_list(*COLUMNS)
    slug_of = themes().slug_of
    places: dict[str, dict[str, bytearray]] = {facet: defaultdict(bytearray) for facet in FACETS}
    keys, days, titles, years = array("i"), array("i"), [], array("i")
    for place, row in enumerate(rows.iterator(chunk_size=2000)):
        key, title, kind, theme, kinds, year, language, day = row
        keys.append(key)
        days.append(day.toordinal())
        titles.append(dictionary_key(title))
        years.append(year or 0)
        values = {
            "category": [CATEGORY_OF[kind]],
            "type": [kind],
            "theme": [slug_of.get(theme, "")] if theme else [],
            "kind": [name for name, bit in KIND_BITS.items() if kinds & bit],
            "year": [str(year)] if year else [],
            "language": [language],
        }
        for facet, own in values.items():
            for value in own:
                _mark(places[facet][str(value)], place)
    order = range(len(keys))
    return Ledger(
        keys,
        days,
        {f: {v: int.from_bytes(b, "little") for v, b in of.items()} for f, of in places.items()},
        by_title=array("i", sorted(order, key=titles.__getitem__)),
        by_year=array("i", sorted(order, key=lambda place: -years[place])),
        by_key=array("i", sorted(order, key=keys.__getitem__)),
    )


def _mark(bits: bytearray, place: int) -> None:
    byte = place >> 3
    if byte >= len(bits):
        bits.extend(bytes(byte + 1 - len(bits)))
    bits[byte] |= 1 << (place & 7)


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
        return places_in(bits, ledger.by_title)
    if order == Order.YEAR:
        return places_in(bits, ledger.by_year)
    if order == Order.DOWNLOADED:
        return _downloaded_first(ledger, bits, library)
    return range(len(ledger.keys)) if bits == ledger.everything else places_in(bits)


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
