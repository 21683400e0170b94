"""What a reader asks of a list: read from the address, never trusted, always answered."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils import timezone

from cms.library.enums import Category, FileKind, Language, Order, ResourceType, Where
from cms.library.ledger import Ledger

MAX_WORDS_LENGTH = 150
MOST_SHARED_PAGES = 50
MONTH, HALF_YEAR, YEAR = "luna", "semestru", "an"
PERIOD_DAYS = {MONTH: 30, HALF_YEAR: 182, YEAR: 365}

#: Field → its name in addresses; several values of a facet widen it, several facets narrow.
NAMES = {
    "category": "categorie", "type": "tip", "theme": "tema", "kind": "format", "year": "an",
    "language": "limba",
}  # fmt: skip
SHARED_NAMES = (*NAMES.values(), "pagina", "perioada", "ord")


@dataclass(frozen=True)
class Filters:
    """Chosen values; anything unknown was left out."""

    category: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    theme: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    year: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    period: str = ""
    words: str = ""
    where: str = ""
    order: str = ""

    def pairs(self) -> list[tuple[str, str]]:
        """As they stand in an address, defaults left out."""
        found = [("q", self.words)] if self.words else []
        found += [("unde", self.where)] if self.where else []
        for facet, name in NAMES.items():
            found += [(name, value) for value in self.chosen(facet)]
        found += [("perioada", self.period)] if self.period else []
        return found + ([("ord", self.order)] if self.order else [])

    def chosen(self, facet: str) -> tuple[str, ...]:
        values: tuple[str, ...] = getattr(self, facet)
        return values

    @property
    def query(self) -> str:
        return urlencode(self.pairs())

    @property
    def count(self) -> int:
        """How many filters are set; an order is none, nor is the place of words."""
        return len(replace(self, order="", where="").pairs())

    def without(self, name: str, value: str) -> "Filters":
        """The same without one chosen value."""
        kept: Any = getattr(self, name)
        is_several = isinstance(kept, tuple)
        changed: Any = tuple(item for item in kept if item != value) if is_several else ""
        more: dict[str, Any] = {"where": ""} if name == "words" else {}
        return replace(self, **{name: changed}, **more)


def read_filters(data: QueryDict, ledger: Ledger) -> Filters:
    """The filters of an address, as far as the list knows their values."""
    chosen: dict[str, Any] = {
        facet: tuple(v for v in dict.fromkeys(data.getlist(name)[:40]) if ledger.knows(facet, v))
        for facet, name in NAMES.items()
    }
    period, order, where = data.get("perioada", ""), data.get("ord", ""), data.get("unde", "")
    words = clean_words(data.get("q", ""))
    return Filters(
        **chosen,
        period=period if period in PERIOD_DAYS else "",
        words=words,
        where=where if where in Where.values and words else "",
        order=order if order in Order.values and (words or order != Order.NEWEST) else "",
    )


def is_usual(data: QueryDict) -> bool:
    """True for one of the few thousand addresses that filters and pager lead to without words:
    many readers ask for the same one."""
    page = data.get("pagina", "1")
    if data.get("q") or data.get("unde"):
        return False
    if not (page.isascii() and page.isdecimal() and len(page) <= 2):
        return False
    if not 1 <= int(page) <= MOST_SHARED_PAGES:
        return False
    if data.get("perioada", "") not in {"", *PERIOD_DAYS}:
        return False
    fixed = {
        "category": Category.values, "type": ResourceType.values, "kind": FileKind.values,
        "language": Language.values,
    }  # fmt: skip
    several = [data.getlist(name) for name in NAMES.values()]
    return (
        sum(len(values) for values in several) <= 1
        and all(set(data.getlist(NAMES[facet])) <= set(known) for facet, known in fixed.items())
        and all(_is_short_name(value) for value in data.getlist(NAMES["theme"]))
        and all(_is_year(value) for value in data.getlist(NAMES["year"]))
        and data.get("ord", "") in {"", *Order.values}
    )


def _is_short_name(value: str) -> bool:
    from cms.library.selectors.themes import themes

    return themes().by_slug(value) is not None


def _is_year(value: str) -> bool:
    return len(value) == 4 and value.isascii() and value.isdecimal()


def clean_words(text: str) -> str:
    """What was typed, without control characters, of a length people type."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text[:1000])
    return " ".join(printable.split())[:MAX_WORDS_LENGTH]


def first_day_of(period: str) -> int:
    """The first day of a period, counted from the year 1."""
    return (timezone.localdate() - timedelta(days=PERIOD_DAYS[period])).toordinal()
