"""Who needs a second factor, who has one, and whether this browser has shown it."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django_otp.plugins.otp_totp.models import TOTPDevice
from django_otp_webauthn.models import WebAuthnCredential

from cms.core.together import Asking
from cms.media.permissions import group_ids
from site_modules.accounts.models import User
from site_modules.security.models import SecondFactorDuty, SecuritySettings

#: In the session: when the second factor was shown.
SHOWN_KEY = "second_factor_at"
#: True for an account with an authenticator app or a passkey; for filters and annotations.
HAS_SECOND_FACTOR = Exists(TOTPDevice.objects.filter(user=OuterRef("pk"), confirmed=True)) | Exists(
    WebAuthnCredential.objects.filter(user=OuterRef("pk"), confirmed=True)
)
GUARDED_ADDRESSES = (settings.ADMIN_PATH, "/cont/chei-api/")


def is_guarded(path: str) -> bool:
    """True for the admin and for the page of API keys, in every language."""
    for language, _name in settings.LANGUAGES:
        path = path.removeprefix(f"/{language}") if path.startswith(f"/{language}/") else path
    return path.startswith(GUARDED_ADDRESSES)


def app_of(user: User) -> TOTPDevice | None:
    """The confirmed authenticator app of somebody."""
    return TOTPDevice.objects.filter(user=user, confirmed=True).first()


def passkeys_of(user: User) -> QuerySet[WebAuthnCredential]:
    """The passkeys of somebody, the latest first."""
    return WebAuthnCredential.objects.filter(user=user, confirmed=True).order_by(
        "-created_at", "-pk"
    )


def has_second_factor(user: User) -> bool:
    """Has an app or a passkey, in one query."""
    return User.objects.filter(HAS_SECOND_FACTOR, pk=user.pk).exists()


def is_required_of(user: User, policy: SecuritySettings | None = None) -> bool:
    """Do the settings ask this person for a second factor?"""
    policy = policy or SecuritySettings.load()
    if policy.requires_second_factor_in_admin and user.may_enter_admin:
        return True
    asked = set(policy.second_factor_groups.values_list("pk", flat=True))
    return bool(asked & group_ids(user))


def missing_until(user: User) -> Asking[Any]:
    """Until when this person must have a second factor; None for who has one or needs none."""
    policies, asked = yield (
        SecuritySettings.objects.order_by("pk")[:1],
        SecuritySettings.second_factor_groups.through.objects.order_by().values_list(
            "group_id", flat=True
        ),
    )
    policy = policies[0] if policies else SecuritySettings.load()
    in_admin = policy.requires_second_factor_in_admin and user.may_enter_admin
    if not in_admin and not set(asked) & group_ids(user):
        return None
    has_one, duties = yield (
        User.objects.filter(HAS_SECOND_FACTOR, pk=user.pk).values_list("pk"),
        SecondFactorDuty.objects.filter(user=user),
    )
    if has_one:
        return None
    if not duties:  # the days of grace begin: one query, also where two looks meet
        duties = [SecondFactorDuty(user=user, since=timezone.now())]
        SecondFactorDuty.objects.bulk_create(duties, ignore_conflicts=True)
    return duties[0].since + timedelta(days=policy.second_factor_grace_days)


def grace_ends_at(user: User, policy: SecuritySettings | None = None) -> Any:
    """Until when somebody who must have a second factor may go on without."""
    duty, _made = SecondFactorDuty.objects.get_or_create(user=user)
    days = (policy or SecuritySettings.load()).second_factor_grace_days
    return duty.since + timedelta(days=days)


def missing_step(request: HttpRequest) -> str:
    """Where this person must go before a guarded page; empty when nothing is missing."""
    if request.session.get(SHOWN_KEY):
        return ""
    user = request.user
    assert isinstance(user, User)  # noqa: S101
    if has_second_factor(user):
        query = urlencode({"next": request.get_full_path()})
        return f"{reverse('security:second_step')}?{query}"
    policy = SecuritySettings.load()
    if is_required_of(user, policy) and grace_ends_at(user, policy) <= timezone.now():
        return reverse("security:set_up_app")
    return ""


def is_shown(request: HttpRequest) -> bool:
    return bool(request.session.get(SHOWN_KEY))


def mark_shown(request: HttpRequest) -> None:
    """This browser has shown the second factor."""
    request.session[SHOWN_KEY] = timezone.now().timestamp()
