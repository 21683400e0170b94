"""Shortcuts: a notice in any state, and decisions about it."""

from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from site_modules.moderation import services as moderation
from site_modules.moderation.models import Case, Decision
from site_modules.organisations.models import Membership, Organisation
from site_modules.submissions import services
from tests.notices.models import Notice

Person = Callable[[str], Any]
BODY = "Căutăm voluntari pentru plimbări de weekend."
REASONS: dict[str, dict[str, str]] = {
    "approve": {},
    "changes": {"facts": "Spune, te rog, ora de întâlnire."},
    "reject": {"facts": "Textul cere bani.", "rule": "2.4"},
    "hide": {"facts": "Conține un număr de telefon.", "rule": "3.1"},
}


@pytest.fixture
def draft(person: Person) -> Notice:
    obj = Notice(title="Însoțitor la plimbări", body=BODY)
    return services.save_draft(obj=obj, by=person("member"))


@pytest.fixture
def waiting(draft: Notice, person: Person) -> Notice:
    """„member” sent it."""
    return services.submit(obj=draft, by=person("member"))


@pytest.fixture
def decide(person: Person) -> Callable[..., Decision]:
    """`decide(notice, "approve")`: as the moderator, who has read the words of that object."""

    def act(obj: Any, outcome: str, by: str = "moderator", **fields: Any) -> Decision:
        case = moderation.case_of(obj=obj)
        values = {"version": str(obj.version)} | REASONS.get(outcome, {}) | fields
        return moderation.decide(case=case, outcome=outcome, by=person(by), **values)

    return act


@pytest.fixture
def approved(waiting: Notice, decide: Callable[..., Decision]) -> Notice:
    decide(waiting, "approve")
    return fresh(waiting)


@pytest.fixture
def edited(approved: Notice, person: Person) -> Notice:
    """Approved, and other words wait."""
    changes = {"body": "Căutăm voluntari pentru plimbări de vară.", "title": "Plimbări de vară"}
    return services.edit(obj=approved, changes=changes, by=person("member"))


def fresh(obj: Any) -> Any:
    return type(obj).objects.get(pk=obj.pk)


def case_of(obj: Any) -> Case:
    return Case.objects.get(target=obj._meta.label_lower, object_key=obj.pk)


@pytest.fixture
def organisation_of(person: Person) -> Callable[..., Organisation]:
    """`organisation_of("delegate", "moderator")`: verified, with these people who act for it."""

    def make(*names: str) -> Organisation:
        made = Organisation.objects.create(
            name="Asociația Curtea Comună", kind="association", state="verified",
            county="CJ", locality="Cluj-Napoca",
            verified_at=timezone.now(), slug="curtea-comuna",
        )  # fmt: skip
        for name in names:
            Membership.objects.create(organisation=made, user=person(name), role="delegate")
        return made

    return make
