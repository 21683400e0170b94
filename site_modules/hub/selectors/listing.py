"""A list of ads: its cards, its filters with their counts, its way on."""

import hashlib
from collections.abc import Mapping
from typing import Any, cast

from django.core.paginator import Page as Leaf
from django.db.models import Count, Q
from django.utils.translation import gettext as _

from cms.core.cache import cached
from cms.core.facets import Chip, Choice
from cms.core.pagination import KnownCountPaginator
from site_modules.accounts.enums import County
from site_modules.hub.enums import ActivityType, Begins, Order, Place, TimeNeeded
from site_modules.hub.filters import AUDIENCES, AdFilters, narrowed, read_filters
from site_modules.hub.kinds import KindOfAd
from site_modules.hub.querysets import AdQuerySet
from site_modules.hub.selectors.languages import in_readers_language
from site_modules.hub.versions import lists_version
from site_modules.organisations.models import Organisation

PER_PAGE = 12
#: Counts may be so old where only time passed; a change of an ad renews them.
COUNTS_KEPT_SECONDS = 300
MOST_ORGANISATIONS = 200
#: No card shows them.
LONG = (
    "description", "search_text", "other_information", "how_to_apply", "accessibility",
    "organisation__description", "organisation__description_html", "organisation__search_text",
)  # fmt: skip


def open_ads(kind: KindOfAd, user: Any) -> AdQuerySet:
    """What a list shows to a member; nothing to anybody else."""
    ads: Any = kind.model.objects
    return cast(AdQuerySet, ads.open_to(user))


def for_cards(ads: AdQuerySet) -> AdQuerySet:
    """With what a card shows, without the long texts."""
    return ads.select_related("organisation").defer(*LONG)


def listing(kind: KindOfAd, typed: Mapping[str, str], user: Any, address: str) -> dict[str, Any]:
    """Everything the page of a list shows."""
    filters = read_filters(typed, kind)
    ads = kind.model.objects.open_now()
    counts = counts_of(kind, ads, filters)
    found = narrowed(open_ads(kind, user), filters).in_order(filters.order or kind.order)
    rows = for_cards(found)
    leaf: Leaf = KnownCountPaginator(rows, PER_PAGE, counts["total"]).get_page(
        typed.get("pagina", "")
    )
    return {
        "ads": in_readers_language(leaf.object_list),
        "leaf": leaf,
        "total": counts["total"],
        "count_text": kind.count_text(counts["total"]),
        "filters": filters,
        "filter_pairs": [pair for pair in filters.pairs() if pair[0] != "ord"],
        "leaf_query": f"{filters.query}&" if filters.query else "",
        "groups": _groups(kind, filters, counts),
        "counties": _choices(County.choices, filters.county),
        "begins": _choices(Begins.choices, filters.begins),
        "organisations": [
            Choice(slug, name, is_chosen=slug == filters.organisation)
            for slug, name in counts["organisations"]
        ],
        "orders": _choices(Order.choices, filters.order or kind.order),
        "chips": _chips(address, filters, dict(counts["organisations"])),
    }


def counts_of(kind: KindOfAd, ads: Any, filters: AdFilters) -> dict[str, Any]:
    """How many fit, and how many each option would give; counted once for all members."""
    query = hashlib.sha256(filters.without("order").query.encode()).hexdigest()[:24]
    key = f"hub-counts:{kind.path}:{lists_version()}:{query}"
    return cached(key, lambda: _count(kind, ads, filters), seconds=COUNTS_KEPT_SECONDS)


def _count(kind: KindOfAd, ads: AdQuerySet, filters: AdFilters) -> dict[str, Any]:
    questions = {f"unde:{value}": Count("pk", filter=Q(place=value)) for value in Place.values}
    questions |= {
        f"timp:{value}": Count("pk", filter=Q(time_needed=value)) for value in TimeNeeded.values
    }
    questions |= {
        f"pentru:{value}": Count("pk", filter=Q(**{field: True}))
        for value, field in AUDIENCES.items()
    }
    names = {f"n{place}": name for place, name in enumerate(questions)}
    answers = narrowed(ads, filters, with_counted=False).aggregate(
        **{short: questions[name] for short, name in names.items()}
    )
    types = narrowed(ads, _untyped(filters))
    by_type = dict(types.order_by().values_list("activity_type").annotate(Count("pk")))
    return {
        **{names[short]: count for short, count in answers.items()},
        **{f"tip:{value}": count for value, count in by_type.items()},
        "total": narrowed(ads, filters).count(),
        "organisations": _organisations(kind, ads),
    }


def _untyped(filters: AdFilters) -> AdFilters:
    for value in filters.types:
        filters = filters.without("types", value)
    return filters


def _organisations(kind: KindOfAd, ads: AdQuerySet) -> list[tuple[str, str]]:
    if not kind.is_of_organisation:
        return []
    used = ads.order_by().values("organisation")
    found = Organisation.objects.verified().filter(pk__in=used).order_by("name_key", "pk")
    return list(found.values_list("slug", "name")[:MOST_ORGANISATIONS])


def _groups(kind: KindOfAd, filters: AdFilters, counts: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Groups of boxes with their counts, those that this kind knows."""
    groups: list[tuple[str, str, Any, tuple[str, ...], bool]] = [
        ("tip", _("Type of activity"), ActivityType.choices, filters.types, True),
        ("unde", _("Where"), Place.choices, filters.places, True),
        ("timp", _("Time needed"), TimeNeeded.choices, (filters.time_needed,), False),
        ("pentru", _("Suitable for"), _audience_labels(), filters.audiences, True),
    ]
    fields = {"tip": "activity_type", "unde": "place", "timp": "time_needed",
              "pentru": "fits_beginners"}  # fmt: skip
    made = []
    for name, label, choices, chosen, is_many in groups:
        rows = [
            Choice(value, str(text), counts.get(f"{name}:{value}", 0), value in chosen)
            for value, text in choices
        ]
        rows = [row for row in rows if row.count or row.is_chosen]
        if rows and fields[name] in kind.fields:
            made.append(
                {"name": name, "label": label, "choices": rows,
                 "type": "checkbox" if is_many else "radio", "is_many": is_many}
            )  # fmt: skip
    return made


def _audience_labels() -> list[tuple[str, str]]:
    return [
        ("incepatori", _("Beginners")),
        ("minori", _("Under 18, with agreement")),
        ("grupuri", _("Groups and companies")),
        ("dizabilitati", _("People with disabilities")),
    ]


def _choices(choices: Any, chosen: str) -> list[Choice]:
    return [Choice(value, str(text), is_chosen=value == chosen) for value, text in choices]


def chips_of(filters: AdFilters, organisations: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """(words, name of the filter, value) of each that is set."""
    found = [(f"„{filters.words}”", "words", "")] if filters.words else []
    found += [(str(ActivityType(value).label), "types", value) for value in filters.types]
    if filters.county:
        found.append((str(County(filters.county).label), "county", ""))
    if filters.locality:
        found.append((filters.locality, "locality", ""))
    found += [(str(Place(value).label), "places", value) for value in filters.places]
    if filters.time_needed:
        found.append((str(TimeNeeded(filters.time_needed).label), "time_needed", ""))
    if filters.begins:
        found.append((str(Begins(filters.begins).label), "begins", ""))
    labels = dict(_audience_labels())
    found += [(labels[value], "audiences", value) for value in filters.audiences]
    if filters.organisation:
        name = organisations.get(filters.organisation, filters.organisation)
        found.append((name, "organisation", ""))
    return found


def _chips(address: str, filters: AdFilters, organisations: Mapping[str, str]) -> list[Chip]:
    made = []
    for label, name, value in chips_of(filters, organisations):
        query = filters.without(name, value).query
        made.append(Chip(label, f"{address}?{query}" if query else address))
    return made
