"""Asks Gravatar for a picture, from the server. Writes nothing."""

import hashlib
import time
from email.message import Message
from http.client import HTTPException, HTTPResponse
from typing import IO, Any
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from django.conf import settings
from django.core.files.base import ContentFile

from site_modules.accounts.photos import SIDE

#: Seconds for one answer of the network, and for everything.
TIMEOUT, DEADLINE = 5, 15
MAX_BYTES = 2 * 1024 * 1024
CHUNK = 64 * 1024
#: How the pictures that Gravatar keeps begin; the check of uploads compares name and content.
BEGINNINGS = {b"\xff\xd8\xff": "jpg", b"\x89PNG\r\n\x1a\n": "png", b"GIF8": "gif", b"RIFF": "webp"}


class NoPicture(Exception):
    """Gravatar knows no picture for this address."""


class NoAnswer(Exception):
    """Gravatar is away, slow, or says something else than a picture."""


class _Staying(HTTPRedirectHandler):
    """Follows nobody to another host."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> None:
        return None


def picture_of(email: str) -> ContentFile:
    """The picture of an address, as bytes that nobody has looked at yet.

    Raises NoPicture or NoAnswer.
    """
    mark = hashlib.sha256(email.strip().lower().encode()).hexdigest()
    address = f"{settings.GRAVATAR_URL}{mark}?s={SIDE}&d=404&r=g"
    try:
        # The address is a setting of the site, never typed by anybody.
        request = Request(address, headers={"User-Agent": "Punte"})  # noqa: S310
        with build_opener(_Staying).open(request, timeout=TIMEOUT) as answer:
            return _named(_read(answer))
    except HTTPError as refusal:
        if refusal.code == 404:
            raise NoPicture from refusal
        raise NoAnswer from refusal
    except (OSError, HTTPException, ValueError) as problem:
        raise NoAnswer from problem


def _read(answer: HTTPResponse | Any) -> bytes:
    """At most 2 MB in at most fifteen seconds, however slowly they drip."""
    ends_at = time.monotonic() + DEADLINE
    body = b""
    while chunk := answer.read1(CHUNK):
        body += chunk
        if len(body) > MAX_BYTES or time.monotonic() > ends_at:
            raise NoAnswer
    return body


def _named(body: bytes) -> ContentFile:
    for beginning, kind in BEGINNINGS.items():
        if body.startswith(beginning):
            return ContentFile(body, name=f"gravatar.{kind}")
    raise NoAnswer
