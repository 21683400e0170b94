"""Booking, moving, cancelling, confirming: services, and who is told (CAR-02)."""

from base64 import b64decode
from datetime import timedelta

import icalendar
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection

from cms.core.together import alone
from site_modules.career import services
from site_modules.career.calendar_entries import entries_for
from site_modules.career.models import (
    BookedQuarter,
    Booking,
    CounsellingFigure,
    Counsellor,
    PrivateNote,
)
from site_modules.career.notification_kinds import calendar
from site_modules.career.services import CareerRefused
from site_modules.notifications.models import Notification, OutgoingMail
from tests.career.conftest import at, details, fresh, make_counsellor
from tests.factories import office_bytes

pytestmark = pytest.mark.django_db


def refusal(work, *args, **kwargs):
    with pytest.raises(CareerRefused) as caught:
        work(*args, **kwargs)
    return caught.value.code


def told(person, kind):
    return Notification.objects.filter(recipient=person, kind=f"career.{kind}").count()


def mails_to(person):
    return [one for one in OutgoingMail.objects.order_by("pk") if person.email in one.recipients]


def files_of(person):
    """The calendar files of the mails to somebody, oldest first."""
    return [
        icalendar.Calendar.from_ical(b64decode(one["content"]))
        for mail in mails_to(person)
        for one in mail.attachments
    ]


def test_a_free_slot_is_confirmed_with_a_calendar_file(counsellor, person, commits_at_once):
    member = person("member")
    made = services.book(by=member, details=details(), start=at(21, 10))
    assert (made.state, made.place) == ("confirmata", "https://teams.example/carmen")
    assert made.quarters.count() == 3  # half an hour and the pause
    assert told(member, "confirmed") == told(counsellor.person, "confirmed") == 1
    (file,) = files_of(member)
    event = file.walk("VEVENT")[0]
    assert file["METHOD"] == "REQUEST"
    assert event.decoded("dtstart") == at(21, 10)
    assert "teams.example" in event["LOCATION"]
    mail = mails_to(member)[-1]
    assert "https://teams.example/carmen" in mail.text_body
    assert "interviu peste" not in mail.text_body + mail.html_body


def test_uid_stays_and_sequence_rises(counsellor, person, commits_at_once):
    member = person("member")
    made = services.book(by=member, details=details(), start=at(21, 10))
    services.move(booking=fresh(made), by=member, start=at(22, 9))
    services.cancel(booking=fresh(made), by=member)
    for who in (member, counsellor.person):
        events = [file.walk("VEVENT")[0] for file in files_of(who)]
        assert len({str(event["UID"]) for event in events}) == 1
        assert [event["SEQUENCE"] for event in events] == [0, 1, 2]
        assert [str(event["STATUS"]) for event in events] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert files_of(member)[-1]["METHOD"] == "CANCEL"


def test_mail_of_an_invitation_says_its_method(counsellor, person, commits_at_once):
    from site_modules.notifications.services import _message_of

    services.book(by=person("member"), details=details(), start=at(21, 10))
    mail = mails_to(person("member"))[-1]
    parts = [part["Content-Type"] for part in _message_of(mail, None).message().walk()]
    (calendar,) = [part for part in parts if part.startswith("text/calendar")]
    assert 'method="REQUEST"' in calendar and calendar.count("charset") == 1


@pytest.mark.parametrize(
    "start", [at(10, 10), at(11, 10), at(23, 10), at(21, 13), at(1, 10, month=6), at(21, 10, 10)]
)  # fmt: skip
def test_past_too_soon_weekend_after_hours_holiday_between_slots(counsellor, person, start):
    assert refusal(services.book, by=person("member"), details=details(), start=start) == "taken"
    assert not Booking.objects.exists()


def test_taken_meanwhile(counsellor, booking, person):
    other = person("other_member")
    for start in (at(21, 10), at(21, 10, 30), at(21, 9, 30)):
        assert refusal(services.book, by=other, details=details(), start=start) == "taken"
    made = services.book(by=other, details=details(), start=at(21, 9))
    assert made.is_confirmed


def test_whoever_is_free_takes_it(counsellor, booking, person):
    second = make_counsellor(person("moderator"))
    made = services.book(by=person("other_member"), details=details(), start=at(21, 10))
    assert made.counsellor == second
    assert (
        refusal(
            services.book, by=person("author"), details=details(), start=at(21, 10),
            counsellor_id=counsellor.pk,
        )
        == "taken"
    )  # fmt: skip


def test_nobody_meets_two_people_or_themselves_at_once(counsellor, booking, person):
    make_counsellor(person("moderator"))
    member = person("member")
    assert refusal(services.book, by=member, details=details(), start=at(21, 10)) == "overlap"
    Counsellor.objects.exclude(pk=counsellor.pk).update(is_active=False)
    assert (
        refusal(services.book, by=counsellor.person, details=details(), start=at(22, 9)) == "nobody"
    )


def test_three_open_ones_at_most(counsellor, person):
    for day in (18, 19, 20):
        services.book(by=person("member"), details=details(), start=at(day, 9))
    code = refusal(services.book, by=person("member"), details=details(), start=at(21, 9))
    assert code == "too_many_open"


def test_confirmed_by_hand(counsellor, person):
    Counsellor.objects.update(confirms_by_hand=True)
    made = services.book(by=person("member"), details=details(), start=at(21, 10))
    assert made.is_asked and told(counsellor.person, "asked") == 1
    assert refusal(services.confirm, booking=made, by=person("member")) == "not_now"
    services.confirm(booking=fresh(made), by=counsellor.person, place="https://teams.example/x")
    assert (fresh(made).state, fresh(made).place) == ("confirmata", "https://teams.example/x")
    assert refusal(services.confirm, booking=made, by=counsellor.person) == "changed"


def test_moved_keeps_the_old_time_until_the_new_one_is_taken(counsellor, booking, person):
    services.book(by=person("other_member"), details=details(), start=at(22, 9))
    member = person("member")
    assert refusal(services.move, booking=fresh(booking), by=member, start=at(22, 9)) == "taken"
    assert fresh(booking).starts_at == at(21, 10)
    services.move(booking=fresh(booking), by=member, start=at(21, 10, 30))
    moved = fresh(booking)
    assert (moved.starts_at, moved.sequence, moved.quarters.count()) == (at(21, 10, 30), 1, 3)
    assert refusal(services.move, booking=moved, by=counsellor.person, start=at(22, 10))


def test_cancelled_gives_hours_and_documents_back(counsellor, booking, person):
    member = person("member")
    file = SimpleUploadedFile("CV.docx", office_bytes())
    services.share_file(booking=booking, by=member, file=file)
    assert refusal(services.cancel, booking=fresh(booking), by=counsellor.person) == "empty"
    services.cancel(booking=fresh(booking), by=counsellor.person, reason="Sunt bolnavă.")
    ended = fresh(booking)
    assert (ended.state, ended.ended_by, ended.reason) == ("anulata", "consilier", "Sunt bolnavă.")
    assert not BookedQuarter.objects.exists() and not ended.files.exists()
    assert CounsellingFigure.objects.get().total == 1
    assert services.book(by=person("other_member"), details=details(), start=at(21, 10))


def test_two_windows(counsellor, booking, person):
    """The second window shows what is no longer so: it is told."""
    member, first, second = person("member"), fresh(booking), fresh(booking)
    services.move(booking=first, by=member, start=at(22, 9))
    assert refusal(services.cancel, booking=second, by=member) == "changed"


def test_wish_is_offered_a_time_and_accepted(counsellor, person):
    member = person("member")
    assert refusal(
        services.wish, by=member, details=details(), days=[], parts=[], wishes=" "
    ) == "no_wish"  # fmt: skip
    wish = services.wish(
        by=member, details=details(platform="zoom"), days=[5], parts=["seara"], wishes=""
    )
    assert told(counsellor.person, "wished") == 1
    services.offer(
        booking=fresh(wish), by=counsellor.person, counsellor=counsellor, start=at(23, 18)
    )
    offered = fresh(wish)
    assert (offered.state, offered.counsellor) == ("oferita", counsellor)
    assert told(member, "offered") == 1
    services.accept(booking=offered, by=member)
    assert fresh(wish).is_confirmed


def test_closed_with_steps_that_are_ticked(counsellor, booking, person, spring):
    member, by = person("member"), counsellor.person
    assert refusal(services.close, booking=fresh(booking), by=by, came=True) == "early"
    spring.move_to(at(21, 11))
    services.close(
        booking=fresh(booking), by=by, came=True, summary="Am exersat.", steps=["CV", "", "CV"]
    )
    held = fresh(booking)
    (step,) = held.steps.all()
    assert (held.state, held.summary, step.text) == ("tinuta", "Am exersat.", "CV")
    services.tick_step(step=step, by=member, is_done=True)
    services.close(booking=held, by=by, came=True, summary="Am exersat.", steps=["CV", "Sună"])
    assert [bool(one.done_at) for one in fresh(booking).steps.all()] == [True, False]
    assert CounsellingFigure.objects.get(outcome="tinuta").total == 1


def test_words_lie_sealed(counsellor, booking):
    services.add_note(booking=booking, by=counsellor.person, text="Emoții mari.")
    for table, column, words in (
        ("career_privatenote", "text", "Emoții"), ("career_booking", "description", "interviu"),
    ):  # fmt: skip
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {column} FROM {table}")
            (stored,) = cursor.fetchone()
        assert stored.startswith("gAAAA") and words not in stored
    assert PrivateNote.objects.get().text == "Emoții mari."


def test_reminders_leave_once(counsellor, booking, person, spring):
    member = person("member")
    assert services.remind() == 0
    spring.move_to(at(20, 10, 5))
    assert services.remind() == 1 and services.remind() == 0
    spring.move_to(at(21, 9, 10))
    assert services.remind() == 1 and services.remind() == 0
    assert told(member, "tomorrow") == told(member, "soon") == 1
    assert told(counsellor.person, "soon") == 1


def test_what_nobody_closed_or_confirmed(counsellor, booking, person, spring):
    Counsellor.objects.update(confirms_by_hand=True)
    asked = services.book(by=person("other_member"), details=details(), start=at(21, 9))
    spring.move_to(at(21, 9, 30))
    assert services.close_what_is_over() == 1
    assert (fresh(asked).state, fresh(asked).ended_by) == ("anulata", "platforma")
    spring.shift(timedelta(days=8))
    services.close_what_is_over()
    assert fresh(booking).is_held


def test_counsellor_leaves(counsellor, booking, person):
    """Members are told and may book with somebody else."""
    account = counsellor.person
    account.groups.clear()
    assert services.leave_for_who_is_gone() == 1
    assert fresh(booking).is_cancelled and told(person("member"), "cancelled") == 1
    assert refusal(services.book, by=person("member"), details=details(), start=at(22, 9))
    second = make_counsellor(person("moderator"))
    made = services.book(by=person("member"), details=details(), start=at(21, 10))
    assert made.counsellor == second


def test_member_is_erased(counsellor, person, commits_at_once):
    from site_modules.privacy.erasure import erase_by_map

    booking = services.book(by=person("member"), details=details(), start=at(21, 10))
    services.add_note(booking=booking, by=counsellor.person, text="Notă.")
    erase_by_map(user=person("member"))
    assert not Booking.objects.exists() and not PrivateNote.objects.exists()
    assert not BookedQuarter.objects.exists()
    line = Notification.objects.get(recipient=counsellor.person, kind="career.cancelled")
    assert line.data["who"] == "–"
    asked, ended = files_of(counsellor.person)
    assert ended["METHOD"] == "CANCEL"
    assert ended.walk("VEVENT")[0]["UID"] == asked.walk("VEVENT")[0]["UID"]
    ((_name, later, _kind),) = calendar(line.data)
    assert b"METHOD:CANCEL" in later and b"SEQUENCE:1" in later


def test_counsellor_is_erased(counsellor, booking, person):
    from site_modules.privacy.erasure import erase_by_map

    erase_by_map(user=counsellor.person)
    left = fresh(booking)
    assert (left.counsellor, left.counsellor_name, left.state) == (None, "", "anulata")
    assert told(person("member"), "cancelled") == 1


def test_calendar_entries_of_both(counsellor, booking, person):
    for name in ("member", "counsellor"):
        (entry,) = alone(entries_for(person(name), at(20, 0), at(23, 0)))
        assert entry.start == at(21, 10) and not entry.cancelled
    assert alone(entries_for(person("administrator"), at(20, 0), at(23, 0))) == []
    assert alone(entries_for(person("member"), at(22, 0), at(23, 0))) == []


def test_who_did_not_come_does_not_cancel_instead(counsellor, booking, person, spring):
    spring.move_to(at(21, 9, 50))
    late = fresh(booking)
    spring.move_to(at(21, 10, 1))
    assert refusal(services.cancel, booking=late, by=person("member")) == "not_now"
    assert refusal(services.move, booking=late, by=person("member"), start=at(22, 10)) == "not_now"
    services.close(booking=late, by=counsellor.person, came=False)
    assert fresh(booking).is_missed and told(person("member"), "missed") == 1


def test_cancelled_after_the_notice_term_frees_the_hour_and_tells(counsellor, booking, person):
    """The term is for bookings: who cannot come says so until the meeting begins."""
    import time_machine

    with time_machine.travel(at(21, 9, 45), tick=False):
        services.cancel(booking=fresh(booking), by=person("member"))
    assert fresh(booking).is_cancelled and not BookedQuarter.objects.exists()
    assert told(counsellor.person, "cancelled") == 1


def test_moved_twice_is_one_meeting_with_reminders_of_its_last_time(
    counsellor, booking, person, spring
):
    member = person("member")
    services.move(booking=fresh(booking), by=member, start=at(20, 9))
    spring.move_to(at(19, 9, 30))
    assert services.remind() == 1
    services.move(booking=fresh(booking), by=member, start=at(22, 9))
    assert (fresh(booking).sequence, fresh(booking).quarters.count()) == (2, 3)
    assert services.book(by=person("other_member"), details=details(), start=at(21, 10))
    spring.move_to(at(20, 10, 30))
    assert services.remind() == 1  # of the other one
    spring.move_to(at(21, 9, 10))
    assert services.remind() == 2
    assert told(member, "tomorrow") == 2
