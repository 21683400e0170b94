"""Passkeys (W3C WebAuthn, level 3): what a browser is asked, and how its answer is judged.

Nothing here reads or writes the database. Hostile answers fail in many ways inside the parsers
(CBOR, JSON, keys, certificates); each of them is one refusal.
"""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.authentication.verify_authentication_response import VerifiedAuthentication
from webauthn.helpers import (
    options_to_json_dict,
    parse_authentication_credential_json,
    parse_registration_credential_json,
)
from webauthn.helpers.structs import (
    AuthenticationCredential,
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)
from webauthn.registration.verify_registration_response import VerifiedRegistration

#: How long a browser may take over an answer, and how long its challenge lives.
SECONDS = 5 * 60
MAX_ANSWER = 20_000


class PasskeyRefused(Exception):
    """The answer proves nothing."""


def relying_party() -> str:
    """The name of the host that passkeys belong to (RP ID, section 5.1.2)."""
    return urlsplit(settings.SITE_URL).hostname or ""


def origin() -> str:
    parts = urlsplit(settings.SITE_URL)
    return f"{parts.scheme}://{parts.netloc}"


def creation_options(
    *, handle: bytes, name: str, shown_name: str, known: Iterable[PublicKeyCredentialDescriptor]
) -> dict[str, Any]:
    """What `navigator.credentials.create` gets: a key that the device keeps and protects.

    `known` are keys the person has already: one device does not make a second.
    """
    options = generate_registration_options(
        rp_id=relying_party(),
        rp_name="Punte",
        user_id=handle,
        user_name=name,
        user_display_name=shown_name,
        timeout=SECONDS * 1000,
        exclude_credentials=list(known),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
    )
    return options_to_json_dict(options)


def request_options(*, known: Iterable[PublicKeyCredentialDescriptor] = ()) -> dict[str, Any]:
    """What `navigator.credentials.get` gets; without `known` the device offers what it holds."""
    options = generate_authentication_options(
        rp_id=relying_party(),
        timeout=SECONDS * 1000,
        allow_credentials=list(known),
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return options_to_json_dict(options)


def judge_new(answer: str, *, challenge: bytes) -> tuple[VerifiedRegistration, list[str]]:
    """A new key and its ways to the browser (USB, NFC, …). Raises PasskeyRefused."""
    try:
        parsed = parse_registration_credential_json(_within_limit(answer))
        verified = verify_registration_response(
            credential=parsed,
            expected_challenge=challenge,
            expected_rp_id=relying_party(),
            expected_origin=origin(),
            require_user_verification=True,
        )
        return verified, [way.value for way in parsed.response.transports or ()]
    except Exception as problem:
        raise PasskeyRefused from problem


def read_answer(answer: str) -> AuthenticationCredential:
    """Which key an answer is from; proves nothing yet. Raises PasskeyRefused."""
    try:
        return parse_authentication_credential_json(_within_limit(answer))
    except Exception as problem:
        raise PasskeyRefused from problem


def judge_answer(
    parsed: AuthenticationCredential, *, challenge: bytes, public_key: bytes
) -> VerifiedAuthentication:
    """Origin, challenge, presence, verification and signature. Raises PasskeyRefused.

    The counter is left to the caller, who compares and moves it in one update.
    """
    try:
        return verify_authentication_response(
            credential=parsed,
            expected_challenge=challenge,
            expected_rp_id=relying_party(),
            expected_origin=origin(),
            credential_public_key=public_key,
            credential_current_sign_count=0,
            require_user_verification=True,
        )
    except Exception as problem:
        raise PasskeyRefused from problem


def _within_limit(answer: str) -> str:
    if not 0 < len(answer) <= MAX_ANSWER:
        raise ValueError("No answer, or far more than one.")
    return answer
