"""The calendar by month, by week and as a list."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from django.core.paginator import Paginator
from django.utils import timezone
from django.utils.dates import WEEKDAYS, WEEKDAYS_ABBR
from django.utils.formats import date_format

from cms.core.access import audience_key
from cms.core.alphabet import dictionary_key
from cms.core.cache import cached_many
from cms.core.calendar_files import ZONE
from cms.core.names import in_running_text
from cms.core.together import Asking
from site_modules.events.calendars import asking_entries, entries_of
from site_modules.events.enums import CalendarView, EventKind, Period, PlaceKind
from site_modules.events.filters import Filters
from site_modules.events.models import EventDate
from site_modules.events.selectors.lines import Line, line_of_entry, lines_of, moment_of
from site_modules.organisations.models import Organisation

PER_PAGE = 20
#: More than any month holds; a month with more shows its first ones.
MOST_LINES = 400
#: Names of events that a day of the month shows; the list below has them all.
MOST_IN_A_DAY = 3
MOST_ORGANISERS = 100


@dataclass
class Day:
    """A field of the month, or a day of the week."""

    date: date
    is_inside: bool = True
    is_today: bool = False
    lines: list[Line] = field(default_factory=list)

    @property
    def shown(self) -> list[Line]:
        return self.lines[:MOST_IN_A_DAY]

    @property
    def more(self) -> int:
        return max(len(self.lines) - MOST_IN_A_DAY, 0)


def narrowed(user: Any, filters: Filters) -> Any:
    """Meetings that this person may see and that fit; the text of pages stays where it is."""
    rows = EventDate.objects.visible_to(user).with_event().defer("event__page__body")
    if filters.service:
        rows = rows.filter(event__page__service=filters.service)
    if filters.kind:
        rows = rows.filter(event__page__kind=filters.kind)
    if filters.place == PlaceKind.ONLINE:
        rows = rows.exclude(event__page__place_kind=PlaceKind.ON_SITE)
    elif filters.place:
        rows = rows.exclude(event__page__place_kind=PlaceKind.ONLINE)
    if filters.organiser:
        rows = rows.filter(event__organisation__slug=filters.organiser)
    # A meeting taken out of a series is gone from the site; calendars that hold it are told.
    return rows.filter(is_cancelled=False)


def lines_between(user: Any, filters: Filters, first: date, last: date) -> list[Line]:
    """From the first day up to (without) the last, in order."""
    start, end = (datetime.combine(day, time.min, ZONE) for day in (first, last))
    if filters.mine:
        own = [one for one in entries_of(user) if _is_between(one, start, end)]
        return sorted(map(line_of_entry, own), key=lambda line: (line.day, line.hours))
    rows = narrowed(user, filters).between(start, end).order_by("starts_at", "pk")
    return lines_of(rows[:MOST_LINES], user)


def _is_between(entry: Any, start: datetime, end: datetime) -> bool:
    return moment_of(entry.start) < end and moment_of(entry.end) > start


def month(user: Any, filters: Filters) -> dict[str, Any]:
    """Weeks of days, and the same events as a list."""
    first = filters.first_of_month
    following = (first + timedelta(days=31)).replace(day=1)
    before = first - timedelta(days=1)
    begin = first - timedelta(days=first.weekday())
    count = 7 * -(-(following - begin).days // 7)
    today = timezone.localdate()
    days = {
        day: Day(day, is_inside=day.month == first.month, is_today=day == today)
        for day in (begin + timedelta(days=number) for number in range(count))
    }
    lines = lines_between(user, filters, first, following)
    for line in lines:
        days[max(line.day, first)].lines.append(line)
    rows = list(days.values())
    return {
        "heading": _heading(first),
        "weeks": [rows[start : start + 7] for start in range(0, count, 7)],
        "weekdays": [_weekday(number) for number in range(7)],
        "lines": lines,
        "today": today if today in days and days[today].is_inside else None,
        "previous": {"day": before.replace(day=1), "label": _heading(before)},
        "next": {"day": following, "label": _heading(following)},
    }  # fmt: skip


def week(user: Any, filters: Filters) -> dict[str, Any]:
    """Seven days, each with its events."""
    first = filters.first_of_week
    today = timezone.localdate()
    days = [
        Day(day, is_today=day == today)
        for day in (first + timedelta(days=number) for number in range(7))
    ]
    by_day = {day.date: day for day in days}
    lines = lines_between(user, filters, first, first + timedelta(days=7))
    for line in lines:
        by_day[max(line.day, first)].lines.append(line)
    last = first + timedelta(days=6)
    return {
        "heading": f"{date_format(first, 'j F')} – {date_format(last, 'j F Y')}",
        "days": days,
        "lines": lines,
        "previous": {"day": first - timedelta(days=7), "label": ""},
        "next": {"day": first + timedelta(days=7), "label": ""},
    }


def listed(user: Any, filters: Filters, number: str) -> dict[str, Any]:
    """What is coming, the next first; or what is over, the last first."""
    now = timezone.now()
    is_past = filters.period == Period.PAST
    if filters.mine:
        ours = [one for one in entries_of(user) if (moment_of(one.end) <= now) == is_past]
        ours.sort(key=lambda one: moment_of(one.start), reverse=is_past)
        own_leaf = Paginator(ours, PER_PAGE).get_page(number)
        return {"leaf": own_leaf, "lines": [line_of_entry(one) for one in own_leaf.object_list]}
    rows = narrowed(user, filters)
    if is_past:
        rows = rows.filter(ends_at__lte=now).order_by("-starts_at", "-pk")
    else:
        rows = rows.filter(ends_at__gt=now).order_by("starts_at", "pk")
    leaf = Paginator(rows, PER_PAGE).get_page(number)
    return {"leaf": leaf, "lines": lines_of(leaf.object_list, user)}


def shown(user: Any, filters: Filters, number: str) -> dict[str, Any]:
    """What the chosen view needs."""
    if filters.view == CalendarView.LIST:
        return listed(user, filters, number)
    return (week if filters.view == CalendarView.WEEK else month)(user, filters)


def organisers(user: Any) -> list[dict[str, str]]:
    """Organisations with an event ahead that this person may see: a minute old at most, or as of
    the last publication."""
    key = f"event-organisers:{audience_key(user)}"
    return cached_many([key], lambda _keys: {key: _organisers(user)}, seconds=60)[key]


def _organisers(user: Any) -> list[dict[str, str]]:
    ahead = EventDate.objects.visible_to(user).filter(ends_at__gt=timezone.now())
    found = Organisation.objects.filter(pk__in=ahead.values("event__organisation"))
    rows = list(found.order_by("name").values("slug", "name")[:MOST_ORGANISERS])
    rows.sort(key=lambda row: dictionary_key(row["name"]))
    return [{"value": row["slug"], "label": row["name"]} for row in rows]


def choices(filters: Filters, names: list[dict[str, str]]) -> dict[str, list[dict[str, Any]]]:
    """The fields of the filter form."""
    pairs = {
        "kinds": ([(one.value, str(one.label)) for one in EventKind], filters.kind),
        "places": ([(one.value, str(one.label)) for one in PlaceKind], filters.place),
        "organisers": ([(one["value"], one["label"]) for one in names], filters.organiser),
    }
    return {
        name: [
            {"value": value, "label": label, "is_chosen": value == chosen}
            for value, label in options
        ]
        for name, (options, chosen) in pairs.items()
    }


def _weekday(number: int) -> dict[str, str]:
    """The head of a column of the month."""
    names = {"short": WEEKDAYS_ABBR[number], "name": WEEKDAYS[number]}
    return {kind: in_running_text(str(name)) for kind, name in names.items()}


def next_of(user: Any, limit: int) -> Asking[list[Line]]:
    """What this person has ahead, for „Panoul meu”: events, appointments, deadlines."""
    now = timezone.now()
    entries = yield from asking_entries(user)
    ahead = [one for one in entries if moment_of(one.end) > now and not one.cancelled]
    ahead.sort(key=lambda one: moment_of(one.start))
    return [line_of_entry(one) for one in ahead[:limit]]


def public_next(user: Any, limit: int) -> list[Line]:
    """The next events that this person may see."""
    rows = narrowed(user, Filters()).standing().filter(ends_at__gt=timezone.now())
    return lines_of(rows.order_by("starts_at", "pk")[:limit], user)


def _heading(day: date) -> str:
    """„Mai 2026”."""
    words = date_format(day, "YEAR_MONTH_FORMAT")
    return words[:1].upper() + words[1:]
