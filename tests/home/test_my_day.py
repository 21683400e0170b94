"""„Ziua mea” on the admin's home: what waits, for whom, at a known price."""

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from cms.core import my_day
from cms.core.my_day import DayLine, Part, day_of, register_day
from site_modules.accounts.models import RegistrationRequest
from site_modules.organisations.enums import OrganisationState
from site_modules.organisations.models import Organisation

ADMIN = "/admin/"


@pytest.fixture
def own_source(monkeypatch):
    monkeypatch.setattr(my_day, "_sources", {})
    return register_day


def test_parts_stand_in_their_order_and_empty_ones_are_left_out(own_source):
    own_source("a", lambda user: [DayLine(Part.DECIDE, "3 anunțuri", "/a/")])
    own_source("b", lambda user: [DayLine(Part.OVERDUE, "O cerere", "/b/")])
    assert list(day_of(None)) == [Part.OVERDUE, Part.DECIDE]
    own_source("b", lambda user: [])
    assert list(day_of(None)) == [Part.DECIDE]


def test_each_sees_what_they_decide(tree, browser_of):
    RegistrationRequest.objects.create(email="nou@exemplu.ro", first_name="Nou", last_name="Venit")
    assert "Ziua mea" in browser_of("administrator").get(ADMIN).content.decode()
    assert "1 cerere de cont" in browser_of("administrator").get(ADMIN).content.decode().lower()
    assert "cerere de cont" not in browser_of("editor").get(ADMIN).content.decode().lower()


def test_what_waits_longer_than_promised_stands_first(tree, person, time_machine):
    """Requests for an account and organisations: three working days, as the screens say."""
    tuesday = timezone.make_aware(datetime(2026, 7, 7, 10))
    time_machine.move_to(tuesday, tick=False)
    RegistrationRequest.objects.create(email="nou@exemplu.ro", first_name="Nou", last_name="Venit")
    made = Organisation.objects.create(
        name="Asociația A", slug="a", name_key="asociatia a", kind="association",
        state=OrganisationState.WAITING, submitted_at=tuesday,
    )  # fmt: skip
    administrator = person("administrator")
    assert Part.OVERDUE not in day_of(administrator)
    time_machine.move_to(tuesday + timedelta(days=3, minutes=1), tick=False)
    assert {line.words for line in day_of(administrator)[Part.OVERDUE]} == {
        "O cerere de cont așteaptă de peste trei zile lucrătoare",
        "O organizație așteaptă de peste trei zile lucrătoare",
    }
    assert Part.OVERDUE not in day_of(person("editor"))
    Organisation.objects.filter(pk=made.pk).update(state=OrganisationState.VERIFIED)
    assert len(day_of(administrator)[Part.OVERDUE]) == 1


@pytest.mark.parametrize(
    ("name", "most"), [("editor", 10), ("moderator", 15), ("counsellor", 14), ("administrator", 18)]
)
def test_the_day_stays_cheap(tree, person, django_assert_max_num_queries, name, most):
    day_of(person(name))  # what a process asks once
    user = person(name)
    with django_assert_max_num_queries(most):
        day_of(user)
