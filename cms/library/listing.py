"""The page of a list: its lines, its facets with their counts, its way on."""

from collections.abc import Sequence
from typing import Any

from django.core.paginator import Page as Leaf
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils.translation import gettext as _

from cms.core.facets import Chip, Choice
from cms.core.finder import FoundKeys, find_keys
from cms.library.enums import Category, FileKind, Language, Order, ResourceType, Where
from cms.library.filters import HALF_YEAR, MONTH, NAMES, YEAR, Filters, read_filters
from cms.library.ledger import Ledger, ordered, places_in
from cms.library.ledger_rows import ledger_of
from cms.library.selection import Selection, select
from cms.library.selectors.cards import cards_of
from cms.library.selectors.themes import themes

PER_PAGE = 12
#: Matches that are weighed against each other: what says the words in its title, then the newest.
#: Those behind them follow in that order.
MOST_WEIGHED = 200
SEARCH_KIND = "resources"
WHERE_OF = {Where.EVERYWHERE: "", Where.TITLE: "title", Where.PAGE: "page", Where.FILES: "inside"}
CHOICES: dict[str, Any] = {
    "category": Category, "type": ResourceType, "kind": FileKind, "language": Language,
}  # fmt: skip


def listing(library: Any, request: HttpRequest) -> dict[str, Any]:
    """Everything the list shows, for the person who asks."""
    ledger = ledger_of(library, request.user)
    filters = read_filters(request.GET, ledger)
    found = words_found(library, filters, request.user)
    selection = select(ledger, filters, found.keys if found else None)
    keys = keys_in_order(library, ledger, filters, selection, found)
    leaf: Leaf = Paginator(keys, PER_PAGE).get_page(request.GET.get("pagina", ""))
    address = library.get_url()
    return {
        "cards": cards_of([_key(ledger, one) for one in leaf.object_list], request.user),
        "leaf": leaf,
        "total": len(keys),
        "filters": filters,
        "filter_pairs": [pair for pair in filters.pairs() if pair[0] != "ord"],
        "word_pairs": [pair for pair in filters.pairs() if pair[0] not in ("q", "unde")],
        "leaf_query": f"{filters.query}&" if filters.query else "",
        "facets": {facet: _choices(facet, filters, selection) for facet in NAMES},
        "periods": _periods(filters),
        "places": [_choice(Where, value, filters.where) for value in Where.values],
        "orders": _orders(filters),
        "chips": _chips(address, filters),
        "shows_intro": not filters.pairs() and leaf.number == 1,
    }


def _key(ledger: Ledger, place: int) -> int:
    return ledger.keys[place]


def words_found(library: Any, filters: Filters, user: Any) -> FoundKeys | None:
    """What holds the words; None when none are looked for."""
    if not filters.words:
        return None
    return find_keys(
        kind=SEARCH_KIND,
        text=filters.words,
        user=user,
        language=library.locale.language_code,
        where=WHERE_OF[Where(filters.where)],
    )


def keys_in_order(
    library: Any,
    ledger: Ledger,
    filters: Filters,
    selection: Selection,
    found: FoundKeys | None,
) -> Sequence[int]:
    """Places in the ledger. Words without a chosen order: the best match first."""
    if found is None or filters.order:
        return ordered(ledger, selection.bits, filters.order, library)
    places = _likeliest_first(ledger, selection.bits, found)
    weighed = places[:MOST_WEIGHED]
    place_of = {ledger.keys[place]: place for place in weighed}
    best = [place_of.pop(key) for key in found.best_first(list(place_of))]
    # What left the index a moment ago still stands in the list.
    return [*best, *place_of.values(), *places[MOST_WEIGHED:]]


def _likeliest_first(ledger: Ledger, bits: int, found: FoundKeys) -> list[int]:
    """What says the words in its title before the rest, where not all of it can be weighed."""
    if bits.bit_count() <= MOST_WEIGHED:
        return places_in(bits)
    named = bits & ledger.bits_of(found.named())
    return places_in(named) + places_in(bits ^ named)


def label_of(facet: str, value: str) -> str:
    """A value of a facet in the reader's words."""
    if facet == "theme":
        theme = themes().by_slug(value)
        return theme.name if theme else value
    return str(CHOICES[facet](value).label) if facet in CHOICES else value


def _choices(facet: str, filters: Filters, selection: Selection) -> list[Choice]:
    counts, chosen = selection.counts[facet], filters.chosen(facet)
    if facet in CHOICES:
        values = [value for value in CHOICES[facet].values if value in counts]
    elif facet == "theme":
        values = [theme.slug for theme in themes().all if theme.slug in counts]
    else:
        values = sorted(counts, reverse=True)
    rows = [Choice(v, label_of(facet, v), counts[v], v in chosen) for v in values]
    return [row for row in rows if row.count or row.is_chosen]


def _choice(kind: Any, value: str, chosen: str) -> Choice:
    return Choice(value, str(kind(value).label), is_chosen=value == chosen)


def _orders(filters: Filters) -> list[Choice]:
    rows = [_choice(Order, value, filters.order) for value in Order.values]
    if filters.words:
        return [Choice("", _("Best match"), is_chosen=not filters.order), *rows]
    return [Choice("", rows[0].label, is_chosen=not filters.order), *rows[1:]]


def _period_labels() -> dict[str, str]:
    return {
        "": _("Any time"),
        MONTH: _("The last month"),
        HALF_YEAR: _("The last 6 months"),
        YEAR: _("The last 12 months"),
    }


def _periods(filters: Filters) -> list[Choice]:
    return [
        Choice(value, label, is_chosen=value == filters.period)
        for value, label in _period_labels().items()
    ]


def _chips(address: str, filters: Filters) -> list[Chip]:
    def chip(label: str, name: str, value: str) -> Chip:
        query = filters.without(name, value).query
        return Chip(label, f"{address}?{query}" if query else address)

    found = [chip(f"„{filters.words}”", "words", "")] if filters.words else []
    for facet in NAMES:
        found += [chip(label_of(facet, value), facet, value) for value in filters.chosen(facet)]
    if filters.period:
        found.append(chip(_period_labels()[filters.period], "period", ""))
    return found
