"""What holds for every change of an organisation's people."""

from django.utils.translation import gettext_lazy as _

from site_modules.accounts.models import User
from site_modules.organisations import permissions
from site_modules.organisations.enums import MANAGING_ROLES, MemberRole
from site_modules.organisations.models import Membership, Organisation
from site_modules.organisations.services.refusals import OrganisationRefused


def require_management(organisation: Organisation, by: User, role: str) -> None:
    """Raises OrganisationRefused: only who manages; and a legal representative is named and
    taken out by a legal representative alone."""
    if not permissions.can_manage_members(by, organisation):
        raise OrganisationRefused("not_yours", _("Only its delegates change an organisation."))
    if not is_representative(role):
        return
    own = organisation.memberships.filter(user=by).holding().first()
    if own is None or not is_representative(own.role):
        raise OrganisationRefused(
            "representative",
            _("Only a legal representative decides on legal representatives."),
            field="role",
        )


def is_representative(role: str) -> bool:
    return role == MemberRole.LEGAL_REPRESENTATIVE


def locked(membership: Membership) -> Organisation:
    """The organisation, held until the end: two representatives do not go at the same moment."""
    return Organisation.objects.select_for_update().get(pk=membership.organisation_id)


def refuse_last(membership: Membership, stays_as: str = "") -> None:
    """The last legal representative names a successor first; where there is none, the last
    delegate does."""
    if not membership.manages or stays_as == membership.role:
        return
    others = Membership.objects.holding().filter(
        organisation=membership.organisation_id, expires_at=None, user__is_active=True
    )
    others = others.exclude(pk=membership.pk)
    if is_representative(membership.role):
        others = others.filter(role=MemberRole.LEGAL_REPRESENTATIVE)
    else:
        others = others.filter(role__in=MANAGING_ROLES)
    if not others.exists():
        raise OrganisationRefused(
            "last",
            _("Name a successor first: somebody must answer for the organisation without a term."),
        )
