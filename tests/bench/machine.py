"""Real servers under load, and what a request costs the whole machine.

A site is gunicorn as in production, with its database. Its cost is the processor time that its
processes and its database's took for a number of requests, whoever else uses the machine.
"""

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

ROOT: Path = settings.PROJECT_DIR
START_SECONDS = 60


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Server:
    """A running gunicorn and the name of its PostgreSQL database (empty with SQLite)."""

    process: subprocess.Popen
    port: int
    database: str

    def processor_times(self) -> dict[str, int]:
        """thread → nanoseconds it has been on a processor, of the server and its database."""
        return processor_times(self.process.pid, self.database)


def processor_times(pid: int, database: str = "") -> dict[str, int]:
    """thread → nanoseconds on a processor, of a process, its children, and those of PostgreSQL that
    work for a database."""
    found: dict[str, int] = {}
    for folder in Path("/proc").iterdir():
        if _belongs(folder, pid, database):
            found |= _times_of(folder)
    return found


def _belongs(folder: Path, pid: int, database: str) -> bool:
    if not folder.name.isdigit():
        return False
    try:
        parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
    except (FileNotFoundError, ProcessLookupError):
        return False
    is_backend = command.startswith("postgres:") and f" {database} " in command
    return (database != "" and is_backend) or pid in (int(folder.name), parent)


def _times_of(process: Path) -> dict[str, int]:
    """The kernel counts these exactly, while its ticks are as long as a request."""
    found = {}
    for thread in process.glob("task/*/schedstat"):
        try:
            found[str(thread)] = int(thread.read_text().split()[0])
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


@contextmanager
def gunicorn(
    application: str, environment: dict[str, str], *, database: str = "", workers: int = 1
) -> Iterator[Server]:
    """Serve an application until the block ends."""
    port = free_port()
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST", "DJANGO"))}
    command = [
        str(Path(sys.executable).with_name("gunicorn")), "--config", "deploy/gunicorn.conf.py",
        application,
    ]  # fmt: skip
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=inherited
        | {"PORT": str(port), "HOST": "127.0.0.1", "WEB_WORKERS": str(workers)}
        | {"WEB_MAX_REQUESTS": "0"}
        | environment,
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait_for(port)
        yield Server(process, port, database)
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait_for(port: int) -> None:
    ends_at = time.monotonic() + START_SECONDS
    while time.monotonic() < ends_at:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("The server did not start.")


class Connection:
    """One connection that is kept alive."""

    def __init__(
        self,
        port: int,
        headers: dict[str, str],
        *,
        secured: Callable[..., socket.socket] | None = None,
    ) -> None:
        """`secured` puts TLS around the channel, as of `ssl.SSLContext.wrap_socket`."""
        asked = {"Host": f"127.0.0.1:{port}"} | headers
        lines = [f"{name}: {value}" for name, value in asked.items()]
        self.headers = "\r\n".join(lines) + "\r\n\r\n"
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        if secured is not None:
            self.socket = secured(self.socket)
        self.stream = self.socket.makefile("rb")

    def ask(self, path: str) -> tuple[int, int]:
        """(status, bytes of the body)."""
        self.socket.sendall(f"GET {path} HTTP/1.1\r\n{self.headers}".encode())
        status = int(self.stream.readline().split()[1])
        length, chunked = 0, False
        while (line := self.stream.readline().strip().lower()) != b"":
            if line.startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
            chunked = chunked or line == b"transfer-encoding: chunked"
        if chunked:
            length = 0
            while size := int(self.stream.readline().strip() or b"0", 16):
                length += size
                self.stream.read(size + 2)
            self.stream.readline()
        else:
            self.stream.read(length)
        return status, length

    def close(self) -> None:
        self.stream.close()
        self.socket.close()


def cost(server: Server, paths: str | list[str], headers: dict[str, str], requests: int) -> float:
    """Processor seconds of one request, all processes together. Of several paths each request
    takes the next one off the list; it ends with them."""
    if isinstance(paths, str):
        asked = [paths] * requests
    else:
        asked, paths[:requests] = paths[:requests], []
    assert asked, "No address is left to ask for."
    connection = Connection(server.port, headers)
    connection.ask(asked[0])  # connections to the database that grew old are renewed here
    before = server.processor_times()
    for path in asked:
        status, _length = connection.ask(path)
        assert status == 200, (path, status)
    after = server.processor_times()
    connection.close()
    spent = sum(used - before.get(thread, 0) for thread, used in after.items())
    return spent / 1e9 / len(asked)


@dataclass
class Load:
    """What several connections at once saw: requests a second, and the median answer's seconds."""

    throughput: float
    median: float


def load(
    server: Server, path: str, headers: dict[str, str], *, connections: int, requests: int
) -> Load:
    """Ask from several connections at once, `requests` in all."""
    spans: list[float] = []
    share = max(1, requests // connections)

    def run() -> None:
        connection = Connection(server.port, headers)
        for _number in range(share):
            started = time.perf_counter()
            status, _length = connection.ask(path)
            spans.append(time.perf_counter() - started)
            assert status == 200, (path, status)
        connection.close()

    threads = [threading.Thread(target=run) for _number in range(connections)]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    spent = time.perf_counter() - started
    spans.sort()
    return Load(len(spans) / spent, spans[len(spans) // 2])
