"""Requests for an account: sent, confirmed, decided once."""

import re
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core import signing
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from cms.audit.services import record
from cms.core.mail import send_template_mail
from cms.operations import limits
from site_modules.accounts.enums import ConsentKind, RegistrationMode, RequestState, Role
from site_modules.accounts.models import RegistrationRequest, RegistrationSettings, User
from site_modules.accounts.password_links import password_link
from site_modules.accounts.services.accounts import create_account, free_username
from site_modules.accounts.services.consents import give_consents
from site_modules.accounts.signals import account_opened
from site_modules.notifications.delivery import notify

CONFIRMATION_SALT = "site_modules.accounts.registration"
CONFIRMATION_DAYS = 3
#: Nobody's mailbox is filled by requests of strangers.
REQUESTS_PER_ADDRESS = 3
ADDRESS_WINDOW = timedelta(days=1)


class AlreadyDecided(Exception):
    """Somebody else decided first; `request` tells who and what."""

    def __init__(self, request: RegistrationRequest) -> None:
        super().__init__()
        self.request = request


def email_key(email: str) -> str:
    """The address as duplicates are looked for: no case, no dots and no +tag before the @."""
    name, _at, domain = email.strip().lower().rpartition("@")
    return f"{re.sub(r'[.]|[+].*$', '', name)}@{domain}"[:254]


@transaction.atomic
def send_request(*, fields: dict[str, Any]) -> RegistrationRequest | None:
    """Keep a request and write to the applicant.

    An address that has an account gets a mail that says so instead, and None is returned: the page
    answers the same in both cases, so that nobody learns who has an account.
    """
    key = limits.attempt_key("register-address", email_key(fields["email"]))
    if limits.count_attempt(key, window=ADDRESS_WINDOW) > REQUESTS_PER_ADDRESS:
        return None
    owner = User.objects.filter(email__iexact=fields["email"]).first()
    if owner is not None:
        if owner.is_active:
            _tell_owner(owner)
        return None
    mode = RegistrationSettings.load().mode
    needs_confirmation = mode == RegistrationMode.CONFIRMATION
    request = RegistrationRequest.objects.create(
        **fields,
        email_key=email_key(fields["email"]),
        state=RequestState.UNCONFIRMED if needs_confirmation else RequestState.PENDING,
    )
    if needs_confirmation:
        _mail(
            request,
            "registration_confirm",
            _("Confirm your e-mail address"),
            link=_confirmation_link(request),
        )
    else:
        _mail(request, "registration_receipt", _("We received your request"))
        tell_administrators(request)
    return request


def _tell_owner(owner: User) -> None:
    with override(owner.language):
        send_template_mail(
            template="registration_known_address",
            subject=_("You already have an account"),
            to=[owner.email],
            context={"name": owner.first_name, "link": _reset_address()},
            language=owner.language,
        )


def _reset_address() -> str:
    return f"{settings.SITE_URL}{reverse('security:password_reset')}"


def _mail(request: RegistrationRequest, template: str, subject: Promise, **context: object) -> None:
    send_template_mail(
        template=template,
        subject=subject,
        to=[request.email],
        context={"request": request, "name": request.first_name, **context},
        language=request.language,
    )


def _confirmation_link(request: RegistrationRequest) -> str:
    token = signing.dumps(request.pk, salt=CONFIRMATION_SALT)
    return f"{settings.SITE_URL}{reverse('accounts:confirm_request', args=[token])}"


def request_of_token(token: str) -> RegistrationRequest | None:
    """The request of a confirmation link; None when the link is cut, foreign or expired."""
    try:
        key = signing.loads(token, salt=CONFIRMATION_SALT, max_age=CONFIRMATION_DAYS * 86_400)
    except signing.BadSignature:
        return None
    return RegistrationRequest.objects.filter(pk=key).first()


def tell_administrators(request: RegistrationRequest) -> None:
    """A new request waits; several are one line until somebody looks."""
    administrators = User.objects.filter(is_active=True, groups__name=Role.ADMINISTRATOR)
    notify(
        kind="accounts.registration_request",
        recipients=list(administrators),
        url=reverse("accounts_requests"),
        group_key="registration-requests",
    )


@transaction.atomic
def confirm_request(*, request: RegistrationRequest) -> User | None:
    """The applicant opened the link: the account is made. None when that happened before."""
    claimed = RegistrationRequest.objects.filter(
        pk=request.pk, state=RequestState.UNCONFIRMED
    ).update(state=RequestState.APPROVED, confirmed_at=timezone.now(), decided_at=timezone.now())
    if not claimed:
        return None
    request.refresh_from_db()
    owner = User.objects.filter(email__iexact=request.email).first()
    if owner is not None:
        _tell_owner(owner)
        return None
    return _make_account(request)


@transaction.atomic
def approve_request(*, request: RegistrationRequest, by: User) -> User:
    """Make the account and send the link to set a password. Raises AlreadyDecided."""
    _decide(request, by, RequestState.APPROVED, "")
    user = _make_account(request)
    record("accounts.request_approved", actor=by, subject=user, details={"request": request.pk})
    _mail(
        request,
        "registration_approved",
        _("Your account is ready"),
        link=password_link(user),
        username=user.username,
        days=settings.PASSWORD_RESET_TIMEOUT // 86_400,
        again=_reset_address(),
    )
    return user


@transaction.atomic
def reject_request(*, request: RegistrationRequest, by: User, reason: str) -> None:
    """Refuse with a reason that the applicant reads. Raises AlreadyDecided."""
    _decide(request, by, RequestState.REJECTED, reason)
    record("accounts.request_rejected", actor=by, details={"request": request.pk})
    _mail(request, "registration_rejected", _("About your request for an account"))


def _decide(request: RegistrationRequest, by: User, state: RequestState, reason: str) -> None:
    """One conditional update: of two administrators the first one decides."""
    claimed = RegistrationRequest.objects.filter(
        pk=request.pk, state__in=[RequestState.PENDING, RequestState.UNCONFIRMED]
    ).update(state=state, decided_at=timezone.now(), decided_by=by, reason=reason)
    request.refresh_from_db()
    if not claimed:
        raise AlreadyDecided(request)


def _make_account(request: RegistrationRequest) -> User:
    existing = User.objects.filter(email__iexact=request.email).first()
    user = existing or create_account(
        username=free_username(first_name=request.first_name, last_name=request.last_name),
        email=request.email,
        first_name=request.first_name,
        last_name=request.last_name,
        password=None,
        roles=[Role(RegistrationSettings.load().default_role)],
    )
    if existing is None:
        _fill_from(request, user)
    RegistrationRequest.objects.filter(pk=request.pk).update(account=user)
    account_opened.send(sender=User, user=user, request=request)
    return user


def _fill_from(request: RegistrationRequest, user: User) -> None:
    user.stakeholder_type = request.stakeholder_type
    user.language = request.language
    user.save(update_fields=["stakeholder_type", "language"])
    profile = user.profile
    for name in ("phone", "organisation_name", "position"):
        setattr(profile, name, getattr(request, name))
    profile.save()
    versions = {
        ConsentKind.RULES: request.rules_version,
        ConsentKind.DATA_PROCESSING: request.privacy_version,
    }
    give_consents(user=user, versions=versions, given_at=request.consented_at)
