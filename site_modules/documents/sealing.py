"""What people type into documents is kept encrypted (Fernet: AES-128-CBC with HMAC-SHA-256).

Keys come from `DOCUMENTS_KEYS`: the first encrypts, all decrypt, so that a key can be changed.
Where none is set they are derived from the secret key and its fallbacks (HKDF, RFC 5869).
"""

import base64
import json
from functools import lru_cache
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings


class Unreadable(Exception):
    """The key with which it was sealed is gone."""


def seal(value: Any) -> str:
    """JSON, encrypted."""
    words = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _box(*_secrets()).encrypt(words.encode()).decode()


def unseal(sealed: str) -> Any:
    """What was sealed; raises Unreadable."""
    if not sealed:
        return {}
    try:
        return json.loads(_box(*_secrets()).decrypt(sealed.encode()))
    except (InvalidToken, ValueError) as error:
        raise Unreadable from error


def _secrets() -> tuple[str, ...]:
    own = tuple(settings.DOCUMENTS_KEYS)
    return own or (settings.SECRET_KEY, *map(str, settings.SECRET_KEY_FALLBACKS))


@lru_cache(maxsize=4)
def _box(*secrets: str) -> MultiFernet:
    return MultiFernet([Fernet(_key(secret)) for secret in secrets])


def _key(secret: str) -> bytes:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"punte documents")
    return base64.urlsafe_b64encode(derived.derive(secret.encode()))
