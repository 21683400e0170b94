"""The screens of the two page types: the calendar and one event."""

from typing import Any

from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _

from cms.core.enums import SHORT_NAMES
from site_modules.events.enums import CalendarView, EventKind, Period, PlaceKind
from site_modules.events.filters import read_filters
from site_modules.events.selectors import calendar
from site_modules.events.selectors.landing import event_screen

TEMPLATES = {
    CalendarView.MONTH: "events/_month.html",
    CalendarView.WEEK: "events/_week.html",
    CalendarView.LIST: "events/_list.html",
}


def calendar_context(page: Any, request: HttpRequest) -> dict[str, Any]:
    """The chosen look at the calendar."""
    user = request.user
    filters = read_filters(request.GET, signed_in=user.is_authenticated)
    address = page.get_url()
    found = calendar.shown(user, filters, request.GET.get("pagina", ""))
    names = calendar.organisers(user)
    tabs = [{"label": "", "url": f"{address}{filters.query(service='')}",
             "is_current": not filters.service}]  # fmt: skip
    tabs += [
        {"label": str(name), "url": f"{address}{filters.query(service=key)}",
         "is_current": filters.service == key}
        for key, name in SHORT_NAMES.items()
    ]  # fmt: skip
    return {
        **found,
        "filters": filters,
        "view_template": TEMPLATES[CalendarView(filters.view)],
        "address": address,
        "service_tabs": tabs,
        "views": [
            {"label": str(one.label), "url": f"{address}{filters.query(view=one.value)}",
             "is_current": filters.view == one}
            for one in CalendarView
        ],
        "periods": [
            {"label": str(one.label), "url": f"{address}{filters.query(period=one.value)}",
             "is_current": filters.period == one}
            for one in Period
        ],
        "choices": calendar.choices(filters, names),
        "chips": _chips(address, filters, names),
        "pair_list": filters.pairs(),
        "pager_query": _pager_query(filters),
        "previous_url": _moved(address, filters, found.get("previous")),
        "next_url": _moved(address, filters, found.get("next")),
        "reset_url": f"{address}{filters.query(kind='', place='', organiser='', mine=False)}",
    }  # fmt: skip


def _pager_query(filters: Any) -> str:
    query = filters.query().lstrip("?")
    return f"{query}&" if query else ""


def _moved(address: str, filters: Any, step: dict[str, Any] | None) -> str:
    return f"{address}{filters.query(day=step['day'])}" if step else ""


def _chips(address: str, filters: Any, names: list[dict[str, str]]) -> list[dict[str, str]]:
    """One for each filter, leading to the same list without it."""
    labels = {one["value"]: one["label"] for one in names}
    chips: list[tuple[str, dict[str, Any]]] = []
    if filters.kind:
        chips.append((str(EventKind(filters.kind).label), {"kind": ""}))
    if filters.place:
        chips.append((str(PlaceKind(filters.place).label), {"place": ""}))
    if filters.organiser:
        chips.append((labels.get(filters.organiser, filters.organiser), {"organiser": ""}))
    if filters.mine:
        chips.append((_("only mine"), {"mine": False}))
    return [
        {"label": label, "url": f"{address}{filters.query(**change)}"} for label, change in chips
    ]


def event_context(page: Any, request: HttpRequest) -> dict[str, Any]:
    """One event for one reader; of a suspended organiser for nobody but those who look after it."""
    found = event_screen(page, request)
    event = found["event"]
    is_preview = bool(getattr(request, "is_preview", False))
    if event is not None and event.is_paused and not found["manages"] and not is_preview:
        raise Http404
    return found
