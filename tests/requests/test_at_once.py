"""Two of the staff, or two forms, at the same moment: one wins, nothing is doubled."""

from functools import partial
from typing import Any

import pytest

from site_modules.accounts.services import create_account
from site_modules.requests import services
from site_modules.requests.models import RequestMessage, ServiceRequest
from tests.at_once import at_once

RUNS = 5
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def people() -> list[Any]:
    """Who asks, and two who answer everything."""
    made = [
        create_account(
            username=name, email=f"{name}@punte.example", first_name="Ana", last_name="Pop",
            password=None, roles=[],
        )
        for name in ("ana", "dan", "eva")
    ]  # fmt: skip
    for person in made[1:]:
        person.is_superuser = True
        person.save()
    return made


def ask(by: Any, **fields: Any) -> ServiceRequest:
    return services.send_request(
        kind="sfaturi", user=by, subject="Contract", text="Cum îl semnăm?", **fields
    )


def test_one_of_two_takes_it(people):
    member, *staff = people
    for _run in range(RUNS):
        made = ask(member)
        copies = [ServiceRequest.objects.get(pk=made.pk) for _one in staff]
        taken = at_once(
            *(
                partial(services.claim, request=one, by=by)
                for one, by in zip(copies, staff, strict=True)
            )
        )
        assert sorted(taken) == [False, True]
        made.refresh_from_db()
        assert made.assigned_to == staff[taken.index(True)]


def test_of_answer_and_withdrawal_one_counts(people):
    member, counsellor, _other = people
    for _run in range(RUNS):
        made = ask(member)
        services.claim(request=made, by=counsellor)
        mine, theirs = (ServiceRequest.objects.get(pk=made.pk) for _one in range(2))
        answered, withdrawn = at_once(
            partial(
                services.answer,
                request=theirs,
                by=counsellor,
                text="Da.",
                outcome="solve",
                version=theirs.version,
            ),
            partial(services.withdraw, request=mine, user=member),
        )
        made.refresh_from_db()
        assert isinstance(answered, RequestMessage) is not withdrawn
        assert made.is_solved is not withdrawn
        assert made.messages.filter(is_from_staff=True).exists() is not withdrawn


def test_one_form_sent_twice_at_once_asks_once_and_numbers_have_no_gap(people):
    member = people[0]
    for number in range(1, RUNS + 1):
        first, second = at_once(*[partial(ask, member, sent_key=f"k{number}")] * 2)
        assert first == second
        assert first.reference.endswith(f"{number:05}")
    assert ServiceRequest.objects.count() == RUNS
