"""Several people, or a dying process, at the same moment (rule 3 of the trust rules)."""

import os
from unittest import mock

import pytest
from django.db import connection, connections

from site_modules.accounts.services import create_account
from site_modules.moderation import services as moderation
from site_modules.moderation.models import Case, Decision
from site_modules.submissions import services
from site_modules.submissions.enums import State
from site_modules.submissions.services import writing
from tests.at_once import at_once
from tests.notices.models import Contact, Notice
from tests.submissions.conftest import BODY, REASONS, case_of, fresh

RUNS = 50
LATE = (moderation.AlreadyDecided, moderation.ContentChanged)
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def people():
    """An author, and two who may decide on everything."""
    made = [
        create_account(
            username=name, email=f"{name}@punte.example", first_name="Ana", last_name="Pop",
            password=None, roles=[],
        )
        for name in ("autor", "ana", "dan")
    ]  # fmt: skip
    for person in made[1:]:
        person.is_superuser = True
        person.save()
    return made


def sent_by(author, title="Un anunț"):
    return services.submit(obj=Notice(title=title, body=BODY), by=author)


def decide(obj, outcome, by):
    case = case_of(obj)
    values = {"version": str(obj.version), "expected": 0} | REASONS[outcome]
    return moderation.decide(case=case, outcome=outcome, by=by, **values)


def test_approve_against_reject_counts_once(people):
    author, first, second = people
    for number in range(RUNS):
        obj = sent_by(author, f"Anunțul {number}")
        results = at_once(
            lambda obj=obj: decide(obj, "approve", first),
            lambda obj=obj: decide(obj, "reject", second),
        )
        won = [one for one in results if isinstance(one, Decision)]
        late = [one for one in results if isinstance(one, LATE)]
        assert (len(won), len(late)) == (1, 1), results
        now = fresh(obj)
        assert (now.state == State.APPROVED, now.live) == (won[0].outcome == "approve",) * 2
        assert (now.state == State.REJECTED) == (won[0].outcome == "reject")
        status = now.workflow_states.get().status
        assert status == ("approved" if now.live else "cancelled")
        assert Decision.objects.get(case=case_of(obj)) == won[0]


def test_edit_against_approval_never_puts_up_what_nobody_read(people):
    author, first, _second = people
    for number in range(20):
        obj = sent_by(author, f"Anunțul {number}")
        changes = {"body": "Text pe care nu l-a citit nimeni."}
        results = at_once(
            lambda obj=obj: decide(obj, "approve", first),
            lambda obj=obj, changes=changes: services.edit(obj=obj, changes=changes, by=author),
        )
        now = fresh(obj)
        assert "nimeni" not in now.body or not now.live, results


def test_withdrawal_against_approval_is_one_of_them(people):
    author, first, _second = people
    for number in range(20):
        obj = sent_by(author, f"Anunțul {number}")
        results = at_once(
            lambda obj=obj: decide(obj, "approve", first),
            lambda obj=obj: services.withdraw(obj=obj, by=author),
        )
        now = fresh(obj)
        assert (now.state, now.live) in (("approved", True), ("withdrawn", False)), results
        assert not Case.objects.filter(object_key=obj.pk, waiting_since__isnull=False).exists()


def test_references_are_unique_under_load(people):
    author = people[0]
    results = at_once(*(lambda: sent_by(author) for _time in range(8)))
    references = [one.reference for one in results if isinstance(one, Notice)]
    assert len(references) == len(set(references)) == 8, results


def test_double_click_makes_one(people):
    author = people[0]
    results = at_once(
        *(
            lambda: services.submit(obj=Notice(title="Unu", body=BODY), by=author, token="acelasi")
            for _time in range(3)
        )
    )
    assert Notice.objects.count() == 1, results
    assert sum(isinstance(one, services.AlreadySent) for one in results) == 2


@pytest.mark.parametrize("place", ["begin", "goes_to_desk", "announce"])
def test_process_that_dies_leaves_nothing(people, place):
    """A submission with children is written in one transaction: all or nothing."""
    author = people[0]
    connections.close_all()
    child = os.fork()
    if child == 0:  # pragma: no cover - another process
        target = writing.workflow if place == "begin" else writing
        with mock.patch.object(target, place, side_effect=lambda *a, **k: os._exit(9)):
            obj = Notice(title="Pe jumătate", body=BODY)
            changes = {"contacts": [Contact(name="Ana"), Contact(name="Dan")]}
            services.submit(obj=obj, by=author, changes=changes, token="moare")
        os._exit(0)
    _pid, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 9
    connection.ensure_connection()
    assert (Notice.objects.count(), Contact.objects.count(), Case.objects.count()) == (0, 0, 0)
    made = services.submit(obj=Notice(title="Din nou", body=BODY), by=author, token="moare")
    assert made.state == State.WAITING
