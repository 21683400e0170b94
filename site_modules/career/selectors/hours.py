"""When counsellors are there: weekly hours, days that differ, public holidays of Romania."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from cms.core.calendar_files import ZONE
from cms.core.working_days import holiday_on
from site_modules.career.enums import ExceptionKind

Span = tuple[datetime, datetime]
MIDNIGHT = time(0)


def spans_on(counsellor: Any, day: date) -> list[Span]:
    """Open hours of a day as moments (UTC), in order, without overlaps.

    Hours are those on the wall: on the two days when the clocks change the same hours are an hour
    longer or shorter. On a holiday only additional hours count. Reads `hours` and `exceptions` of
    the counsellor, which callers prefetch.
    """
    differing = [one for one in counsellor.exceptions.all() if one.day == day]
    spans = [] if holiday_on(day) else _weekly(counsellor, day)
    for one in differing:
        if one.kind == ExceptionKind.EXTRA and one.starts and one.ends:
            spans.append(_span(day, one.starts, one.ends))
    for one in differing:
        if one.kind == ExceptionKind.CLOSED:
            spans = _without(spans, _closed(one, day))
    return _joined(spans)


def _weekly(counsellor: Any, day: date) -> list[Span]:
    return [
        _span(day, one.starts, one.ends)
        for one in counsellor.hours.all()
        if one.weekday == day.weekday()
    ]


def _moment(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, tzinfo=ZONE).astimezone(UTC)


def _span(day: date, starts: time, ends: time) -> Span:
    return _moment(day, starts), _moment(day, ends)


def _closed(one: Any, day: date) -> Span:
    starts = _moment(day, one.starts or MIDNIGHT)
    ends = _moment(day, one.ends) if one.ends else _moment(day + timedelta(days=1), MIDNIGHT)
    return starts, ends


def _without(spans: Iterable[Span], hole: Span) -> list[Span]:
    left = []
    for start, end in spans:
        pieces = ((start, min(end, hole[0])), (max(start, hole[1]), end))
        left += [piece for piece in pieces if piece[0] < piece[1]]
    return left


def _joined(spans: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined
