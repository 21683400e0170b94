"""Answers put together of bytes that were made before.

What an audience shares is checked against the contract and encoded once after each publication; a
number that changes more often is put in for each request.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from django.http import HttpResponse
from django.utils.http import quote_etag
from ninja import Schema
from ninja.renderers import JSONRenderer
from ninja.responses import NinjaJSONEncoder

CONTENT_TYPE = "application/json; charset=utf-8"


class ReadableJson(JSONRenderer):
    """Letters as they are; answers are UTF-8."""

    json_dumps_params = {"ensure_ascii": False}


class Ready(NamedTuple):
    """An object of the contract as JSON, open where one of its numbers stands."""

    before: bytes
    after: bytes
    #: Of all but the number: with it, it names the bytes.
    digest: str

    def with_number(self, number: int) -> bytes:
        return b"%b%d%b" % (self.before, number, self.after)

    def etag(self, number: int) -> str:
        """Known without reading the answer again (RFC 9110, 8.8.3)."""
        return quote_etag(f"{self.digest}-{number}")


def make_ready(shape: type[Schema], values: Mapping[str, Any], *, number: str) -> Ready:
    """Checks `values` as an answer is checked; `number` names the field that is left open."""
    checked = shape.model_validate({**values, number: 0}).model_dump()
    names = list(checked)
    place = names.index(number)
    first = encode({name: checked[name] for name in names[:place]})
    rest = encode({name: checked[name] for name in names[place + 1 :]})
    before = b"%b%b%b: " % (first[:-1], b", " if place else b"", encode(number))
    after = b", " + rest[1:] if rest != b"{}" else b"}"
    return Ready(before, after, hashlib.sha256(before + after).hexdigest()[:32])


def encode(value: Any) -> bytes:
    """A value as answers write it."""
    return json.dumps(value, cls=NinjaJSONEncoder, **ReadableJson.json_dumps_params).encode()


def encoded_answer(content: bytes) -> HttpResponse:
    return HttpResponse(content, content_type=CONTENT_TYPE)
