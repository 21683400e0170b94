"""What a reader asks of a list: read from the address, never trusted, always answered."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils import timezone

from cms.articles.enums import MediaKind, Order
from cms.articles.ledger import KIND_CODES, Ledger
from cms.articles.themes import Themes

MAX_WORDS_LENGTH = 150
MAX_SLUG_LENGTH = 100
MOST_SHARED_PAGES = 50
MONTH, HALF_YEAR = "luna", "semestru"
PERIOD_DAYS = {MONTH: 30, HALF_YEAR: 182}


@dataclass(frozen=True)
class Filters:
    """Chosen values; anything unknown was left out."""

    categories: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    tag: str = ""
    period: str = ""
    words: str = ""
    order: str = Order.NEWEST

    def pairs(self) -> list[tuple[str, str]]:
        """As they stand in an address, defaults left out."""
        found = [("q", self.words)] if self.words else []
        found += [("tema", slug) for slug in self.categories]
        found += [("format", kind) for kind in self.kinds]
        found += [("eticheta", self.tag)] if self.tag else []
        found += [("perioada", self.period)] if self.period else []
        return found + ([("ord", self.order)] if self.order != Order.NEWEST else [])

    @property
    def query(self) -> str:
        return urlencode(self.pairs())

    @property
    def count(self) -> int:
        """How many filters are set; an order is none."""
        return len(replace(self, order=Order.NEWEST).pairs())

    def without(self, name: str, value: str) -> "Filters":
        """The same without one chosen value."""
        kept: Any = getattr(self, name)
        changed: Any = tuple(item for item in kept if item != value) if name in SEVERAL else ""
        return replace(self, **{name: changed})


SEVERAL = {"categories", "kinds"}


def read_filters(data: QueryDict, themes: Themes, years: Sequence[int]) -> Filters:
    """The filters of an address."""
    known = {theme.slug for theme in themes.all}
    period = data.get("perioada", "")
    order = data.get("ord", "")
    tag = data.get("eticheta", "")
    return Filters(
        categories=tuple(slug for slug in dict.fromkeys(data.getlist("tema")) if slug in known),
        kinds=tuple(k for k in dict.fromkeys(data.getlist("format")) if k in MediaKind.values),
        tag=tag if len(tag) <= MAX_SLUG_LENGTH and tag.isprintable() else "",
        period=period if period in {*PERIOD_DAYS, *map(str, years)} else "",
        words=clean_words(data.get("q", "")),
        order=order if order in Order.values else Order.NEWEST,
    )


def is_usual(data: QueryDict, themes: Themes) -> bool:
    """True for one of the few thousand addresses that filters and pager lead to without words and
    tags: many readers ask for the same one."""
    page, period = data.get("pagina", "1"), data.get("perioada", "")
    known = {theme.slug for theme in themes.all}
    return (
        not data.get("q")
        and not data.get("eticheta")
        and page.isascii()
        and page.isdecimal()
        and 1 <= int(page[:4]) <= MOST_SHARED_PAGES
        and len(page) <= 3
        and len(data.getlist("tema")) <= 1
        and len(data.getlist("format")) <= 1
        and set(data.getlist("tema")) <= known
        and set(data.getlist("format")) <= set(MediaKind.values)
        and data.get("ord", Order.NEWEST) == Order.NEWEST
        and (period in {"", *PERIOD_DAYS} or (len(period) == 4 and period.isdecimal()))
    )


def clean_words(text: str) -> str:
    """What was typed, without control characters, of a length people type."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text[:1000])
    return " ".join(printable.split())[:MAX_WORDS_LENGTH]


def days_of(period: str) -> tuple[int, int]:
    """The first and the last day of a period, counted from the year 1."""
    if period in PERIOD_DAYS:
        today = timezone.localdate()
        return (today - timedelta(days=PERIOD_DAYS[period])).toordinal(), date.max.toordinal()
    if period:
        year = int(period)
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    return 0, date.max.toordinal()


@dataclass(frozen=True)
class Selection:
    """The articles that fit, newest first, and how many each further choice would leave."""

    keys: Sequence[int]
    by_category: Counter[str]
    by_kind: Counter[str]


def select(ledger: Ledger, filters: Filters, themes: Themes, allowed: set[int] | None) -> Selection:
    """`allowed` holds the keys that fit words and tag; None when neither is asked for."""
    if not filters.count:
        return Selection(
            ledger.keys,
            _by_slug(ledger.category_counts, themes),
            _by_kind(ledger.kind_counts),
        )
    first, last = days_of(filters.period)
    wanted = {key for key, slug in themes.slug_of.items() if slug in filters.categories}
    kinds = {KIND_CODES[kind] for kind in filters.kinds}
    rows = [
        row
        for row in ledger.rows()
        if first <= row[3] <= last and (allowed is None or row[0] in allowed)
    ]
    in_category = [row for row in rows if row[1] in wanted] if filters.categories else rows
    of_kind = [row for row in rows if row[2] in kinds] if kinds else rows
    fitting = [row for row in in_category if row[2] in kinds] if kinds else in_category
    return Selection(
        [row[0] for row in fitting],
        _by_slug(Counter(row[1] for row in of_kind), themes),
        _by_kind(Counter(row[2] for row in in_category)),
    )


def _by_slug(counts: Counter[int], themes: Themes) -> Counter[str]:
    found: Counter[str] = Counter()
    for category, count in counts.items():
        found[themes.slug_of.get(category, "")] += count
    return found


def _by_kind(counts: Counter[int]) -> Counter[str]:
    names = {code: kind for kind, code in KIND_CODES.items()}
    return Counter({names[code]: count for code, count in counts.items()})
