"""Numbers of registers: without gaps, without doubles, cancelled ones stay (HUB-06)."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from django.db import connection, transaction

from site_modules.documents import services
from site_modules.documents.enums import RegisterKind
from site_modules.documents.models import Register, RegisterNumber
from site_modules.documents.services import DocumentRefused
from site_modules.organisations.models import Organisation
from tests.organisations.test_at_once import someone

KIND = RegisterKind.CONTRACTS


def organisation(slug="asociatia"):
    return Organisation.objects.create(
        name=slug, slug=slug, kind="association", county="SB", locality="Sibiu",
        state="verified", name_key=slug,
    )  # fmt: skip


def take(holder=None, owner=None, kind=KIND, on=date(2026, 11, 25)):
    with transaction.atomic():
        return services.take_number(
            organisation=holder, owner=owner, kind=kind, subject="Contract", by=owner, on=on
        )


@pytest.mark.django_db
def test_each_holder_kind_and_year_has_a_series(person):
    one, two, member = organisation("unu"), organisation("doi"), person("member")
    taken = [
        take(one), take(one), take(two), take(one, kind=RegisterKind.CERTIFICATES),
        take(one, on=date(2027, 1, 1)), take(owner=member), take(one),
    ]  # fmt: skip
    assert [number.number for number in taken] == [1, 2, 1, 1, 1, 1, 3]


@pytest.mark.django_db
def test_what_fails_takes_no_number():
    holder = organisation()
    with pytest.raises(ValueError), transaction.atomic():
        take(holder)
        raise ValueError
    assert take(holder).number == 1


@pytest.mark.django_db
def test_a_cancelled_number_stays_with_its_reason(person):
    holder, member = organisation(), person("member")
    number = take(holder)
    with pytest.raises(DocumentRefused) as refused:
        services.cancel_number(number=number, by=member, reason="  ")
    assert refused.value.field == "reason"
    services.cancel_number(number=number, by=member, reason="Greșit numele.")
    with pytest.raises(DocumentRefused) as refused:
        services.cancel_number(number=number, by=member, reason="Din nou.")
    assert refused.value.code == "changed"
    stands = RegisterNumber.objects.get()
    assert (stands.is_cancelled, stands.reason) == (True, "Greșit numele.")
    assert take(holder).number == 2


@pytest.mark.django_db(transaction=True)
def test_two_hundred_at_once():
    """Less on SQLite, where writers wait for one another."""
    someone("cineva")
    holder = organisation()
    total = 200 if connection.vendor == "postgresql" else 40

    def one(place):
        try:
            if place % 10 == 9:  # some fail after they took theirs
                with pytest.raises(ValueError), transaction.atomic():
                    take(holder)
                    raise ValueError
                return 0
            return take(holder).number
        finally:
            connection.close()

    with ThreadPoolExecutor(40 if total == 200 else 8) as pool:
        found = [number for number in pool.map(one, range(total)) if number]
    kept = total - total // 10
    assert sorted(found) == list(range(1, kept + 1))
    assert Register.objects.get().next_number == kept + 1
