"""A member applies, and withdraws."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.core.files.base import File
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import clean_source
from cms.operations.limits import attempt_key, count_attempt
from site_modules.accounts.models import User
from site_modules.applications import permissions
from site_modules.applications.enums import UNDECIDED, ApplicationState, InvitationState
from site_modules.applications.models import Application, VolunteerInvitation
from site_modules.applications.selectors.profile import snapshot_of
from site_modules.applications.services.cv import checked_cv, cv_fields, delete_bytes_later
from site_modules.applications.services.refusals import ApplicationRefused
from site_modules.applications.services.telling import tell_inviters, tell_organisation
from site_modules.hub.models import Ad
from site_modules.hub.models.ad import AGE_OF_OWN_CONSENT

MOST_SENT, WINDOW = 20, timedelta(days=1)
#: What the form offers about age.
OLD_ENOUGH, WITH_GUARDIAN = "implinita", "parinti"


@dataclass(frozen=True)
class Sent:
    """What the form or the API sends beside the message."""

    message: str
    shares_phone: bool = False
    #: OLD_ENOUGH, WITH_GUARDIAN or nothing where the ad names no age.
    age: str = ""
    cv: File | None = None


@transaction.atomic
def apply(
    *, ad: Ad, by: User, sent: Sent, invitation: VolunteerInvitation | None = None
) -> Application:
    """Send an application; who acts for the organisation is told. Raises ApplicationRefused.

    With `invitation` that one is accepted by it, in the same transaction.
    """
    stands: Any = type(ad).objects.select_for_update(of=("self",)).select_related("organisation")
    ad = stands.filter(pk=ad.pk).first() or ad
    _refuse_what_is_closed(ad, by)
    message = clean_source(sent.message)
    if not message:
        raise ApplicationRefused("empty", _("Write a few words to the organisation."), "message")
    _refuse_age(ad, sent.age)
    if count_attempt(attempt_key("applications", str(by.pk)), window=WINDOW) > MOST_SENT:
        raise ApplicationRefused("too_many", _("You applied many times today. Go on tomorrow."))
    made = _create(ad, by, sent, message)
    if invitation is not None:
        _accept(invitation, made)
    else:
        tell_organisation(made, "received", actor=by)
    return made


def _refuse_what_is_closed(ad: Ad, by: User) -> None:
    if not permissions.takes_applications(ad):
        raise ApplicationRefused("closed", _("This ad takes no more applications."))
    if not permissions.can_apply(by, ad):
        message = _("You act for this organisation: you cannot apply to its ads.")
        raise ApplicationRefused("own", message)


def _refuse_age(ad: Ad, age: str) -> None:
    """Law 78/2014: a volunteer has the capacity to work, from 15 with the parents' agreement."""
    if ad.minimum_age is None:
        return
    if age == WITH_GUARDIAN and ad.minimum_age < AGE_OF_OWN_CONSENT:
        return
    if age != OLD_ENOUGH:
        message = _("Say that you have the age that is asked for.")
        raise ApplicationRefused("age", message, "age")


def _create(ad: Any, by: User, sent: Sent, message: str) -> Application:
    try:
        with transaction.atomic():
            return Application.objects.create(
                applicant=by, organisation=ad.organisation, ad_kind=ad.kind, ad_id=ad.pk,
                ad_title=ad.title, message=message, confirms_age=sent.age == OLD_ENOUGH,
                has_guardian=sent.age == WITH_GUARDIAN,
                **snapshot_of(by, with_phone=sent.shares_phone).fields,
                **cv_fields(checked_cv(sent.cv)),
            )  # fmt: skip
    except IntegrityError as error:
        message = str(_("You have applied to this ad already."))
        raise ApplicationRefused("already", message) from error


def _accept(invitation: VolunteerInvitation, made: Application) -> None:
    """One conditional update: an invitation that was answered meanwhile stays as it is."""
    won = VolunteerInvitation.objects.filter(
        pk=invitation.pk, volunteer=made.applicant, opportunity=made.ad_id,
        state=InvitationState.SENT,
    ).update(
        state=InvitationState.ACCEPTED, answered_at=timezone.now(), application=made
    )  # fmt: skip
    if not won:
        raise ApplicationRefused("answered", _("You have answered this invitation before."))
    tell_inviters(invitation, "invitation_accepted", made.name)


@transaction.atomic
def withdraw(*, application: Application, by: User, seen: str = "") -> None:
    """Take an application back; CV and phone number go at once. Raises ApplicationRefused.

    `seen`: the state on which the person decided; empty for that of `application`. One conditional
    update: against a decision of the same moment one of the two wins.
    """
    if not permissions.can_withdraw_application(by, application):
        raise ApplicationRefused("not_now", _("This application cannot be withdrawn any more."))
    now = timezone.now()
    is_undecided = (seen or application.state) in UNDECIDED
    expected = UNDECIDED if is_undecided else (ApplicationState.ACCEPTED,)
    won = Application.objects.filter(
        pk=application.pk, applicant=by, state__in=expected
    ).update(
        state=ApplicationState.WITHDRAWN, withdrawn_at=now, changed_at=now, cv="", cv_name="",
        phone="",
    )  # fmt: skip
    if not won:
        message = _("The organisation decided in this moment. Look at its answer first.")
        raise ApplicationRefused("changed", message)
    delete_bytes_later(application)
    application.refresh_from_db()
    tell_organisation(application, "withdrawn", actor=by)
