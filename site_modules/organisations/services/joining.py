"""Somebody asks an organisation to be taken in."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import clean_source
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.organisations import permissions
from site_modules.organisations.enums import NOT_YET_VERIFIED, EventKind, JoinState, MemberRole
from site_modules.organisations.models import JoinRequest, Membership, Organisation
from site_modules.organisations.selectors import people_who_manage
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.people import add_member
from site_modules.organisations.services.refusals import AlreadyDecided, OrganisationRefused
from site_modules.organisations.services.rules import require_management

MOST_OPEN = 5


def ask_to_join(*, organisation: Organisation, by: User, text: str) -> JoinRequest:
    """Who manages it answers. Raises OrganisationRefused."""
    if not permissions.can_ask_to_join(by) or organisation.is_suspended:
        raise OrganisationRefused("closed", _("This organisation takes nobody in at the moment."))
    if Membership.objects.holding().filter(organisation=organisation, user=by).exists():
        raise OrganisationRefused("member", _("You belong to this organisation."))
    if JoinRequest.objects.open().filter(user=by).count() >= MOST_OPEN:
        raise OrganisationRefused(
            "too_many", _("Several of your requests wait for an answer. Withdraw one first.")
        )
    words = clean_source(text)
    if not words:
        raise OrganisationRefused("empty", _("Write who you are."), field="text")
    try:
        with transaction.atomic():
            made = JoinRequest.objects.create(organisation=organisation, user=by, text=words)
            notify(
                kind="organisations.join_request",
                recipients=people_who_manage(organisation),
                url=organisation.people_url,
                data={"who": by.public_name, "organisation": organisation.name},
                actor=by,
                group_key=f"join-{organisation.pk}",
            )
    except IntegrityError as error:
        raise OrganisationRefused("waits", _("Your request waits for an answer.")) from error
    return made


@transaction.atomic
def accept_request(
    *,
    join_request: JoinRequest,
    by: User,
    role: str = MemberRole.MEMBER,
    expires_at: datetime | None = None,
) -> Membership:
    """Take the person in. Raises OrganisationRefused, AlreadyDecided."""
    organisation = join_request.organisation
    require_management(organisation, by, role)
    _decide(join_request, JoinState.ACCEPTED, by)
    membership = add_member(
        organisation=organisation, user=join_request.user, role=role, by=by, expires_at=expires_at
    )
    _tell(join_request, by, "organisations.join_accepted")
    return membership


@transaction.atomic
def decline_request(*, join_request: JoinRequest, by: User) -> None:
    """Raises OrganisationRefused, AlreadyDecided."""
    organisation = join_request.organisation
    require_management(organisation, by, MemberRole.MEMBER)
    _decide(join_request, JoinState.DECLINED, by)
    note(organisation=organisation, kind=EventKind.DECLINED, by=by, person=join_request.user)
    _tell(join_request, by, "organisations.join_declined")


@transaction.atomic
def withdraw_request(*, join_request: JoinRequest, by: User) -> None:
    """Raises OrganisationRefused, AlreadyDecided."""
    if join_request.user_id != by.pk:
        raise OrganisationRefused("not_yours", _("Everybody decides this for themselves."))
    _decide(join_request, JoinState.WITHDRAWN, by)


def _decide(join_request: JoinRequest, state: JoinState, by: User) -> None:
    decided = JoinRequest.objects.filter(pk=join_request.pk, state=JoinState.OPEN).update(
        state=state, decided_at=timezone.now(), decided_by=by
    )
    if not decided:
        raise AlreadyDecided("decided", _("This request was answered already."))


def _tell(join_request: JoinRequest, by: User, kind: str) -> None:
    organisation = join_request.organisation
    is_open = organisation.state not in NOT_YET_VERIFIED
    notify(
        kind=kind,
        recipients=[join_request.user],
        url=organisation.get_absolute_url() if is_open else reverse("organisations:mine"),
        data={"organisation": organisation.name},
        actor=by,
    )
