"""Shortcuts: an organisation with a delegate, ads in any state, decisions, forms as browsers send
them."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from site_modules.hub import services
from site_modules.hub.kinds import KINDS
from site_modules.hub.models import VolunteerOffer, VolunteerOpportunity
from site_modules.moderation import services as moderation
from site_modules.organisations.models import Organisation
from tests.factories import organisation_of

Person = Callable[[str], Any]
TITLE = "Însoțitor la plimbările de weekend"
DESCRIPTION = (
    "În fiecare sâmbătă, zece vârstnici din cartierul Terezian ies la o plimbare de două ore. "
    "Căutăm oameni răbdători care să-i însoțească și să-i asculte."
)


def in_days(days: int) -> Any:
    return timezone.localdate() + timedelta(days=days)


def words(**other: Any) -> dict[str, Any]:
    """What an opportunity says, by the names of its fields."""
    return {
        "title": TITLE, "description": DESCRIPTION, "activity_type": "social", "place": "loc",
        "county": "SB", "locality": "Sibiu", "starts_on": in_days(10), "ends_on": in_days(100),
        "time_needed": "saptamanal", "schedule": "sâmbăta, 10:00–13:00", "apply_until": in_days(20),
        "people_wanted": 10, "contact_name": "Ioana Munteanu",
        "contact_email": "ioana@punte.example", "contact_phone": "+40712345678",
        "how_to_apply": "Scrie-ne câteva rânduri despre tine.", "skills": ["răbdare"],
    } | other  # fmt: skip


def sent(**other: Any) -> dict[str, Any]:
    """The same as a browser sends it."""
    form = {
        name: value.isoformat() if hasattr(value, "isoformat") else value
        for name, value in words().items()
    }
    return form | {
        "skills": "răbdare, ascultare", "contact_phone": "0712 345 678", "confirms": "on",
        "language": "ro", "organisation": "podul-verde", "form_token": "unu",
    } | other  # fmt: skip


OFFER_FORM = {
    "title": "Contabilă cu patru ore pe lună",
    "description": DESCRIPTION, "activity_type": "administrativ", "place": "online",
    "time_needed": "lunar", "schedule": "seara, după 18:00", "skills": "contabilitate, Excel",
    "language": "ro", "confirms": "on", "form_token": "doi",
}  # fmt: skip


@pytest.fixture
def organisation(person: Person) -> Organisation:
    """Verified; „delegate” acts for it."""
    return organisation_of(person("delegate"))


@pytest.fixture
def decide(person: Person) -> Callable[..., Any]:
    """`decide(ad, "approve")`: as the moderator, who has read those words."""

    def act(ad: Any, outcome: str = "approve", by: str = "moderator", **fields: Any) -> Any:
        case = moderation.case_of(obj=ad)
        reasons = {"changes": {"facts": "Spune ora."}, "reject": {"facts": "Cere bani.",
                                                                  "rule": "2.4"}}  # fmt: skip
        values = {"version": str(fresh(ad).version)} | reasons.get(outcome, {}) | fields
        return moderation.decide(case=case, outcome=outcome, by=person(by), **values)

    return act


@pytest.fixture
def draft(organisation: Organisation, person: Person) -> VolunteerOpportunity:
    ad = VolunteerOpportunity(organisation=organisation)
    return services.save_ad_draft(ad=ad, by=person("delegate"), changes=words())


@pytest.fixture
def waiting(draft: VolunteerOpportunity, person: Person) -> VolunteerOpportunity:
    return services.send_ad(ad=draft, by=person("delegate"), changes={})


@pytest.fixture
def approved(waiting: VolunteerOpportunity, decide: Callable[..., Any]) -> VolunteerOpportunity:
    decide(waiting)
    return fresh(waiting)


@pytest.fixture
def offer(person: Person, decide: Callable[..., Any]) -> VolunteerOffer:
    """Approved, of „member”."""
    changes = {
        "title": "Contabilă cu patru ore pe lună", "description": DESCRIPTION, "place": "online",
        "activity_type": "administrativ", "time_needed": "lunar", "schedule": "seara",
        "skills": ["contabilitate"],
    }  # fmt: skip
    made = services.send_ad(ad=VolunteerOffer(), by=person("member"), changes=changes)
    decide(made)
    return fresh(made)


def put_up(kind: Any, organisation: Any, count: int, *, start: int = 0, **values: Any) -> list[Any]:
    """Open ads straight into the table, for lists."""
    now = timezone.now()
    rows = [
        kind.model(
            reference=f"T-{kind.path[:3]}-{number}", organisation=organisation,
            **{
                "state": "approved", "live": True,
                "approved_at": now - timedelta(minutes=number),
                "expires_at": now + timedelta(days=30),
                **words(title=f"Anunțul {number}"), "skills": [], **values,
            },
        )
        for number in range(start, start + count)
    ]  # fmt: skip
    return kind.model.objects.bulk_create(rows)


def fresh(ad: Any) -> Any:
    return type(ad).objects.get(pk=ad.pk)


ALL_KINDS = list(KINDS.values())
