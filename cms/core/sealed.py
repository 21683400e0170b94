"""Text that lies encrypted in the database: whoever reads a copy of it reads nothing.

The key is derived from SECRET_KEY; texts sealed under an earlier one are read with
SECRET_KEY_FALLBACKS and sealed anew when they are written.
"""

import base64
import logging
from functools import lru_cache
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.db import models

logger = logging.getLogger(__name__)


LABEL = b"punte.sealed-text.1"


@lru_cache(maxsize=8)
def box(label: bytes, *secrets: str) -> MultiFernet:
    """Seals with the first secret and opens with all (Fernet: AES-128-CBC with HMAC-SHA-256)."""
    return MultiFernet([Fernet(_key(secret, label)) for secret in secrets])


def _key(secret: str, label: bytes) -> bytes:
    """RFC 5869; the label keeps this key apart from everything else made of the secret."""
    derive = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=label)
    return base64.urlsafe_b64encode(derive.derive(secret.encode()))


def _current() -> MultiFernet:
    return box(LABEL, settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)


def seal(text: str) -> str:
    """Encrypted and signed; an empty text stays empty."""
    return _current().encrypt(text.encode()).decode("ascii") if text else ""


def unseal(sealed: str) -> str:
    """The text; empty, with a line in the log, when no key opens it."""
    if not sealed:
        return ""
    try:
        return _current().decrypt(sealed.encode("ascii", "replace")).decode()
    except InvalidToken:
        logger.error("A sealed text cannot be read: was SECRET_KEY changed without its fallback?")
        return ""


class SealedTextField(models.TextField):
    """Plain text for the code, sealed in the database; it can be neither searched nor sorted."""

    def get_prep_value(self, value: Any) -> Any:
        value = super().get_prep_value(value)
        return value if value is None else seal(value)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        return value if value is None else unseal(value)
