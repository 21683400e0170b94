"""Entries as a person reads them: rights asked again, addresses of now, words marked."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from django.db.models import CharField, Value
from django.db.models.functions import Cast
from django.utils.safestring import SafeString

from cms.core.prepared import PreparedByKeys
from cms.core.search_kinds import SearchKind, all_kinds, find_kind
from cms.search.highlights import Marker, mark_places
from cms.search.parts import FoundPart, best_parts


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
    part_keys: str | None
    start: str


def results_of(entries: list[Entry], *, user: Any, marker: Marker) -> list[Result]:
    """In the same order, without what the person may not see (now) or what is gone."""
    addresses = addresses_for(((entry.kind, entry.object_key) for entry in entries), user=user)
    readable = [entry for entry in entries if (entry.kind, entry.object_key) in addresses]
    parts = best_parts(readable, user=user, marker=marker)
    return [
        _result(
            entry, addresses[entry.kind, entry.object_key], marker,
            parts.get((entry.kind, entry.object_key)),
        )
        for entry in readable
    ]  # fmt: skip


def _result(entry: Entry, address: str, marker: Marker, part: FoundPart | None) -> Result:
    excerpt = marker.excerpt(part.words) if part else None
    if excerpt is None:
        # Words in the summary are shown in the summary, which somebody wrote to be read.
        in_summary = marker.places(entry.summary)
        # What parts say was asked of the parts: some of them may be closed by now.
        if not (in_summary or entry.part_keys):
            excerpt = marker.excerpt(entry.start)
        if excerpt is None:
            excerpt = mark_places(entry.summary, in_summary)
    return Result(
        kind=entry.kind,
        key=entry.object_key,
        title=marker.mark(entry.title),
        plain_title=entry.title,
        address=part.address if part else address,
        excerpt=excerpt,
        byline=entry.byline,
        service=entry.service,
        language=entry.language,
        date=entry.date,
    )


def addresses_for(wanted: Iterable[tuple[str, int]], *, user: Any) -> dict[tuple[str, int], str]:
    """(kind, key) → address, of what the person may see. Kinds that show everybody the same rows
    have a query each that is prepared; the others are asked together."""
    keys: dict[str, list[int]] = defaultdict(list)
    for name, key in wanted:
        keys[name].append(key)
    groups: dict[Any, list[SearchKind]] = defaultdict(list)
    for kind in all_kinds():
        if kind.name in keys:
            groups[kind.shown].append(kind)
    told: dict[str, dict[int, tuple[str, str]]] = defaultdict(dict)
    for name, key, text, place in _rows_of(list(groups.values()), keys, user):
        told[name][key] = text, place
    found: dict[tuple[str, int], str] = {}
    for group in groups.values():
        addresses = _addresses(group[0], told[group[0].name], user)
        for kind in group:
            found |= {(kind.name, key): addresses.get(key, "") for key in keys[kind.name]}
    return {place: address for place, address in found.items() if address}


def _addresses(kind: SearchKind, rows: dict[int, tuple[str, str]], user: Any) -> Mapping[int, str]:
    """key → address of what the person may read among rows of key → (text, place)."""
    readable: Collection[int] = rows
    if kind.readable and rows:
        readable = kind.readable(user, {key: place for key, (_text, place) in rows.items()})
    return kind.addresses_of({key: rows[key][0] for key in readable})


def _rows_of(
    groups: list[list[SearchKind]], keys: dict[str, list[int]], user: Any
) -> Iterator[tuple[str, int, str, str]]:
    """(first kind of its group, key, text, place) of all groups."""
    personal = []
    for group in groups:
        first, wanted = group[0], [key for kind in group for key in keys[kind.name]]
        if first.readable:
            yield from ((first.name, *row, "")[:4] for row in _shown_rows(first.name).rows(wanted))
        else:
            personal.append((first.name, first.shown(user, wanted).order_by()))
    if len(personal) == 1:
        name, rows = personal[0]
        yield from ((name, *row, "")[:4] for row in rows)
    elif personal:
        named = [_named(rows, name) for name, rows in personal]
        yield from named[0].union(*named[1:], all=True)


@cache
def _shown_rows(name: str) -> PreparedByKeys:
    """Of a kind that shows everybody the same."""
    return PreparedByKeys(
        f"search-shown-{name}", lambda keys: find_kind(name).shown(None, keys).order_by()
    )


def _named(rows: Any, name: str) -> Any:
    """A kind's rows, with the kind before them and equal columns for a union."""
    key, told, *place = rows.query.values_select
    return rows.annotate(
        search_rule=Value(name, output_field=CharField()),
        search_told=Cast(told, CharField()),
        search_place=Cast(place[0], CharField()) if place else Value("", CharField()),
    ).values_list("search_rule", key, "search_told", "search_place")
