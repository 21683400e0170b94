"""The page of results, as its template reads it."""

import secrets
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qsl

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.core.search_kinds import SearchKind, all_kinds, find_kind
from cms.search.enums import Period
from cms.search.filter_form import LANGUAGE_NAMES, SERVICE_NAMES
from cms.search.filters import Filters, parameters
from cms.search.kept import pager
from cms.search.lines import Line, lines_of, list_of
from cms.search.models import SavedSearch
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


@dataclass(frozen=True)
class Group:
    """The best results of one kind."""

    kind: SearchKind
    total: int
    lines: SafeString
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
    """Everything that is said of what was found."""
    found = find(text=text, user=user, filters=filters)
    counts = found.counts
    kind = filters.kind or (next(iter(counts)) if len(counts) == 1 else "")
    context: dict[str, Any] = {
        "query": text,
        "found": found,
        "total": len(found.of_kind(filters.kind)),
        "most": MOST_MATCHES,
        "tabs": _tabs(found, filters, language),
        "chips": _chips(text, filters, language),
        "filters": filters,
        "corrected_text": found.query.text if found.corrected else "",
        "query_string": f"{parameters(found.query.text, filters, language)}&",
        "everywhere": parameters(text, Filters(), language),
        "kind": find_kind(kind) if kind else None,
        "to_save": _to_save(found, filters, language) if found.total else None,
    }
    if kind:
        page = page_of(found, user=user, kind=kind, number=number)
        lines = lines_of(page.object_list, language)
        return context | {
            "lines": list_of(lines) if lines else "",
            "accent": _accent(lines),
            "pager": pager(page, context["query_string"]) if page.has_other_pages() else "",
        }
    return context | {"groups": _groups(found, filters, language, user)}


def kind_field(filters: Filters) -> SafeString:
    """Keeps the chosen kind when the words change."""
    if not filters.kind:
        return SafeString("")
    return format_html('<input type="hidden" name="tip" value="{}">', filters.kind)


def _to_save(found: Found, filters: Filters, language: str) -> list[tuple[str, str]]:
    """What `SaveSearchForm` is sent with, beside the pace."""
    named = parse_qsl(parameters(found.query.text, filters, language))
    return [("form_token", secrets.token_urlsafe(24)), *named]


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
        lines = lines_of([one for one in results if one.kind == kind.name], language)
        if lines:
            query = parameters(found.query.text, replace(filters, kind=kind.name), language)
            accent = _accent(lines)
            groups.append(Group(kind, counts[kind.name], list_of(lines), query, accent))
    return groups


def _accent(lines: list[Line]) -> str:
    """The service's colour, where all lines lie under one."""
    services = {line.accent for line in lines}
    return services.pop() if len(services) == 1 else ""


def _chips(text: str, filters: Filters, language: str) -> list[Chip]:
    """Filters that are on, apart from the kind, which has its tabs."""
    chips = []
    if filters.service:
        bare = replace(filters, service="")
        chips.append(Chip(str(SERVICE_NAMES[filters.service]), parameters(text, bare, language)))
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
