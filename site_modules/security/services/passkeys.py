"""Passkeys: added, used, renamed, removed."""

from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django_otp_webauthn.models import WebAuthnCredential, WebAuthnUserHandle
from webauthn.helpers.structs import CredentialDeviceType

from cms.audit.services import record
from site_modules.accounts.models import User
from site_modules.accounts.services import renew_access
from site_modules.notifications.delivery import notify
from site_modules.security import webauthn
from site_modules.security.second_factor import has_second_factor, passkeys_of
from site_modules.security.services.second_factor import (
    end_without_factor,
    lock_factors,
    new_backup_codes,
)
from site_modules.security.webauthn import PasskeyRefused

MAX_PASSKEYS = 20


def options_for_new(*, user: User) -> dict[str, Any]:
    """What the person's browser is asked for; the device learns who the key is for."""
    return webauthn.creation_options(
        handle=WebAuthnUserHandle.get_handle_for_user(user),
        name=user.username,
        shown_name=user.get_full_name() or user.username,
        known=WebAuthnCredential.get_credential_descriptors_for_user(user),
    )


def options_for_step(*, user: User) -> dict[str, Any]:
    """The second step: only keys of this person, who gave the right password before."""
    return webauthn.request_options(
        known=WebAuthnCredential.get_credential_descriptors_for_user(user)
    )


@transaction.atomic
def add_passkey(*, user: User, name: str, answer: str, challenge: bytes | None) -> list[str] | None:
    """Keep a new key, tell the owner; backup codes (shown once) when it is the first factor.

    The first factor ends every other session and API key. Raises PasskeyRefused.
    """
    if challenge is None:
        raise PasskeyRefused
    lock_factors(user)
    is_first = not has_second_factor(user)
    if passkeys_of(user).count() >= MAX_PASSKEYS:
        raise PasskeyRefused
    _keep(user, name, answer, challenge)
    record("security.passkey_added", actor=user, subject=user)
    _tell(user, "passkey_added", name)
    if not is_first:
        return None
    renew_access(user=user)
    record("security.second_factor_on", actor=user, subject=user)
    return new_backup_codes(user=user)


def _keep(user: User, name: str, answer: str, challenge: bytes) -> None:
    verified, ways = webauthn.judge_new(answer, challenge=challenge)
    try:
        with transaction.atomic():
            WebAuthnCredential.objects.create(
                user=user,
                name=name,
                aaguid=verified.aaguid,
                credential_id=verified.credential_id,
                public_key=verified.credential_public_key,
                sign_count=verified.sign_count,
                transports=ways,
                discoverable=True,
                backup_eligible=verified.credential_device_type
                == CredentialDeviceType.MULTI_DEVICE,
                backup_state=verified.credential_backed_up,
            )
    except IntegrityError as known_already:
        raise PasskeyRefused from known_already


def find_passkey(*, answer: str) -> WebAuthnCredential | None:
    """The key an answer says it is from; proves nothing yet."""
    try:
        key = WebAuthnCredential.get_credential_id_sha256(webauthn.read_answer(answer).raw_id)
    except PasskeyRefused:
        return None
    found = WebAuthnCredential.objects.select_related("user")
    return found.filter(credential_id_sha256=key, confirmed=True, user__is_active=True).first()


def use_passkey(
    *, passkey: WebAuthnCredential | None, answer: str, challenge: bytes | None, alone: bool
) -> None:
    """Prove that whoever answers holds the key and was verified by the device.

    `alone`: no password was given, so the answer must also carry the owner's handle (section 7.2,
    step 6). Raises PasskeyRefused.
    """
    if passkey is None or challenge is None:
        raise PasskeyRefused
    parsed = webauthn.read_answer(answer)
    handle = parsed.response.user_handle
    if (alone or handle) and WebAuthnUserHandle.get_handle_for_user(passkey.user) != handle:
        raise PasskeyRefused
    public_key = bytes(passkey.public_key)
    verified = webauthn.judge_answer(parsed, challenge=challenge, public_key=public_key)
    if not _move_counter(passkey, verified.new_sign_count, verified.credential_backed_up):
        _tell_copied(passkey)
        raise PasskeyRefused


def _move_counter(passkey: WebAuthnCredential, count: int, is_backed_up: bool) -> bool:
    """A counter that does not grow means a copy (section 6.1.1); keys without one stay at 0."""
    grows = Q(sign_count__lt=count) if count else Q(sign_count=0)
    moved = WebAuthnCredential.objects.filter(grows, pk=passkey.pk, confirmed=True).update(
        sign_count=count, backup_state=is_backed_up, last_used_at=timezone.now()
    )
    return bool(moved)


@transaction.atomic
def _tell_copied(passkey: WebAuthnCredential) -> None:
    record("security.passkey_copied", subject=passkey.user)
    _tell(passkey.user, "passkey_copied", passkey.name)


def rename_passkey(*, user: User, passkey_id: int, name: str) -> bool:
    """False for somebody else's key or one that is gone."""
    return bool(passkeys_of(user).filter(pk=passkey_id).update(name=name))


@transaction.atomic
def remove_passkey(*, user: User, passkey_id: int) -> bool:
    """The owner takes a key away; false when it was gone.

    Raises LastFactor when the role asks for a second factor and this is the only one.
    """
    lock_factors(user)
    passkey = passkeys_of(user).filter(pk=passkey_id).first()
    if passkey is None:
        return False
    passkey.delete()
    record("security.passkey_removed", actor=user, subject=user)
    _tell(user, "passkey_removed", passkey.name)
    end_without_factor(user)
    return True


def _tell(user: User, kind: str, name: str) -> None:
    notify(
        kind=f"security.{kind}",
        recipients=[user],
        url=reverse("security:overview"),
        data={"name": name},
    )
