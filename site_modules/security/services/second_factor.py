"""The second factor: switched on, used, switched off."""

import base64
import secrets
import time

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice
from django_otp.util import random_hex
from django_otp_webauthn.models import WebAuthnCredential

from cms.audit.services import record
from site_modules.accounts.models import User
from site_modules.accounts.services import renew_access
from site_modules.notifications.delivery import notify
from site_modules.security.models import BackupCode
from site_modules.security.second_factor import has_second_factor, is_required_of
from site_modules.security.services.sessions import forget_sessions

BACKUP_CODES = 10
#: Letters and digits that nobody mistakes for each other.
CODE_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"
#: How far off a clock is still recognised, in steps of 30 seconds.
CLOCK_STEPS = 2 * 60


def readable_secret(device: TOTPDevice) -> str:
    """The secret for typing by hand: Base32 (RFC 4648) in groups of four."""
    letters = base64.b32encode(device.bin_key).decode().rstrip("=")
    return " ".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def waiting_app(*, user: User, key: str = "") -> TOTPDevice:
    """An app that waits for its first code, in no table yet; `key` is what it was shown before."""
    return TOTPDevice(user=user, name="app", key=key or random_hex(20))


@transaction.atomic
def confirm_set_up(*, device: TOTPDevice, code: str) -> list[str] | None:
    """Keep the app if the code is right; the backup codes, shown once. None: wrong code."""
    totp = TOTP(device.bin_key, device.step, device.t0, device.digits)
    totp.time = time.time()
    if not totp.verify(int(code), device.tolerance):
        return None
    TOTPDevice.objects.filter(user=device.user).delete()
    device.last_t, device.drift = totp.t(), totp.drift  # this code is used up
    device.save()
    renew_access(user=device.user)
    record("security.second_factor_on", actor=device.user, subject=device.user)
    notify(
        kind="security.second_factor_on",
        recipients=[device.user],
        url=reverse("security:overview"),
    )
    return new_backup_codes(user=device.user)


@transaction.atomic
def new_backup_codes(*, user: User) -> list[str]:
    """Ten codes like `abcde-fghjk`; earlier ones end. Kept as hashes, so this is the only look."""
    BackupCode.objects.filter(user=user).delete()
    codes = [_random_code() for _number in range(BACKUP_CODES)]
    BackupCode.objects.bulk_create(
        BackupCode(user=user, code_hash=_code_hash(user, code)) for code in codes
    )
    record("security.backup_codes_made", actor=user, subject=user)
    return codes


def _random_code() -> str:
    letters = "".join(secrets.choice(CODE_SIGNS) for _place in range(10))
    return f"{letters[:5]}-{letters[5:]}"


def _code_hash(user: User, code: str) -> str:
    """Codes are random (49 bits), so a keyed hash is enough; nobody can try them offline."""
    plain = "".join(c for c in code.lower() if c.isalnum())
    return salted_hmac(f"backup-code-{user.pk}", plain, algorithm="sha256").hexdigest()


def use_backup_code(*, user: User, code: str) -> bool:
    """Use a code up; two browsers cannot use the same one."""
    used = BackupCode.objects.filter(
        user=user, code_hash=_code_hash(user, code), used_at=None
    ).update(used_at=timezone.now())
    if not used:
        return False
    left = BackupCode.objects.filter(user=user, used_at=None).count()
    record("security.backup_code_used", actor=user, subject=user, details={"left": left})
    notify(
        kind="security.backup_code_used",
        recipients=[user],
        url=reverse("security:overview"),
        data={"left": left},
    )
    return True


def is_clock_off(*, device: TOTPDevice, code: str) -> bool:
    """The code is right for another minute of the last or next hour: a clock is wrong.

    Asked during set-up only: at sign-in the answer would help somebody who guesses.
    """
    if not (code.isascii() and code.isdigit()):
        return False
    now = int(time.time())
    totp = TOTP(device.bin_key, device.step, device.t0, device.digits)
    for step in (*range(-CLOCK_STEPS, -1), *range(2, CLOCK_STEPS + 1)):
        totp.time = now + step * device.step
        if totp.token() == int(code):
            return True
    return False


class LastFactor(Exception):
    """The role asks for a second factor, and this is the only one."""


@transaction.atomic
def remove_app(*, user: User) -> None:
    """Its owner takes the authenticator app away; passkeys stay.

    Raises LastFactor when the role asks for a second factor and no passkey is left.
    """
    lock_factors(user)
    TOTPDevice.objects.filter(user=user).delete()
    if not end_without_factor(user):
        record("security.app_removed", actor=user, subject=user)
        notify(kind="security.app_removed", recipients=[user], url=reverse("security:overview"))


def lock_factors(user: User) -> None:
    """One change of somebody's factors at a time: two tabs cannot both leave „the other one”."""
    User.objects.select_for_update().only("pk").get(pk=user.pk)


def end_without_factor(user: User) -> bool:
    """After a factor went: when none is left, the backup codes end and two steps are off.

    Raises LastFactor (and so undoes the removal) when the role asks for one.
    """
    if has_second_factor(user):
        return False
    if is_required_of(user):
        raise LastFactor
    BackupCode.objects.filter(user=user).delete()
    record("security.second_factor_off", actor=user, subject=user)
    notify(kind="security.second_factor_off", recipients=[user], url=reverse("security:overview"))
    return True


@transaction.atomic
def reset_second_factor(*, user: User, by: User) -> None:
    """For somebody who lost the device: an administrator removes it, every session ends."""
    _delete(user)
    renew_access(user=user)
    forget_sessions(user=user)
    record("security.second_factor_reset", actor=by, subject=user)
    notify(kind="security.second_factor_reset", recipients=[user], url=reverse("security:overview"))


def _delete(user: User) -> None:
    TOTPDevice.objects.filter(user=user).delete()
    WebAuthnCredential.objects.filter(user=user).delete()
    BackupCode.objects.filter(user=user).delete()
