"""The ledger of a list, read from the tables: all of it, or what changed since it was kept.

The reading of all rows takes an index alone and each facet as a whole column. After a publication
the kept ledger is corrected: a resource that changed loses its place and gets the one it has now,
so the cost of the first view does not grow with the library. All rows are read again where
something changed that no single resource tells, where too many did, and after half a day.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import repeat
from typing import Any

from django.apps import apps
from django.db.models import CharField
from django.db.models.functions import Cast

from cms.core.access import audience_key, hidden_from, visible_pages
from cms.core.kept import cached_on
from cms.library.enums import CATEGORY_OF
from cms.library.ledger import FACETS, Ledger
from cms.library.measures import KIND_BITS
from cms.library.selectors.themes import themes

#: Digits of binary numbers; the code of all values that are not asked for.
ZEROS, ONE, OTHER = b"0" * 256, ord("1"), 255
#: What a resource has in common with others; the key and the day stand before it.
SHARED = ("resource_type", "theme_id", "kinds", "year", "language")
#: More changed resources cost as much as all of them; more noted ones are not even looked through.
MOST_CORRECTED, MOST_NOTED = 150, 2000
Facets = dict[str, dict[str, int]]


def ledger_key(library: Any, user: Any) -> str:
    return f"library-ledger:{library.pk}:{audience_key(user)}"


def ledger_of(library: Any, user: Any) -> Ledger:
    """Only what this person may see is in the ledger."""
    name = ledger_key(library, user)
    source = Source(name, visible_pages(library.resources(), user).exclude(added_date=None))
    rules = repr(hidden_from(user))
    return cached_on(
        name,
        lambda: source.whole(rules),
        lambda old: source.corrected(old) if old.rules == rules else None,
    )


@dataclass(frozen=True)
class Source:
    """Where one ledger comes from. What changed is asked for before the rows: a change that comes
    between the two is looked at twice, never missed."""

    name: str
    resources: Any

    def whole(self, rules: str) -> Ledger:
        applied = frozenset(key for key, _resource in _noted())
        rows = self._rows()
        return Ledger(
            array("i", [row[0] for row in rows]),
            array("i", _ordinals([row[1] for row in rows])),
            _facets([row[2:] for row in rows]),
            name=self.name,
            applied=applied,
            rules=rules,
        )

    def corrected(self, old: Ledger) -> Ledger | None:
        """The ledger with what changed since; None where making it anew is safer or cheaper."""
        noted = _noted(MOST_NOTED + 1)
        changed = {resource for key, resource in noted if key not in old.applied}
        if len(noted) > MOST_NOTED or len(changed) > MOST_CORRECTED or 0 in changed:
            return None
        if not changed:
            return old
        return correct(old, changed, self._rows(changed), {key for key, _resource in noted})

    def _rows(self, keys: Iterable[int] | None = None) -> list[tuple[Any, ...]]:
        found = self.resources if keys is None else self.resources.filter(pk__in=keys)
        # As text: a date of its own for each row would cost more than all the rest.
        day = Cast("added_date", CharField(max_length=10))
        found = found.order_by("-added_date", "-pk").values_list("pk", day, *SHARED)
        return list(found.iterator(chunk_size=5000))


def _noted(most: int | None = None) -> list[tuple[int, int]]:
    """(key, resource) of the changes."""
    rows = apps.get_model("library", "ResourceChange")._default_manager.order_by()
    return list(rows.values_list("pk", "resource")[:most])


def _ordinals(texts: Sequence[str]) -> Iterator[int]:
    known = {text: date.fromisoformat(text[:10]).toordinal() for text in set(texts)}
    return map(known.__getitem__, texts)


def correct(
    old: Ledger, changed: Iterable[int], rows: Sequence[tuple[Any, ...]], applied: Iterable[int]
) -> Ledger:
    """What changed leaves its place; what of it still belongs to the list gets the place of now."""
    keys, days = array("i", old.keys), array("i", old.days)
    facets = {facet: dict(values) for facet, values in old.facets.items()}
    there = set(keys)
    for key in there.intersection(changed):
        place = keys.index(key)
        del keys[place], days[place]
        _close(facets, place)
    for row, day in zip(rows, _ordinals([row[1] for row in rows]), strict=True):
        place = bisect_left(
            range(len(keys)), (-day, -row[0]), key=lambda at: (-days[at], -keys[at])
        )
        keys.insert(place, row[0])
        days.insert(place, day)
        _open(facets, place, row[2:])
    kept = {facet: {v: bits for v, bits in facets[facet].items() if bits} for facet in FACETS}
    return Ledger(keys, days, kept, name=old.name, applied=frozenset(applied), rules=old.rules)


def _close(facets: Facets, place: int) -> None:
    """Take one place out of all numbers: what stood above it moves down."""
    below = (1 << place) - 1
    for values in facets.values():
        for value, bits in values.items():
            values[value] = bits & below | bits >> place + 1 << place


def _open(facets: Facets, place: int, shared: tuple[Any, ...]) -> None:
    """Put a resource at a place: what stood there and above moves up."""
    below = (1 << place) - 1
    for values in facets.values():
        for value, bits in values.items():
            values[value] = bits & below | bits >> place << place + 1
    slug_of = themes().slug_of
    for column, found in zip(SHARED, shared, strict=True):
        for facet, value in meant_by(column, found, slug_of):
            facets[facet][value] = facets[facet].get(value, 0) | 1 << place


def _facets(rows: list[tuple[Any, ...]]) -> Facets:
    """facet → value → bits, from the values of `SHARED` in the order of the list."""
    columns: Iterable[Any] = zip(*rows, strict=True) if rows else [()] * len(SHARED)
    slug_of = themes().slug_of
    found: Facets = {facet: defaultdict(int) for facet in FACETS}
    for name, column in zip(SHARED, columns, strict=True):
        for raw, bits in _bits_of(column).items():
            for facet, value in meant_by(name, raw, slug_of):
                found[facet][value] |= bits
    return {facet: dict(values) for facet, values in found.items()}


def meant_by(column: str, value: Any, slug_of: dict[int, str]) -> Iterator[tuple[str, str]]:
    """(facet, its value) for all that the value of a column says."""
    if column == "resource_type":
        yield "type", value
        yield "category", str(CATEGORY_OF[value])
    elif column == "theme_id" and value:
        yield "theme", slug_of.get(value, "")
    elif column == "kinds":
        yield from (("kind", name) for name, bit in KIND_BITS.items() if value & bit)
    elif (column == "year" and value) or column == "language":
        yield column, str(value)


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
