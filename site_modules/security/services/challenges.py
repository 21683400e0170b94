"""Challenges for passkeys: of one browser, for one purpose, for five minutes, once."""

import hashlib
from enum import StrEnum
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from webauthn import base64url_to_bytes

from cms.operations.forms import claim_token
from site_modules.security.webauthn import SECONDS

KEY = "passkey_challenge"


class Purpose(StrEnum):
    """What an answer may be used for; an answer for one is worth nothing for another."""

    SIGN_IN = "sign-in"
    SECOND_STEP = "second-step"
    ADD = "add"


def remember_challenge(request: HttpRequest, *, purpose: Purpose, options: dict[str, Any]) -> None:
    """Keep the challenge of these options in the browser's session; an older one ends."""
    request.session[KEY] = {
        "challenge": options["challenge"],
        "purpose": purpose.value,
        "at": timezone.now().timestamp(),
    }


def take_challenge(request: HttpRequest, *, purpose: Purpose) -> bytes | None:
    """The challenge, used up; None when there is none, it is old, or for something else.

    The unique token makes parallel requests of one session agree on who came first.
    """
    kept = request.session.pop(KEY, None)
    if not kept or kept["purpose"] != purpose:
        return None
    if timezone.now().timestamp() - kept["at"] > SECONDS:
        return None
    challenge = base64url_to_bytes(kept["challenge"])
    return challenge if claim_token(hashlib.sha256(challenge).hexdigest()) else None
