"""A large file goes to the disk in pieces: memory does not follow its size."""

import tracemalloc

import pytest
from django.core.handlers.wsgi import WSGIRequest

from cms.media.uploads.reading import MEGABYTE
from site_modules.uploads import services

pytestmark = pytest.mark.django_db
SIZE, MOST = 49 * MEGABYTE, 20 * MEGABYTE
BOUNDARY = "punte"
HEAD = (
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="uploads"; filename="mare.pdf"\r\n'
    "Content-Type: application/pdf\r\n\r\n"
).encode()
TAIL = f"\r\n--{BOUNDARY}--\r\n".encode()


class Body:
    """The body of a form as a browser sends it, made while it is read."""

    def __init__(self) -> None:
        self.left = SIZE
        self.waiting = HEAD + b"%PDF-1.4\n"

    def read(self, size: int = -1) -> bytes:
        while len(self.waiting) < size and self.left > 0:
            piece = min(64 * 1024, self.left)
            self.left -= piece
            self.waiting += b"x" * piece
            if self.left == 0:
                self.waiting += TAIL
        found, self.waiting = self.waiting[:size], self.waiting[size:]
        return found

    readline = read


def large_request() -> WSGIRequest:
    length = len(HEAD) + len(b"%PDF-1.4\n") + SIZE + len(TAIL)
    return WSGIRequest(
        {
            "REQUEST_METHOD": "POST", "PATH_INFO": "/membriosc/incarca-document/",
            "SERVER_NAME": "localhost", "SERVER_PORT": "80", "wsgi.input": Body(),
            "CONTENT_TYPE": f"multipart/form-data; boundary={BOUNDARY}",
            "CONTENT_LENGTH": str(length),
        }
    )  # fmt: skip


def test_fifty_megabytes_cost_less_than_twenty(person):
    member = person("member")
    tracemalloc.start()
    try:
        files = services.checked_files(large_request().FILES.getlist("uploads"))
        (kept,) = services.store_files(owner=member, files=files)
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept.size > SIZE
    assert peak < MOST
    kept.delete()
