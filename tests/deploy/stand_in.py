"""In the application's place behind nginx: small, quick, and it tells what it was asked."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from typing import Any
from urllib.parse import quote

STOP_SECONDS = 10
#: Numbers the answers: one that is repeated came out of a cache.
_answers = count()
PRIVATE_NAME = "documents/a1/fișa voluntarului.pdf"


class StandIn(BaseHTTPRequestHandler):
    """Hands over a private file and one that is lost, and repeats every other request."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/documente/5/fisa.pdf":
            self._hand_over(PRIVATE_NAME)
        elif self.path == "/documente/6/lost.pdf":
            self._hand_over("documents/a1/lost.pdf")
        else:
            self._repeat(0)

    def do_POST(self) -> None:
        left = size = int(self.headers.get("Content-Length") or 0)
        while left > 0:
            left -= len(self.rfile.read(min(left, 1 << 20)))
        self._repeat(size)

    def _hand_over(self, name: str) -> None:
        self.send_response(200)
        self.send_header("X-Accel-Redirect", "/_private/" + quote(name))
        self.send_header("Content-Type", "application/pdf")
        self.send_header("Content-Disposition", 'attachment; filename="fisa.pdf"')
        self.send_header("Content-Security-Policy", "sandbox; default-src 'none'")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Cache-Control", "private, no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Strict-Transport-Security", "max-age=31536000")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _repeat(self, size: int) -> None:
        told = {"path": self.path, "bytes": size, "headers": dict(self.headers.items())}
        told["answer"] = next(_answers)
        body = json.dumps(told).encode()
        self.send_response(200)
        if seconds := self.headers.get("X-Test-Kept"):
            self.send_header("X-Accel-Expires", seconds)
            self.send_header("X-Request-ID", self.headers["X-Request-ID"])
            self.send_header("Vary", "Cookie, Accept-Language")
        self.send_header("X-Stand-In", "yes")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: Any) -> None:
        """Quiet."""


@contextmanager
def standing_in() -> Iterator[int]:
    """The stand-in on a free port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), StandIn)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join(STOP_SECONDS)
