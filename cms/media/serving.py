"""Answers that carry a private file, with headers that let it do nothing but be saved or played.

Byte ranges follow RFC 9110 section 14 (single ranges; anything else gets the whole file).
"""

import mimetypes
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TypeVar
from urllib.parse import quote

from django.conf import settings
from django.db.models.fields.files import FieldFile
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.utils.http import content_disposition_header

RANGE = re.compile(r"bytes=(\d*)-(\d*)$")
CHUNK = 256 * 1024

Answer = TypeVar("Answer", bound=HttpResponseBase)


def serve_private_file(
    request: HttpRequest,
    file: FieldFile,
    *,
    file_name: str,
    as_attachment: bool,
    is_public: bool,
) -> HttpResponseBase:
    """Send a stored file; raises FileNotFoundError when the disk lost it."""
    path = Path(file.path)
    content_type = mimetypes.guess_type(file_name)[0] or "application/octet-stream"
    if settings.PRIVATE_MEDIA_ACCEL_URL:
        response: HttpResponseBase = HttpResponse(content_type=content_type)
        response["X-Accel-Redirect"] = settings.PRIVATE_MEDIA_ACCEL_URL + quote(str(file.name))
        path.stat()
    else:
        response = _stream(request, path, content_type)
    response["Cache-Control"] = "public, max-age=300" if is_public else "private, no-store"
    return _harmless(response, file_name, as_attachment)


def serve_unsealed(content: bytes, *, file_name: str) -> HttpResponse:
    """Bytes that lie encrypted on the disk, as a download; always the whole file."""
    content_type = mimetypes.guess_type(file_name)[0] or "application/octet-stream"
    response = HttpResponse(content, content_type=content_type)
    response["Cache-Control"] = "private, no-store"
    return _harmless(response, file_name, True)


def _harmless(response: Answer, file_name: str, as_attachment: bool) -> Answer:
    response["Content-Disposition"] = content_disposition_header(as_attachment, file_name) or ""
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    return response


def _stream(request: HttpRequest, path: Path, content_type: str) -> HttpResponseBase:
    stream = path.open("rb")
    size = os.fstat(stream.fileno()).st_size
    span = _asked_range(request, size)
    if span == ():
        stream.close()
        response: HttpResponseBase = HttpResponse(status=416, content_type=content_type)
        response["Content-Range"] = f"bytes */{size}"
        return response
    start, end = span or (0, size - 1)
    response = StreamingHttpResponse(
        _pieces(stream, start, end - start + 1),
        status=206 if span else 200,
        content_type=content_type,
    )
    response["Content-Length"] = str(max(end - start + 1, 0))
    response["Accept-Ranges"] = "bytes"
    if span:
        response["Content-Range"] = f"bytes {start}-{end}/{size}"
    return response


def _asked_range(request: HttpRequest, size: int) -> tuple[int, int] | tuple[()] | None:
    """(first, last) byte; () when it cannot be satisfied; None for the whole file.

    Ranges are for GET (RFC 9110, 14.2); no validator is given out, so no If-Range can hold.
    """
    if request.method != "GET" or "If-Range" in request.headers:
        return None
    match = RANGE.match(request.headers.get("Range", "").strip())
    if not match or match.group(1) == match.group(2) == "":
        return None
    first, last = match.groups()
    if not first:
        start, end = max(size - int(last[:18]), 0), size - 1
    else:
        start, end = int(first[:18]), min(int(last[:18]) if last else size - 1, size - 1)
    return (start, end) if start <= end and start < size else ()


def _pieces(stream: IO[bytes], start: int, length: int) -> Iterator[bytes]:
    with stream:
        stream.seek(start)
        while length > 0:
            piece = stream.read(min(CHUNK, length))
            if not piece:
                return
            length -= len(piece)
            yield piece
