"""Two moderators at the same moment: one decides, the other is told (rule 3 of the trust rules).

The content is a row that needs no tree of pages, since these tests empty the database after them.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from site_modules.accounts.services import create_account
from site_modules.moderation import services, targets
from site_modules.moderation.enums import Outcome
from site_modules.moderation.models import Appeal, Case, Decision, ReasonTemplate, Report
from site_modules.notifications.models import Notification
from tests.at_once import at_once

RUNS = 50
pytestmark = pytest.mark.django_db(transaction=True)


def _switch(is_active: bool) -> Callable[[Any, Any], bool]:
    def act(row: Any, by: Any) -> bool:
        found = ReasonTemplate.objects.filter(pk=row.pk, is_active=not is_active)
        return found.update(is_active=is_active) == 1

    return act


@pytest.fixture(autouse=True)
def rows_are_content() -> Iterator[None]:
    """Known during the test only."""
    before = dict(targets._registry)
    targets.register(
        targets.Target(
            name="moderation.reasontemplate",
            label="Rând de probă",
            visible_to=lambda user: ReasonTemplate.objects.all(),
            deciding=lambda user: ReasonTemplate.objects.all(),
            author_of=lambda row: None,
            title_of=lambda row: row.key,
            address_of=lambda row: "/",
            text_of=lambda row: row.text_ro,
            html_of=lambda row: "",
            apply={Outcome.HIDE: _switch(False), Outcome.RESTORE: _switch(True)},
            outcomes_for=lambda row: [Outcome.HIDE] if row.is_active else [Outcome.RESTORE],
        )
    )
    yield
    targets._registry.clear()
    targets._registry.update(before)


@pytest.fixture
def two() -> list[Any]:
    """Two people who may decide on everything."""
    people = [
        create_account(
            username=name, email=f"{name}@punte.example", first_name="Ana", last_name="Pop",
            password=None, roles=[],
        )
        for name in ("ana", "dan")
    ]  # fmt: skip
    for person in people:
        person.is_superuser = True
        person.save()
    return people


def _reported_row(number: int) -> Case:
    row = ReasonTemplate.objects.create(key=f"rand-{number}", text_ro="Un text.")
    return services.report(
        obj=row, kind="spam", explanation="x", source=str(number), name="Ana",
        email=f"ana{number}@example.org",
    ).case  # fmt: skip


def _hide(case: Case, by: Any, expected: int | None) -> Decision:
    return services.decide(case=case, outcome="hide", by=by, facts="x", rule="1", expected=expected)


@pytest.mark.parametrize("expected", [0, None])
def test_hide_against_keep_decides_once(two, expected):
    first, second = two
    for number in range(RUNS):
        case = _reported_row(number)
        results = at_once(
            lambda case=case: _hide(Case.objects.get(pk=case.pk), first, expected),
            lambda case=case: services.decide(
                case=Case.objects.get(pk=case.pk), outcome="keep", by=second, expected=expected
            ),
        )
        won = [result for result in results if isinstance(result, Decision)]
        late = [result for result in results if isinstance(result, services.AlreadyDecided)]
        if expected is None and len(won) == 2:
            continue  # one had ended before the other began: two decisions one after the other
        assert (len(won), len(late)) == (1, 1), results
        assert late[0].decision == won[0]
        row = ReasonTemplate.objects.get(pk=case.object_key)
        assert row.is_active == (won[0].outcome == "keep")
        assert Decision.objects.get(case=case) == won[0]
        assert Report.objects.get(case=case).decision == won[0]


def test_appeal_is_answered_once(two):
    first, second = two
    third = create_account(
        username="eva", email="eva@punte.example", first_name="Eva", last_name="Pop",
        password=None, roles=[],
    )  # fmt: skip
    third.is_superuser = True
    third.save()
    for number in range(10):
        decision = _hide(_reported_row(number), first, None)
        appeal = Appeal.objects.create(decision=decision, author=None, text="x")
        results = at_once(
            *(
                lambda by=by, is_upheld=is_upheld, appeal=appeal: services.decide_appeal(
                    appeal=Appeal.objects.get(pk=appeal.pk), is_upheld=is_upheld, answer="x", by=by
                )
                for by, is_upheld in ((second, True), (third, False))
            )
        )
        late = [result for result in results if isinstance(result, services.AlreadyDecided)]
        assert len(late) == 1, results
        appeal.refresh_from_db()
        row = ReasonTemplate.objects.get(key=f"rand-{number}")
        assert row.is_active == (appeal.state == "upheld")


def test_same_report_sent_twice_at_once_is_one(two):
    reporter = two[0]
    row = ReasonTemplate.objects.create(key="rand", text_ro="Un text.")
    results = at_once(
        *(
            lambda: services.report(obj=row, reporter=reporter, kind="spam", explanation="x")
            for _time in range(3)
        )
    )
    assert len({result.pk for result in results}) == 1, results
    assert Report.objects.count() == 1
    assert not Notification.objects.filter(recipient=reporter).exists()
