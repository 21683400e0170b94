"""The page of results, as its template reads it."""

import secrets
from dataclasses import dataclass, replace
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from django.utils import timezone
from django.utils.dates import MONTHS
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.core.search_kinds import SearchKind, all_kinds, find_kind
from cms.search.enums import Pace, Period
from cms.search.filter_form import LANGUAGE_NAMES, SERVICE_NAMES, filter_fields
from cms.search.filters import Filters, parameters
from cms.search.models import SavedSearch
from cms.search.results import Result
from cms.search.selectors import MOST_MATCHES, Found, find, page_of, show

#: Results of each kind on the page of all kinds.
GROUP_SIZE = 3


@dataclass(frozen=True)
class Tab:
    """A kind of results with their number; `query`: the address's parameters."""

    label: str
    total: int
    query: str
    is_current: bool


class Line(NamedTuple):
    """A result as a line shows it, with the words around it; `foreign` is the code of a language
    that is not the page's."""

    address: str
    title: SafeString
    excerpt: SafeString
    byline: str
    #: Key and name of the service.
    accent: str
    service: str
    foreign: str
    language: str
    day: str
    iso_day: str


@dataclass(frozen=True)
class Group:
    """The best results of one kind."""

    kind: SearchKind
    total: int
    lines: list[Line]
    query: str
    accent: str


@dataclass(frozen=True)
class Chip:
    """A filter that is on, and the address without it."""

    label: str
    query: str


def search_page(
    *, text: str, user: Any, filters: Filters, language: str, number: str
) -> dict[str, Any]:
    """Everything the page shows; two queries where something is found."""
    found = find(text=text, user=user, filters=filters)
    counts = found.counts
    kind = filters.kind or (next(iter(counts)) if len(counts) == 1 else "")
    context = {
        "query": text,
        "found": found,
        "total": len(found.of_kind(filters.kind)),
        "most": MOST_MATCHES,
        "tabs": _tabs(found, filters, language),
        "chips": _chips(text, filters, language),
        "filter_fields": filter_fields(filters, language),
        "filters": filters,
        "corrected_text": found.query.text if found.corrected else "",
        "query_string": f"{parameters(found.query.text, filters, language)}&",
        "everywhere": parameters(text, Filters(), language),
        "kind": find_kind(kind) if kind else None,
        "to_save": _to_save(found, filters, language) if found.total else None,
    }
    if kind:
        page = page_of(found, user=user, kind=kind, number=number)
        lines = _lines(list(page.object_list), language)
        return context | {"page": page, "lines": lines, "accent": _accent(lines)}
    return context | {"groups": _groups(found, filters, language, user)}


def _to_save(found: Found, filters: Filters, language: str) -> dict[str, Any]:
    """What `SaveSearchForm` is sent with."""
    named = parse_qsl(parameters(found.query.text, filters, language))
    return {"hidden": [("form_token", secrets.token_urlsafe(24)), *named], "paces": Pace.choices}


def _tabs(found: Found, filters: Filters, language: str) -> list[Tab]:
    """All together, then each kind that has results (or is the one asked for)."""
    text, counts = found.query.text, found.counts
    everything = parameters(text, filters.without_kind(), language)
    tabs = [Tab(_("All"), found.total, everything, not filters.kind)]
    for kind in all_kinds():
        is_current = kind.name == filters.kind
        if counts[kind.name] or is_current:
            query = parameters(text, replace(filters, kind=kind.name), language)
            tabs.append(Tab(str(kind.label), counts[kind.name], query, is_current))
    return tabs


def _groups(found: Found, filters: Filters, language: str, user: Any) -> list[Group]:
    counts = found.counts
    best = [match for kind in counts for match in found.of_kind(kind)[:GROUP_SIZE]]
    results = show(found, best, user=user)
    groups = []
    for kind in all_kinds():
        lines = _lines([one for one in results if one.kind == kind.name], language)
        if lines:
            query = parameters(found.query.text, replace(filters, kind=kind.name), language)
            groups.append(Group(kind, counts[kind.name], lines, query, _accent(lines)))
    return groups


def _lines(results: list[Result], language: str) -> list[Line]:
    lines = []
    for result in results:
        foreign = result.language if result.language != language else ""
        day = timezone.localtime(result.date).date() if result.date else None
        lines.append(
            Line(
                address=result.address,
                title=result.title,
                excerpt=result.excerpt,
                byline=result.byline,
                accent=result.service,
                service=SERVICE_NAMES.get(result.service, ""),
                foreign=foreign if foreign in LANGUAGE_NAMES else "",
                language=LANGUAGE_NAMES.get(foreign, ""),
                # A template's `date` costs more than the rest of the line.
                day=f"{day.day} {MONTHS[day.month]} {day.year}" if day else "",
                iso_day=day.isoformat() if day else "",
            )
        )
    return lines


def _accent(lines: list[Line]) -> str:
    """The service's colour, where all lines lie under one."""
    services = {line.accent for line in lines}
    return services.pop() if len(services) == 1 else ""


def _chips(text: str, filters: Filters, language: str) -> list[Chip]:
    """Filters that are on, apart from the kind, which has its tabs."""
    chips = []
    if filters.service:
        bare = replace(filters, service="")
        chips.append(Chip(SERVICE_NAMES[filters.service], parameters(text, bare, language)))
    if filters.language != language:
        bare = replace(filters, language=language)
        name = LANGUAGE_NAMES.get(filters.language) or _("every language")
        chips.append(Chip(str(name), parameters(text, bare, language)))
    if filters.period:
        bare = replace(filters, period="")
        chips.append(Chip(str(Period(filters.period).label), parameters(text, bare, language)))
    return chips


@dataclass(frozen=True)
class SavedLine:
    """A saved search, and the address's parameters of its results."""

    search: SavedSearch
    query: str
    details: list[str]


def saved_lines(user: Any) -> list[SavedLine]:
    """Somebody's saved searches, the newest first."""
    language = get_language() or "ro"
    lines = []
    for search in SavedSearch.objects.filter(owner=user):
        filters = Filters(search.kind, search.service, search.language, search.period)
        chips = [chip.label for chip in _chips(search.query, filters, language)]
        names = {kind.name: str(kind.label) for kind in all_kinds()}
        details = [names[search.kind], *chips] if search.kind in names else chips
        lines.append(SavedLine(search, parameters(search.query, filters, language), details))
    return lines
