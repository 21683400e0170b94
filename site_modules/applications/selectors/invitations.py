"""Invitations as both sides see them, and who may send which."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet

from site_modules.applications.models import (
    Application,
    InvitationBlock,
    VolunteerInvitation,
)
from site_modules.applications.querysets import VolunteerInvitationQuerySet
from site_modules.hub.models import VolunteerOpportunity
from site_modules.organisations.models import Organisation
from site_modules.organisations.querysets import keys_acted_for
from site_modules.organisations.selectors import organisations_of

PER_PAGE, MOST_OFFERED = 30, 100


def organisations_that_invite(user: Any) -> QuerySet[Organisation]:
    return organisations_of(user)


def opportunities_to_offer(user: Any, volunteer: Any) -> list[VolunteerOpportunity]:
    """Open opportunities of this person's organisations to which the volunteer was not invited
    and has not applied."""
    invited = VolunteerInvitation.objects.filter(volunteer=volunteer).values("opportunity")
    applied = Application.objects.filter(
        applicant=volunteer, ad_kind=VolunteerOpportunity.kind
    ).held()
    open_ones = VolunteerOpportunity.objects.open_now().filter(
        organisation__in=keys_acted_for(user)
    )
    found = open_ones.exclude(pk__in=invited).exclude(pk__in=applied.values("ad_id"))
    rows = found.select_related("organisation").defer("description", "search_text")
    return [ad for ad in rows.order_by("apply_until", "pk")[:MOST_OFFERED] if ad.takes_applications]


def own_invitations(user: Any) -> VolunteerInvitationQuerySet:
    """To this volunteer; of organisations that are not suspended."""
    verified = Organisation.objects.verified().values("pk")
    found: Any = VolunteerInvitation.objects.own(user).filter(organisation__in=verified)
    mine: VolunteerInvitationQuerySet = found.select_related(
        "organisation", "opportunity", "application"
    )
    return mine


def sent_invitations(organisation: Organisation, user: Any, number: str) -> Page:
    found = VolunteerInvitation.objects.sent_by(user).filter(organisation=organisation)
    rows = found.select_related("volunteer", "opportunity", "invited_by", "application")
    return Paginator(rows, PER_PAGE).get_page(number[:10])


def blocks_of(user: Any) -> QuerySet[InvitationBlock]:
    found = InvitationBlock.objects.filter(volunteer=user.pk).select_related("organisation")
    return found.order_by("organisation__name_key", "pk")
