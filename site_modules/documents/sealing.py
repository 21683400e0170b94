"""What people type into documents is kept encrypted (Fernet: AES-128-CBC with HMAC-SHA-256).

Keys come from `DOCUMENTS_KEYS`: the first encrypts, all decrypt, so that a key can be changed.
Where none is set they are derived from the secret key and its fallbacks (HKDF, RFC 5869).
"""

import json
from typing import Any

from cryptography.fernet import InvalidToken
from django.conf import settings

from cms.core.sealed import box

LABEL = b"punte documents"


class Unreadable(OSError):
    """The key with which it was sealed is gone: for who reads a file, one that cannot be read."""


def seal(value: Any) -> str:
    """JSON, encrypted."""
    words = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return box(LABEL, *_secrets()).encrypt(words.encode()).decode()


def unseal(sealed: str) -> Any:
    """What was sealed; raises Unreadable."""
    if not sealed:
        return {}
    try:
        return json.loads(box(LABEL, *_secrets()).decrypt(sealed.encode()))
    except (InvalidToken, ValueError) as error:
        raise Unreadable from error


def seal_bytes(data: bytes) -> bytes:
    """A file, encrypted."""
    return box(LABEL, *_secrets()).encrypt(data)


def unseal_bytes(sealed: bytes) -> bytes:
    """The file that was sealed; raises Unreadable."""
    try:
        return box(LABEL, *_secrets()).decrypt(sealed)
    except InvalidToken as error:
        raise Unreadable from error


def is_current(sealed: bytes) -> bool:
    """True for what was sealed with the key that seals now."""
    try:
        box(LABEL, _secrets()[0]).decrypt(sealed)
    except InvalidToken:
        return False
    return True


def _secrets() -> tuple[str, ...]:
    own = tuple(settings.DOCUMENTS_KEYS)
    return own or (settings.SECRET_KEY, *map(str, settings.SECRET_KEY_FALLBACKS))
