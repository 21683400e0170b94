"""All articles of a list in a few bytes each, newest first, for one audience.

Filters, counts of filters, the number of pages and any page however deep come from it without a
query: the cost of a list does not grow with the number of articles. It is made again after each
publication (see `cms.core.cache`) and holds nothing personal.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from cms.articles.enums import MediaKind
from cms.core.access import audience_key, visible_pages
from cms.core.cache import cached

#: One letter for each kind.
KIND_CODES = {kind: code for code, kind in enumerate(MediaKind.values, start=1)}
DISCUSSED_KEPT_SECONDS = 60


@dataclass(frozen=True)
class Ledger:
    """Columns of equal length; days are counted from the year 1, a category of 0 is none."""

    keys: "array[int]"
    categories: "array[int]"
    kinds: bytes
    days: "array[int]"
    #: The years in which something was published, the last one first.
    years: tuple[int, ...]
    category_counts: Counter[int]
    kind_counts: Counter[int]

    def rows(self) -> Iterable[tuple[int, int, int, int]]:
        """(key, category, kind, day) of each article."""
        return zip(self.keys, self.categories, self.kinds, self.days, strict=True)


def ledger_key(index: Any, user: Any) -> str:
    return f"article-ledger:{index.pk}:{audience_key(user)}"


def ledger_of(index: Any, articles: Any, user: Any) -> Ledger:
    """`articles` is the queryset of the list; only what this person may see is in the ledger."""
    return cached(ledger_key(index, user), lambda: _read(index, articles, user))


def _read(index: Any, articles: Any, user: Any) -> Ledger:
    found = visible_pages(articles.child_of(index), user).exclude(published_date=None)
    rows = found.order_by("-published_date", "-pk").values_list(
        "pk", "category_id", "media_kind", "published_date"
    )
    keys, categories, days = array("i"), array("i"), array("i")
    kinds, years = bytearray(), set()
    for key, category, kind, day in rows.iterator(chunk_size=2000):
        keys.append(key)
        categories.append(category or 0)
        kinds.append(KIND_CODES[kind])
        days.append(day.toordinal())
        years.add(day.year)
    return Ledger(
        keys,
        categories,
        bytes(kinds),
        days,
        tuple(sorted(years, reverse=True)),
        Counter(categories),
        Counter(kinds),
    )


def discussed_first(index: Any, articles: Any, keys: Sequence[int]) -> list[int]:
    """The same keys, the most discussed first, then by date; counts are a minute old at most."""
    counted = cached(
        f"articles-discussed:{index.pk}",
        lambda: dict(
            articles.child_of(index)
            .filter(discussion__comment_count__gt=0)
            .values_list("pk", "discussion__comment_count")
        ),
        seconds=DISCUSSED_KEPT_SECONDS,
    )
    return sorted(keys, key=lambda key: -counted.get(key, 0))
