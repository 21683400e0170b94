"""All resources of a list in a few bytes each, newest first, for one audience.

Each value of a facet is a number whose bits say which resources have it, so a choice of filters is
a few operations on numbers and a count is one: the cost of a list hardly grows with it. Made again
after each publication (see `cms.core.cache`); holds nothing personal. The making reads an index
alone, takes each facet as a whole column, and leaves other orders than the newest first until
somebody asks for them.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import repeat
from typing import Any

from django.db.models import CharField
from django.db.models.functions import Cast
from django.utils.translation import get_language

from cms.core.access import audience_key, visible_pages
from cms.core.alphabet import dictionary_key
from cms.core.cache import cached
from cms.library.enums import CATEGORY_OF, Order
from cms.library.measures import KIND_BITS
from cms.library.selectors.themes import themes

FACETS = ("category", "type", "theme", "kind", "year", "language")
DOWNLOADED_KEPT_SECONDS = 60
#: Digits of binary numbers; the code of all values that are not asked for.
ZEROS, ONE, OTHER = b"0" * 256, ord("1"), 255
#: What a resource has in common with others; the key and the day stand before it.
SHARED = ("resource_type", "theme_id", "kinds", "year", "language")


@dataclass(frozen=True)
class Ledger:
    """`keys` newest first; a bit of a facet's number is a place in `keys`."""

    keys: "array[int]"
    #: Days counted from the year 1, in the same order.
    days: "array[int]"
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    #: Of the list and the audience: other orders are kept under it.
    name: str = ""

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
    name = ledger_key(library, user)
    return cached(name, lambda: _read(library.resources(), user, name))


def _read(resources: Any, user: Any, name: str) -> Ledger:
    found = visible_pages(resources, user).exclude(added_date=None)
    # As text: a date of its own for each row would cost more than all the rest.
    day = Cast("added_date", CharField(max_length=10))
    found = found.order_by("-added_date", "-pk").values_list("pk", day, *SHARED)
    rows = list(found.iterator(chunk_size=5000))
    texts = [row[1] for row in rows]
    ordinals = {text: date.fromisoformat(text[:10]).toordinal() for text in set(texts)}
    return Ledger(
        array("i", [row[0] for row in rows]),
        array("i", map(ordinals.__getitem__, texts)),
        _facets([row[2:] for row in rows]),
        name=name,
    )


def _facets(rows: list[tuple[Any, ...]]) -> dict[str, dict[str, int]]:
    """facet → value → bits, from the values of `SHARED` in the order of the list."""
    columns: Iterable[Any] = zip(*rows, strict=True) if rows else [()] * len(SHARED)
    kind, theme, kinds, year, language = (_bits_of(column) for column in columns)
    slug_of = themes().slug_of
    found: dict[str, dict[str, int]] = {facet: defaultdict(int) for facet in FACETS}
    for value, bits in kind.items():
        found["type"][value] = bits
        found["category"][str(CATEGORY_OF[value])] |= bits
    for value, bits in theme.items():
        if value:
            found["theme"][slug_of.get(value, "")] |= bits
    for value, bits in kinds.items():
        for name, bit in KIND_BITS.items():
            if value & bit:
                found["kind"][name] |= bits
    found["year"] = {str(value): bits for value, bits in year.items() if value}
    found["language"] = {str(value): bits for value, bits in language.items()}
    return {facet: dict(values) for facet, values in found.items()}


def _bits_of(column: Sequence[Any]) -> dict[Any, int]:
    """value → the places at which it stands, as bits.

    Each value gets a byte, and what stands at a place is looked up for the whole column at once:
    Python's own loops would take ten times as long.
    """
    values = list(dict.fromkeys(column))
    found = {}
    for start in range(0, len(values), OTHER):
        code_of = {value: code for code, value in enumerate(values[start : start + OTHER])}
        # The first place is the lowest bit, hence the last digit.
        codes = bytes(map(code_of.get, column, repeat(OTHER)))[::-1]
        for value, code in code_of.items():
            digits = bytearray(ZEROS)
            digits[code] = ONE
            found[value] = int(codes.translate(digits), 2)
    return found


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
