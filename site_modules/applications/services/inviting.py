"""An organisation invites a volunteer; the volunteer declines, or blocks it."""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as plain
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from cms.core.members_text import clean_source
from cms.operations.limits import attempt_key, count_attempt
from site_modules.accounts.models import User
from site_modules.applications import permissions
from site_modules.applications.enums import InvitationState
from site_modules.applications.models import Application, InvitationBlock, VolunteerInvitation
from site_modules.applications.models.invitation import MAX_TEXT
from site_modules.applications.selectors.profile import snapshot_of
from site_modules.applications.services.refusals import ApplicationRefused
from site_modules.applications.services.telling import tell_inviters, tell_volunteer
from site_modules.hub.models import VolunteerOffer, VolunteerOpportunity
from site_modules.organisations.models import Organisation
from site_modules.organisations.services.journal import record_act

#: Invitations that one organisation sends in a day.
MOST_SENT, WINDOW = 20, timedelta(days=1)


@transaction.atomic
def invite(
    *, offer: VolunteerOffer, opportunity: VolunteerOpportunity, by: User, text: str
) -> VolunteerInvitation:
    """Invite the author of an offer to an open opportunity of the organisation for which `by`
    acts. Raises ApplicationRefused."""
    organisation, volunteer = opportunity.organisation, offer.submitter
    if organisation is None or not permissions.can_invite(by, organisation):
        message = _("Only who acts for a verified organisation invites volunteers.")
        raise ApplicationRefused("not_yours", message, "opportunity")
    if not permissions.takes_applications(opportunity):
        message = _("This opportunity takes no more applications.")
        raise ApplicationRefused("closed", message, "opportunity")
    if volunteer is None or not offer.is_open or volunteer.pk == by.pk:
        raise ApplicationRefused("gone", _("This volunteer cannot be invited now."))
    words = clean_source(text)
    if not words or len(words) > MAX_TEXT:
        refusal = _("Write a message of at most %(most)d characters.") % {"most": MAX_TEXT}
        raise ApplicationRefused("text", refusal, "text")
    _refuse_unwanted(organisation, volunteer, opportunity)
    key = attempt_key("volunteer-invitations", str(organisation.pk))
    if count_attempt(key, window=WINDOW) > MOST_SENT:
        message = _("Your organisation sent %(most)d invitations today. Go on tomorrow.")
        raise ApplicationRefused("too_many", message % {"most": MOST_SENT})
    return _send(opportunity, volunteer, by, words)


def _refuse_unwanted(
    organisation: Organisation, volunteer: User, opportunity: VolunteerOpportunity
) -> None:
    """The block is not told as one: what somebody wants of others is theirs alone."""
    blocks = InvitationBlock.objects.filter(volunteer=volunteer, organisation=organisation)
    if blocks.exists() or not volunteer.is_active or volunteer.is_suspended:
        raise ApplicationRefused("gone", _("This volunteer cannot be invited now."))
    if Application.objects.about(opportunity).filter(applicant=volunteer).held().exists():
        message = _("This person has applied to the opportunity already.")
        raise ApplicationRefused("applied", message, "opportunity")


def _send(
    opportunity: VolunteerOpportunity, volunteer: User, by: User, words: str
) -> VolunteerInvitation:
    organisation = opportunity.organisation
    assert organisation is not None  # noqa: S101
    try:
        with transaction.atomic():
            made = VolunteerInvitation.objects.create(
                organisation=organisation, volunteer=volunteer, opportunity=opportunity,
                invited_by=by, text=words,
            )  # fmt: skip
    except IntegrityError as error:
        message = _("This person was invited to the opportunity before.")
        raise ApplicationRefused("before", message, "opportunity") from error
    tell_volunteer(made)
    with override("ro"):
        said = plain("Volunteer invited: %(ad)s") % {"ad": opportunity.title}
    record_act(organisation=organisation, by=by, text=said, address=opportunity.get_absolute_url())
    return made


@transaction.atomic
def decline(*, invitation: VolunteerInvitation, by: User, blocks: bool = False) -> None:
    """No, thanks; with `blocks` no more invitations of this organisation. Raises
    ApplicationRefused."""
    won = VolunteerInvitation.objects.filter(
        pk=invitation.pk, volunteer=by, state=InvitationState.SENT
    ).update(state=InvitationState.DECLINED, answered_at=timezone.now())
    if not won:
        raise ApplicationRefused("answered", _("You have answered this invitation before."))
    if blocks:
        block(volunteer=by, organisation=invitation.organisation)
    tell_inviters(invitation, "invitation_declined", snapshot_of(by).name)


def block(*, volunteer: User, organisation: Organisation) -> None:
    """No more invitations from there; nobody is told."""
    InvitationBlock.objects.get_or_create(volunteer=volunteer, organisation=organisation)


def unblock(*, volunteer: User, block_id: int) -> bool:
    """False for somebody else's, or one that is gone."""
    gone, _rows = InvitationBlock.objects.filter(volunteer=volunteer, pk=block_id).delete()
    return bool(gone)
