"""Entries as a person reads them: rights asked again, addresses of now, words marked."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import CharField, Value
from django.db.models.functions import Cast
from django.utils.safestring import SafeString

from cms.core.search_kinds import SearchKind, all_kinds
from cms.search.highlights import Marker, mark_places


class Result(NamedTuple):
    """One line of the page of results."""

    kind: str
    key: int
    title: SafeString
    plain_title: str
    address: str
    excerpt: SafeString
    byline: str
    service: str
    language: str
    date: datetime | None


class Entry(NamedTuple):
    """The columns of the index that a result shows; `start` is the beginning of the text."""

    kind: str
    object_key: int
    title: str
    summary: str
    byline: str
    service: str
    language: str
    date: datetime | None
    start: str


def results_of(entries: list[Entry], *, user: Any, marker: Marker) -> list[Result]:
    """In the same order, without what the person may not see (now) or what is gone."""
    addresses = addresses_for(((entry.kind, entry.object_key) for entry in entries), user=user)
    return [
        _result(entry, addresses[entry.kind, entry.object_key], marker)
        for entry in entries
        if (entry.kind, entry.object_key) in addresses
    ]


def _result(entry: Entry, address: str, marker: Marker) -> Result:
    # Words in the summary are shown in the summary, which somebody wrote to be read.
    in_summary = marker.places(entry.summary)
    excerpt = None if in_summary else marker.excerpt(entry.start)
    if excerpt is None:
        excerpt = mark_places(entry.summary, in_summary)
    return Result(
        kind=entry.kind,
        key=entry.object_key,
        title=marker.mark(entry.title),
        plain_title=entry.title,
        address=address,
        excerpt=excerpt,
        byline=entry.byline,
        service=entry.service,
        language=entry.language,
        date=entry.date,
    )


def addresses_for(wanted: Iterable[tuple[str, int]], *, user: Any) -> dict[tuple[str, int], str]:
    """(kind, key) → address, of what the person may see; one query for all kinds together."""
    keys: dict[str, list[int]] = defaultdict(list)
    for name, key in wanted:
        keys[name].append(key)
    kinds = [kind for kind in all_kinds() if kind.name in keys]
    by_rule: dict[Any, list[SearchKind]] = defaultdict(list)
    for kind in kinds:
        by_rule[kind.shown].append(kind)
    queries = [
        _named(rule(user, [key for kind in group for key in keys[kind.name]]), group[0].name)
        for rule, group in by_rule.items()
    ]
    if not queries:
        return {}
    rows = queries[0].union(*queries[1:], all=True) if len(queries) > 1 else queries[0]
    told: dict[str, dict[int, str]] = defaultdict(dict)
    for rule_name, key, text in rows:
        told[rule_name][key] = text
    found: dict[tuple[str, int], str] = {}
    for group in by_rule.values():
        addresses = group[0].addresses_of(told[group[0].name])
        for kind in group:
            found |= {(kind.name, key): addresses.get(key, "") for key in keys[kind.name]}
    return {place: address for place, address in found.items() if address}


def _named(rows: Any, name: str) -> Any:
    """A kind's rows of (key, text), with the kind before them and equal columns for a union."""
    key, told = rows.query.values_select
    return (
        rows.order_by()
        .annotate(
            search_rule=Value(name, output_field=CharField()),
            search_told=Cast(told, CharField()),
        )
        .values_list("search_rule", key, "search_told")
    )
