"""Many people at the same moment: a slot is taken once, by the constraint too."""

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from cms.core.calendar_files import ZONE
from site_modules.career import services
from site_modules.career.models import BookedQuarter, Booking
from site_modules.career.selectors.slots import next_slots
from site_modules.career.services import CareerRefused
from site_modules.career.services.changing import hold_hours
from tests.at_once import at_once
from tests.career.conftest import details, make_counsellor
from tests.organisations.test_at_once import someone

pytestmark = pytest.mark.django_db(transaction=True)


def test_parallel_bookings_of_one_slot():
    """50 on PostgreSQL, fewer on SQLite, which writes one after the other: one is booked, all
    others get a clear answer. In one test, since it leaves an empty database behind."""
    total = 50 if connection.vendor == "postgresql" else 8
    counsellor = make_counsellor(someone("consiliera"))
    members = [someone(f"membru{number}") for number in range(total)]
    slot = next_slots([counsellor], 30)[0]
    found = at_once(
        *[
            lambda member=member: services.book(by=member, details=details(), start=slot.start)
            for member in members
        ]
    )
    assert sum(isinstance(one, Booking) for one in found) == 1, found
    refused = [one for one in found if isinstance(one, CareerRefused)]
    assert [one.code for one in refused] == ["taken"] * (total - 1), found
    assert Booking.objects.count() == 1 and BookedQuarter.objects.count() == 3
    the_constraint_decides(counsellor, members)


def the_constraint_decides(counsellor, members):
    """Past every check that reads first."""
    start = timezone.now().astimezone(ZONE).replace(minute=0, second=0) + timedelta(days=90)
    made = [
        Booking.objects.create(
            member=member, counsellor=counsellor, starts_at=start, state="confirmata",
            ends_at=start + timedelta(minutes=30), **details().fields,
        )
        for member in members[:4]
    ]  # fmt: skip

    def take(booking):
        from django.db import transaction

        with transaction.atomic():
            hold_hours(booking, counsellor, booking.starts_at, booking.ends_at)

    found = at_once(*[lambda booking=booking: take(booking) for booking in made])
    assert sum(one is None for one in found) == 1, found
    assert all(one is None or one.code == "taken" for one in found), found
