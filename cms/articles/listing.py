"""The page of a list: its cards, its filters with their counts, its way on."""

import re
from collections.abc import Sequence
from typing import Any

from django.core.paginator import Page as Leaf
from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from cms.articles.cards import cards_of
from cms.articles.enums import MediaKind, Order
from cms.articles.filters import (
    HALF_YEAR,
    MONTH,
    Filters,
    Selection,
    read_filters,
    select,
)
from cms.articles.ledger import Ledger, discussed_first, ledger_of
from cms.articles.models.tags import ArticleTag, ArticleTagging
from cms.articles.themes import Theme, Themes, themes
from cms.core.access import audience_key, visible_pages
from cms.core.alphabet import dictionary_key
from cms.core.cache import cached
from cms.core.facets import Chip, Choice

PER_PAGE = 12
#: More hits than anybody reads: a search goes through the site's own search page instead.
MAX_FOUND = 200
MAX_TAGS = 40
NOT_A_WORD = re.compile(r"[^\w\s]")


def listing(index: Any, articles: Any, request: HttpRequest) -> dict[str, Any]:
    """Everything the list shows, for the person who asks."""
    known = themes()
    ledger = ledger_of(index, articles, request.user)
    filters = read_filters(request.GET, known, ledger.years)
    selection = select(
        ledger, filters, known, keys_that_fit(index, articles, filters, request.user)
    )
    keys: Sequence[int] = selection.keys
    if filters.order == Order.DISCUSSED:
        keys = discussed_first(index, articles, keys)
    leaf: Leaf = Paginator(keys, PER_PAGE).get_page(request.GET.get("pagina", ""))
    tags = most_used_tags(index, articles, request.user)
    address = index.get_url()
    return {
        "cards": cards_of(list(leaf.object_list), articles, request.user),
        "leaf": leaf,
        "total": len(keys),
        "filters": filters,
        "filter_pairs": [pair for pair in filters.pairs() if pair[0] != "ord"],
        "leaf_query": f"{filters.query}&" if filters.query else "",
        "categories": _categories(known, filters, selection),
        "kinds": _kinds(filters, selection),
        "periods": _periods(ledger, filters),
        "tags": [Choice(slug, name, is_chosen=slug == filters.tag) for slug, name in tags],
        "orders": [
            Choice(str(value), str(Order(value).label), is_chosen=value == filters.order)
            for value in Order.values
        ],
        "chips": _chips(address, filters, known, dict(tags).get(filters.tag, filters.tag)),
        "theme": _single_theme(known, filters),
    }


def _single_theme(known: Themes, filters: Filters) -> Theme | None:
    """The theme, where one is chosen: people may follow it."""
    return known.by_slug(filters.categories[0]) if len(filters.categories) == 1 else None


def keys_that_fit(index: Any, articles: Any, filters: Filters, user: Any) -> set[int] | None:
    """Keys that fit the words and the tag. The right is part of the search: what somebody may not
    see takes no place among the first hits. The ledger decides once more."""
    found: set[int] | None = None
    if filters.tag:
        tagged = ArticleTagging.objects.filter(tag__slug=filters.tag)
        found = set(tagged.values_list("content_object_id", flat=True))
    if filters.words:
        words = " ".join(NOT_A_WORD.sub(" ", filters.words).split())
        seen = visible_pages(articles.child_of(index), user)
        hits = seen.search(words)[:MAX_FOUND] if words else []
        keys = {page.pk for page in hits}
        found = keys if found is None else found & keys
    return found


def _categories(known: Themes, filters: Filters, selection: Selection) -> list[Choice]:
    rows = [
        Choice(t.slug, t.name, selection.by_category[t.slug], t.slug in filters.categories)
        for t in known.all
    ]
    return [row for row in rows if row.count or row.is_chosen]


def _kinds(filters: Filters, selection: Selection) -> list[Choice]:
    rows = [
        Choice(value, str(label), selection.by_kind[value], value in filters.kinds)
        for value, label in MediaKind.choices
    ]
    return [row for row in rows if row.count or row.is_chosen]


def _periods(ledger: Ledger, filters: Filters) -> list[Choice]:
    named = [("", _("Any time")), (MONTH, _("The last month")), (HALF_YEAR, _("The last 6 months"))]
    named += [(str(year), _("Year %(year)d") % {"year": year}) for year in ledger.years]
    return [Choice(value, label, is_chosen=value == filters.period) for value, label in named]


def tags_key(index: Any, user: Any) -> str:
    return f"article-tags:{index.pk}:{audience_key(user)}"


def most_used_tags(index: Any, articles: Any, user: Any) -> list[tuple[str, str]]:
    """(short name, word) of the tags on most of the articles that this person may see."""
    return cached(tags_key(index, user), lambda: _read_tags(index, articles, user))


def _read_tags(index: Any, articles: Any, user: Any) -> list[tuple[str, str]]:
    seen = visible_pages(articles.child_of(index), user).order_by()
    used = ArticleTag.objects.filter(taggings__content_object__in=seen.values("pk"))
    counted = used.annotate(uses=Count("taggings")).order_by("-uses", "name")[:MAX_TAGS]
    return sorted(((tag.slug, tag.name) for tag in counted), key=lambda row: dictionary_key(row[1]))


def _chips(address: str, filters: Filters, known: Themes, tag_name: str) -> list[Chip]:
    def chip(label: str, name: str, value: str) -> Chip:
        query = filters.without(name, value).query
        return Chip(label, f"{address}?{query}" if query else address)

    found = []
    if filters.words:
        found.append(chip(f"„{filters.words}”", "words", ""))
    for slug in filters.categories:
        theme = known.by_slug(slug)
        found.append(chip(theme.name if theme else slug, "categories", slug))
    found += [chip(str(MediaKind(kind).label), "kinds", kind) for kind in filters.kinds]
    if filters.tag:
        found.append(chip(tag_name, "tag", ""))
    if filters.period:
        labels = {MONTH: _("The last month"), HALF_YEAR: _("The last 6 months")}
        found.append(chip(labels.get(filters.period, filters.period), "period", ""))
    return found


def write_address(index: Any, user: Any) -> str:
    """Where this person writes an article; empty for those who may not."""
    if not (user.is_authenticated and user.may_enter_admin):
        return ""
    if not index.permissions_for_user(user).can_add_subpage():
        return ""
    return reverse("wagtailadmin_pages:add", args=["articles", "articlepage", index.pk])
