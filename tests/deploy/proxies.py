"""nginx on free ports of this machine with the project's own configuration."""

import contextlib
import http.client
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.deploy.http2 import (
    END_HEADERS,
    HEADERS,
    SETTINGS,
    http2_frame,
    literal_fields,
    read_http2_body,
)
from tests.deploy.sites import DEPLOY, PROJECT, clean_environment, run

HOST = "punte.example.ro"
NGINX = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
SECONDS = 10


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def make_secrets(folder: Path) -> Path:
    """What deploy/new-secrets.sh makes, in a folder of the test; the folder `secrets`."""
    script = folder / "new-secrets.sh"
    shutil.copy(DEPLOY / "new-secrets.sh", script)
    done = run([script, HOST, "smtp://mail.example.ro:25"], clean_environment(), seconds=60)
    assert done.returncode == 0, done.stderr
    return folder / "secrets"


@dataclass
class Proxy:
    """A folder with a complete nginx configuration and the ports it listens on."""

    folder: Path
    http_port: int
    https_port: int
    upstream_port: int
    pid: int = 0

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def main_file(self) -> Path:
        return self.folder / "nginx.conf"

    def write(self) -> None:
        """The project's configuration with this machine's paths and ports."""
        for name in ("data/private", "etc/nginx/punte", "logs", "acme", "temporary"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        secrets = make_secrets(self.folder)
        shutil.copytree(secrets / "tls", self.folder / "etc/nginx/tls", dirs_exist_ok=True)
        shutil.copy(secrets / "nginx-host.conf", self.folder / "etc/nginx/punte/host.conf")
        (self.folder / "etc/nginx/punte/upstream.conf").write_text(
            f"server 127.0.0.1:{self.upstream_port};\n"
        )
        (self.folder / "punte.conf").write_text(self.moved_configuration())
        self.main_file.write_text(self._main())

    def moved_configuration(self) -> str:
        """deploy/nginx/punte.conf with other paths and ports, and nothing else changed."""
        text = (DEPLOY / "nginx" / "punte.conf").read_text(encoding="utf-8")
        for there, here in (
            ("/etc/nginx/", f"{self.folder}/etc/nginx/"),
            ("/var/lib/punte", f"{self.data}"),
            ("/opt/punte", f"{PROJECT}"),
            ("/var/log/nginx", f"{self.folder}/logs"),
            ("/var/www/punte-acme", f"{self.folder}/acme"),
            ("/var/cache/punte", f"{self.folder}/cache"),
        ):
            text = text.replace(there, here)
        has_ipv6 = Path("/proc/net/if_inet6").exists()
        for standard, port in (("80", self.http_port), ("443", self.https_port)):
            text = re.sub(rf"listen {standard}\b", f"listen 127.0.0.1:{port}", text)
            other = f"listen [::1]:{port}" if has_ipv6 else "# listen"
            text = re.sub(rf"listen \[::\]:{standard}\b", other, text)
        return text

    def _main(self) -> str:
        types = Path("/etc/nginx/mime.types")
        temporary = "".join(
            f"{kind}_temp_path {self.folder}/temporary/{kind};\n"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        return (
            # nginx started by root gives its rights up, and could not read the test's folder.
            ("user root;\n" if os.getuid() == 0 else "")
            + f"daemon off;\nworker_processes 1;\npid {self.folder}/nginx.pid;\n"
            + f"error_log {self.folder}/logs/error.log warn;\n"
            + "events { worker_connections 256; }\n"
            + f"http {{\n{f'include {types};' if types.exists() else ''}\n"
            + f"default_type application/octet-stream;\n{temporary}"
            + f"include {self.folder}/punte.conf;\n}}\n"
        )

    def command(self, *arguments: str) -> list[str]:
        return [str(NGINX), "-p", str(self.folder), "-c", str(self.main_file), *arguments]

    def errors(self) -> str:
        path = self.folder / "logs" / "error.log"
        return path.read_text() if path.exists() else ""

    def _secure_channel(self, protocol: str) -> ssl.SSLSocket:
        certificate = self.folder / "etc/nginx/tls/fullchain.pem"
        context = ssl.create_default_context(cafile=str(certificate))
        context.set_alpn_protocols([protocol])
        raw = socket.create_connection(("127.0.0.1", self.https_port), timeout=SECONDS)
        return context.wrap_socket(raw, server_hostname=HOST)

    def ask(
        self,
        path: str,
        method: str = "GET",
        headers: dict[str, str] | None = None,
        body: Any = None,
    ) -> "Answer":
        """One https request, sent as it stands: no client tidies the path up."""
        raw = socket.create_connection(("127.0.0.1", self.https_port), timeout=SECONDS)
        context = ssl.create_default_context(
            cafile=str(self.folder / "etc/nginx/tls/fullchain.pem")
        )
        with contextlib.closing(context.wrap_socket(raw, server_hostname=HOST)) as channel:
            connection = http.client.HTTPConnection(HOST)
            connection.sock = channel
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                # A refused upload may be cut off while it is sent; the answer is there already.
                connection.request(method, path, body=body, headers=headers or {})
            return Answer.of(connection.getresponse())

    def ask_http2(self, path: str, headers: dict[str, str]) -> bytes:
        """The body of the answer to a POST whose own body is announced and never sent."""
        fields = {":method": "POST", ":scheme": "https", ":authority": HOST, ":path": path}
        with contextlib.closing(self._secure_channel("h2")) as channel:
            assert channel.selected_alpn_protocol() == "h2"
            channel.sendall(
                b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
                + http2_frame(SETTINGS, 0, 0, b"")
                + http2_frame(HEADERS, END_HEADERS, 1, literal_fields(fields | headers))
            )
            return read_http2_body(channel)

    def ask_plain(self, path: str, host: str = HOST) -> "Answer":
        """One http request."""
        connection = http.client.HTTPConnection("127.0.0.1", self.http_port, timeout=SECONDS)
        with contextlib.closing(connection):
            connection.request("GET", path, headers={"Host": host})
            return Answer.of(connection.getresponse())


@dataclass
class Answer:
    """A response that was read to its end."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @classmethod
    def of(cls, response: http.client.HTTPResponse) -> "Answer":
        return cls(response.status, response.headers, response.read())

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def told(self) -> dict[str, Any]:
        """What the stand-in says it received; fails when somebody else answered."""
        assert self.headers["X-Stand-In"] == "yes", (self.status, self.body[:200])
        return json.loads(self.body)


@contextmanager
def running_proxy(folder: Path, upstream_port: int) -> Iterator[Proxy]:
    """nginx with the project's configuration, stopped at the end whatever happens."""
    proxy = Proxy(folder, free_port(), free_port(), upstream_port)
    proxy.write()
    process = subprocess.Popen(proxy.command(), stderr=subprocess.PIPE, text=True)
    try:
        _wait_until_it_listens(proxy, process)
        proxy.pid = process.pid
        yield proxy
    finally:
        process.terminate()
        try:
            process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


def _wait_until_it_listens(proxy: Proxy, process: subprocess.Popen[str]) -> None:
    ends_at = time.monotonic() + SECONDS
    while time.monotonic() < ends_at and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", proxy.https_port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    process.kill()
    raise AssertionError(f"nginx did not start: {process.communicate()[1]}\n{proxy.errors()}")


def assert_branded(body: str, status: int) -> None:
    """The page of nginx itself, as deploy/nginx/errors has it."""
    assert body == (DEPLOY / "nginx" / "errors" / f"{status}.html").read_text(encoding="utf-8")
