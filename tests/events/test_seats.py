"""Never more confirmed than seats; what is left goes to who waits longest."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from site_modules.events import services
from site_modules.events.enums import RegistrationState
from site_modules.events.models import EventPage, EventRegistration
from site_modules.notifications.models import Notification
from tests.at_once import at_once
from tests.events.conftest import add_event, fresh, join, record_of

WAITING, OFFERED, CONFIRMED = (
    RegistrationState.WAITING,
    RegistrationState.OFFERED,
    RegistrationState.CONFIRMED,
)
pytestmark = pytest.mark.django_db


def told(person, kind):
    return Notification.objects.filter(recipient=person, kind=f"events.{kind}").count()


def test_the_next_one_waits_and_is_offered_the_seat(small, person):
    first = join(small, person("member"))
    second = join(small, person("other_member"))
    assert (first.state, second.state) == (CONFIRMED, WAITING)
    services.cancel_registration(registration=first, by=person("member"))
    second = fresh(second)
    assert second.state == OFFERED
    assert told(person("other_member"), "offer") == 1
    assert record_of(small).taken == 1
    services.accept_offer(registration=second, by=person("other_member"))
    assert fresh(second).state == CONFIRMED
    assert record_of(small).taken == 1


def test_an_offer_that_nobody_answers_goes_on_by_itself(small, person):
    first, second, third = (join(small, person(n)) for n in ("member", "other_member", "author"))
    services.cancel_registration(registration=first, by=person("member"))
    with time_machine.travel(timezone.now() + timedelta(hours=25), tick=False):
        with pytest.raises(services.EventRefused, match="offer_over"):
            services.accept_offer(registration=fresh(second), by=person("other_member"))
        assert services.expire_offers() == 1
        assert services.expire_offers() == 0
        assert fresh(second).state == RegistrationState.EXPIRED
        assert fresh(third).state == OFFERED
        assert told(person("other_member"), "offer_over") == 1
        assert record_of(small).taken == 1
        services.register(event=record_of(small), by=person("other_member"))
        assert fresh(second).state == WAITING


def test_declining_an_offer_hands_it_on(small, person):
    first, second = (join(small, person(n)) for n in ("member", "other_member"))
    services.cancel_registration(registration=first, by=person("member"))
    services.cancel_registration(registration=fresh(second), by=person("other_member"))
    assert record_of(small).taken == 0
    assert join(small, person("author")).state == CONFIRMED


def test_nobody_registers_twice_or_for_what_is_closed(small, person):
    member = person("member")
    join(small, member, token="unu")
    for token in ("unu", "doi"):
        with pytest.raises(services.EventRefused):
            join(small, member, token=token)
    assert EventRegistration.objects.count() == 1
    closed = add_event("Trecut", starts_at=timezone.now() - timedelta(days=1))
    with pytest.raises(services.EventRefused, match="closed"):
        join(closed, member)


def test_more_seats_are_offered_when_the_editor_adds_them(small, person):
    join(small, person("member"))
    waits = join(small, person("other_member"))
    small.capacity = 2
    small.save_revision().publish()
    assert fresh(waits).state == OFFERED
    assert record_of(small).taken == 2


def test_fewer_seats_take_nobodys_and_hand_none_on(person):
    page = add_event("Două", capacity=2)
    first, second, third = (join(page, person(n)) for n in ("member", "other_member", "author"))
    page.capacity = 1
    page.save_revision().publish()
    services.cancel_registration(registration=first, by=person("member"))
    assert fresh(third).state == WAITING
    services.cancel_registration(registration=second, by=person("other_member"))
    assert fresh(third).state == OFFERED


def test_somebody_elses_registration_is_not_touched(small, person):
    own = join(small, person("member"))
    with pytest.raises(services.EventRefused, match="not_allowed"):
        services.cancel_registration(registration=own, by=person("other_member"))
    assert fresh(own).state == CONFIRMED


@pytest.mark.django_db(transaction=True)
def test_many_at_once_take_no_more_seats_than_there_are(person):
    from django.db import connection

    count = 50 if connection.vendor == "postgresql" else 8
    seats = 7 if connection.vendor == "postgresql" else 3
    page: EventPage = add_event("Aglomerat", capacity=seats)
    people = make_people(count)
    found = at_once(*(lambda one=one: join(page, one) for one in people))
    assert [one for one in found if isinstance(one, Exception)] == []
    rows = EventRegistration.objects.filter(event=record_of(page))
    assert rows.confirmed().count() == seats
    assert rows.waiting().count() == count - seats
    assert record_of(page).taken == seats
    leaving = list(rows.confirmed().select_related("event__page", "person"))
    at_once(
        *(lambda one=one: services.cancel_registration(registration=one, by=one.person)
          for one in leaving)
    )  # fmt: skip
    assert rows.filter(state=OFFERED).count() == seats
    assert record_of(page).taken == seats


@pytest.mark.django_db(transaction=True)
def test_accepting_and_expiring_at_once_has_one_outcome(person):
    page = add_event("Oferta", capacity=1)
    first, second = (join(page, one) for one in make_people(2))
    services.cancel_registration(registration=first, by=first.person)
    second = EventRegistration.objects.select_related("event__page", "person").get(pk=second.pk)
    late = second.offer_ends_at + timedelta(seconds=1)
    with time_machine.travel(late, tick=False):
        at_once(
            lambda: services.accept_offer(registration=second, by=second.person),
            services.expire_offers,
        )
    assert fresh(second).state == RegistrationState.EXPIRED
    assert record_of(page).taken == 0


@pytest.mark.django_db(transaction=True)
def test_accepting_and_leaving_at_once_keep_seats_and_people_equal():
    page = add_event("Oferte", capacity=6)
    people = make_people(12)
    seated = [join(page, one) for one in people[:6]]
    offered = [join(page, one) for one in people[6:]]
    for one in seated:
        services.cancel_registration(registration=one, by=one.person)
    rows = EventRegistration.objects.select_related("event__page", "person")
    offered = list(rows.filter(pk__in=[one.pk for one in offered], state=OFFERED))
    works = []
    for one in offered:
        works.append(lambda one=one: services.accept_offer(registration=one, by=one.person))
        works.append(lambda one=one: services.cancel_registration(registration=one, by=one.person))
    at_once(*works)
    held = EventRegistration.objects.filter(state__in=(OFFERED, CONFIRMED)).count()
    assert record_of(page).taken == held


def make_people(count):
    from site_modules.accounts.models import User

    return [
        User.objects.create(username=f"om{number}", email=f"om{number}@punte.example")
        for number in range(count)
    ]
