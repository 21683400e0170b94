"""Puts counsellors with hours and appointments of the demonstration in place. Nobody is told."""

from datetime import datetime, time, timedelta
from typing import Any

from django.utils import timezone

from cms.demo.content.career.counsellors import COUNSELLOR_PEOPLE, DESKS, MEETINGS, Desk, Meeting
from cms.demo.people import make_people
from cms.demo.records import recall, remember
from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.career.enums import TAKES_TIME, BookingState
from site_modules.career.models import (
    AgreedStep,
    Booking,
    Counsellor,
    MeetingPlace,
    PrivateNote,
    WeeklyHours,
)
from site_modules.career.selectors.slots import next_slots
from site_modules.career.services.booking import place_for
from site_modules.career.services.changing import hold_hours


def load_career() -> None:
    """Desks first, then the meetings that fill them."""
    make_people(COUNSELLOR_PEOPLE, roles=(Role.COUNSELLOR,))
    for desk in DESKS:
        if recall(f"counsellor:{desk.username}") is None:
            _make_desk(desk)
    for number, meeting in enumerate(MEETINGS):
        key = f"appointment:{number}"
        if recall(key) is None and (made := _meet(meeting)):
            remember(key, made)


def _make_desk(desk: Desk) -> None:
    person = User.objects.filter(username=desk.username).first()
    if person is None or Counsellor.objects.filter(person=person).exists():
        return
    made = Counsellor.objects.create(
        person=person, headline=desk.headline, about=desk.about, kinds=list(desk.kinds),
        languages=list(desk.languages), durations=list(desk.durations),
        confirms_by_hand=desk.confirms_by_hand, is_active=True,
    )  # fmt: skip
    for platform, place in desk.places.items():
        MeetingPlace.objects.create(counsellor=made, platform=platform, place=place)
    for weekday, spans in desk.hours.items():
        for span in spans:
            starts, ends = (time(int(hour)) for hour in span.split("-"))
            WeeklyHours.objects.create(counsellor=made, weekday=weekday, starts=starts, ends=ends)
    remember(f"counsellor:{desk.username}", made)


def _meet(meeting: Meeting) -> Booking | None:
    member = User.objects.filter(username=meeting.member).select_related("profile").first()
    desk = Counsellor.objects.filter(person__username=meeting.counsellor)
    counsellor = desk.select_related("person").prefetch_related("places").first()
    if member is None or (meeting.counsellor and counsellor is None):
        return None
    start = _start_of(meeting, counsellor)
    if meeting.counsellor and start is None:
        return None
    booking = Booking.objects.create(
        member=member, name=member.get_full_name(), email=member.email, state=meeting.state,
        kind=meeting.kind, platform=meeting.platform, duration=meeting.duration,
        description=meeting.description, summary=meeting.summary, reason=meeting.reason,
        ended_by=meeting.ended_by, wished_days=list(meeting.wished_days),
        wished_parts=list(meeting.wished_parts), **_with_whom(meeting, counsellor, start),
    )  # fmt: skip
    _besides(meeting, booking, counsellor)
    return booking


def _with_whom(
    meeting: Meeting, counsellor: Counsellor | None, start: datetime | None
) -> dict[str, Any]:
    if counsellor is None or start is None:
        return {}
    is_confirmed = meeting.state not in (BookingState.ASKED, BookingState.OFFERED)
    return {
        "counsellor": counsellor, "counsellor_name": counsellor.name, "starts_at": start,
        "ends_at": start + timedelta(minutes=meeting.duration),
        "place": place_for(counsellor, meeting.platform),
        "confirmed_at": timezone.now() if is_confirmed else None,
    }  # fmt: skip


def _start_of(meeting: Meeting, counsellor: Counsellor | None) -> datetime | None:
    """A free slot ahead, or ten o'clock some days ago."""
    if counsellor is None:
        return None
    if meeting.state in TAKES_TIME:
        free = next_slots([counsellor], meeting.duration, most=meeting.which + 1)
        return free[-1].start if free else None
    day = timezone.localtime() - timedelta(days=meeting.which)
    return day.replace(hour=10, minute=0, second=0, microsecond=0)


def _besides(meeting: Meeting, booking: Booking, counsellor: Counsellor | None) -> None:
    """Hours, steps, notes."""
    for words in meeting.steps:
        AgreedStep.objects.create(booking=booking, text=words)
    if counsellor is None:
        return
    if meeting.note:
        PrivateNote.objects.create(booking=booking, author=counsellor.person, text=meeting.note)
    if booking.takes_time and booking.starts_at and booking.ends_at:
        hold_hours(booking, counsellor, booking.starts_at, booking.ends_at)
