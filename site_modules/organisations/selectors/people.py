"""Who acts for whom."""

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from cms.core.asked_once import once
from site_modules.accounts.models import User
from site_modules.organisations.enums import ACTING_ROLES, MANAGING_ROLES
from site_modules.organisations.models import Membership, Organisation

#: Nobody acts for more; a list to choose from could not show them.
MOST_VOICES = 100


def organisations_of(user: Any) -> QuerySet[Organisation]:
    """Verified organisations in whose name this person may write and publish, by name."""
    return Organisation.objects.acted_for_by(user).order_by("name_key", "pk")


def voices_of(user: Any) -> dict[str, Organisation]:
    """Short name → organisation in whose name this person may write, for lists to choose from."""
    return once(
        ("voices", user.pk), lambda: {one.slug: one for one in organisations_of(user)[:MOST_VOICES]}
    )


def people_who_act_for(organisation: Organisation) -> QuerySet[User]:
    """Everybody who answers for it now: to be told of what concerns it."""
    return _with_role(organisation, ACTING_ROLES)


def people_who_manage(organisation: Organisation) -> QuerySet[User]:
    """Its legal representatives and delegates of now, whatever its state."""
    return _with_role(organisation, MANAGING_ROLES)


def _with_role(organisation: Organisation, roles: Any) -> QuerySet[User]:
    held = Membership.objects.holding().filter(
        organisation=organisation, user=OuterRef("pk"), role__in=roles
    )
    return User.objects.filter(Exists(held), is_active=True).order_by("pk")
