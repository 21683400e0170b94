"""Which resources fit the filters, and how many each further choice would leave."""

from collections.abc import Set
from dataclasses import dataclass

from cms.library.filters import Filters, first_day_of
from cms.library.ledger import FACETS, Ledger


@dataclass(frozen=True)
class Selection:
    """`bits`: what fits; `counts`: facet → value → how many it would leave."""

    bits: int
    counts: dict[str, dict[str, int]]


def select(ledger: Ledger, filters: Filters, found: Set[int] | None) -> Selection:
    """`found` holds the keys that fit the words; None when none are asked for."""
    base = ledger.everything
    if found is not None:
        base &= ledger.bits_of(found)
    if filters.period:
        base &= ledger.since(first_day_of(filters.period))
    wanted = {facet: _wanted(ledger, filters, facet) for facet in FACETS}
    counts = {}
    for facet in FACETS:
        others = base
        for name, bits in wanted.items():
            if name != facet and bits is not None:
                others &= bits
        counts[facet] = {
            value: (bits & others).bit_count() for value, bits in ledger.facets[facet].items()
        }
    for bits in wanted.values():
        if bits is not None:
            base &= bits
    return Selection(base, counts)


def _wanted(ledger: Ledger, filters: Filters, facet: str) -> int | None:
    """What one facet lets through; None where nothing is chosen in it."""
    chosen = filters.chosen(facet)
    if not chosen:
        return None
    bits = 0
    for value in chosen:
        bits |= ledger.facets[facet][value]
    return bits
