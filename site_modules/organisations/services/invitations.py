"""Invitations: a link to one address, used once."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from cms.core.mail import send_template_mail
from cms.operations.limits import attempt_key, count_attempt
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.organisations.enums import EventKind, MemberRole
from site_modules.organisations.models import Invitation, Membership, Organisation
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.people import add_member
from site_modules.organisations.services.refusals import AlreadyDecided, OrganisationRefused
from site_modules.organisations.services.rules import require_management

DAYS = 14
#: Nobody's mailbox is filled: invitations that an organisation sends in a day.
MOST_SENT = 40
WINDOW = timedelta(days=1)


def hash_of(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def invitation_of(token: str) -> Invitation | None:
    """The invitation of a link, whatever became of it; None for a link that never was."""
    found = Invitation.objects.filter(token_hash=hash_of(token))
    return found.select_related("organisation", "invited_by").first()


@transaction.atomic
def invite(
    *,
    organisation: Organisation,
    by: User,
    email: str,
    role: str,
    title: str = "",
    role_expires_at: datetime | None = None,
) -> Invitation:
    """Send a link; an earlier open one to the same address no longer works. Raises
    OrganisationRefused."""
    require_management(organisation, by, role)
    belongs = Membership.objects.holding().filter(
        organisation=organisation, user__email__iexact=email
    )
    if belongs.exists():
        raise OrganisationRefused(
            "member", gettext_lazy("This person belongs to the organisation."), field="email"
        )
    key = attempt_key("organisation-invitations", str(organisation.pk))
    if count_attempt(key, window=WINDOW) > MOST_SENT:
        raise OrganisationRefused(
            "too_many", gettext_lazy("Many invitations were sent today. Go on tomorrow.")
        )
    earlier = Invitation.objects.open().filter(organisation=organisation, email__iexact=email)
    earlier.update(withdrawn_at=timezone.now())
    token = secrets.token_urlsafe(32)
    invitation = Invitation.objects.create(
        organisation=organisation, email=email, role=role, title=title,
        role_expires_at=role_expires_at, token_hash=hash_of(token), invited_by=by,
        expires_at=timezone.now() + timedelta(days=DAYS),
    )  # fmt: skip
    note(organisation=organisation, kind=EventKind.INVITED, by=by, changes={"role": ["", role]})
    account = User.objects.filter(email__iexact=email, is_active=True).first()
    _mail(invitation, token, account)
    if account is not None:
        tell_invited(invitation=invitation, account=account)
    return invitation


def tell_invited(*, invitation: Invitation, account: User) -> None:
    """On the site; the mail with the link is another one."""
    notify(
        kind="organisations.invited",
        recipients=[account],
        url=reverse("organisations:mine"),
        data={"organisation": invitation.organisation.name},
        actor=invitation.invited_by,
    )


def _mail(invitation: Invitation, token: str, account: User | None) -> None:
    language = account.language if account else settings.LANGUAGE_CODE
    with override(language):
        path = reverse("organisations:invitation", args=[token])
        organisation = invitation.organisation
        context = {
            "name": account.first_name if account else "",
            "organisation": organisation.name,
            "who": invitation.invited_by.public_name if invitation.invited_by else "",
            "role": str(MemberRole(invitation.role).label),
            "until": date_format(timezone.localtime(invitation.expires_at), "j F Y"),
            "link": f"{settings.SITE_URL}{path}",
            "has_account": account is not None,
            "register": f"{settings.SITE_URL}{reverse('accounts:register')}",
        }
        subject = _("%(organisation)s invites you") % {"organisation": organisation.name}
    send_template_mail(
        template="organisation_invitation", subject=subject, to=[invitation.email],
        context=context, language=language,
    )  # fmt: skip


@transaction.atomic
def accept(*, invitation: Invitation, by: User) -> Membership:
    """Take the invitation up; only for the account of its address, and once. Raises
    OrganisationRefused, AlreadyDecided."""
    require_addressee(invitation, by)
    if not invitation.organisation.is_active:
        raise OrganisationRefused(
            "closed", gettext_lazy("This organisation takes nobody in at the moment.")
        )
    used = (
        Invitation.objects.open()
        .filter(pk=invitation.pk)
        .update(accepted_at=timezone.now(), accepted_by=by)
    )
    if not used:
        raise AlreadyDecided("used", gettext_lazy("This invitation is no longer valid."))
    membership = add_member(
        organisation=invitation.organisation, user=by, role=invitation.role, by=by,
        title=invitation.title, expires_at=invitation.role_expires_at,
    )  # fmt: skip
    if invitation.invited_by is not None:
        notify(
            kind="organisations.invitation_accepted",
            recipients=[invitation.invited_by],
            url=invitation.organisation.people_url,
            data={"who": by.public_name, "organisation": invitation.organisation.name},
            actor=by,
        )
    return membership


@transaction.atomic
def decline(*, invitation: Invitation, by: User) -> None:
    """Say no. Raises OrganisationRefused, AlreadyDecided."""
    require_addressee(invitation, by)
    declined = Invitation.objects.open().filter(pk=invitation.pk)
    if not declined.update(declined_at=timezone.now()):
        raise AlreadyDecided("used", gettext_lazy("This invitation is no longer valid."))


@transaction.atomic
def withdraw_invitation(*, invitation: Invitation, by: User) -> None:
    """The link no longer works. Raises OrganisationRefused, AlreadyDecided."""
    require_management(invitation.organisation, by, MemberRole.MEMBER)
    withdrawn = Invitation.objects.open().filter(pk=invitation.pk)
    if not withdrawn.update(withdrawn_at=timezone.now()):
        raise AlreadyDecided("used", gettext_lazy("This invitation is no longer valid."))
    note(
        organisation=invitation.organisation, kind=EventKind.INVITATION_WITHDRAWN, by=by,
        changes={"role": [invitation.role, ""]},
    )  # fmt: skip


def require_addressee(invitation: Invitation, by: User) -> None:
    """Raises OrganisationRefused for another account than the invited address's."""
    if by.email.lower() != invitation.email.lower() or by.is_suspended:
        raise OrganisationRefused(
            "address",
            gettext_lazy("The invitation was sent to another address than your account's."),
        )
