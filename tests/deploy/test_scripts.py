"""The scripts of deploy/ as such: syntax, the environment loader, the health check."""

import getpass
import os
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from tests.deploy.proxies import free_port
from tests.deploy.sites import DEPLOY, PROJECT, clean_environment, run

SCRIPTS = sorted(DEPLOY.glob("*.sh"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_bash_reads_the_script(path: Path) -> None:
    done = run(["bash", "-n", path], clean_environment(), seconds=30)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", ["backup.sh", "restore.sh", "with-env.sh", "new-secrets.sh"])
def test_a_script_that_is_called_may_be_run_and_stops_at_the_first_fault(name: str) -> None:
    path = DEPLOY / name
    assert os.access(path, os.X_OK)
    assert "\nset -euo pipefail\n" in path.read_text(encoding="utf-8")


def test_with_env_runs_a_command_with_the_settings_of_the_services(tmp_path: Path) -> None:
    env_file = tmp_path / "punte.env"
    env_file.write_text('MAIL_FROM="Punte <punte@punte.example>"\n')
    environment = clean_environment(PUNTE_ENV_FILE=str(env_file), PUNTE_USER=getpass.getuser())
    code = (
        "import os; print(os.environ['MAIL_FROM'], os.environ['DJANGO_SETTINGS_MODULE'], "
        "os.getcwd(), oct(os.umask(0)))"
    )
    done = run([DEPLOY / "with-env.sh", sys.executable, "-c", code], environment, seconds=30)
    assert done.stdout == (
        f"Punte <punte@punte.example> cms.settings.production {PROJECT} 0o27\n"
    ), done.stderr


def test_with_env_says_what_is_missing(tmp_path: Path) -> None:
    environment = clean_environment(PUNTE_ENV_FILE=str(tmp_path / "nothing"))
    done = run([DEPLOY / "with-env.sh", "true"], environment, seconds=30)
    assert done.returncode == 1
    assert "cannot be read" in done.stderr
    assert run([DEPLOY / "with-env.sh"], environment, seconds=30).returncode == 2


@pytest.mark.parametrize("arguments", [[], ["--force"], ["a", "b"], ["/nowhere/at/all"]])
def test_restore_explains_its_use(arguments: list[str]) -> None:
    done = run([DEPLOY / "restore.sh", *arguments], clean_environment(), seconds=30)
    assert done.returncode == 1
    assert "usage:" in done.stderr or "is not a folder" in done.stderr


def test_backup_without_settings_stops_loudly(tmp_path: Path) -> None:
    """It must not save the empty development database in their place."""
    environment = clean_environment(SECRET_KEY="", DATA_DIR=str(tmp_path), PYTHON=sys.executable)
    done = run([DEPLOY / "backup.sh"], environment, seconds=60)
    assert done.returncode == 1
    assert "The settings could not be read" in done.stderr
    assert list(tmp_path.iterdir()) == []


class Health(BaseHTTPRequestHandler):
    """Healthy as long as the server's `status` says so."""

    def do_GET(self) -> None:
        assert self.path == "/health/live/"
        self.send_response(self.server.status)  # type: ignore[attr-defined]
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        """Quiet."""


@pytest.fixture
def health_server() -> Iterator[HTTPServer]:
    server = HTTPServer(("127.0.0.1", 0), Health)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)


def check_health(port: int) -> int:
    environment = clean_environment(PORT=str(port), http_proxy="http://127.0.0.1:1")
    done = run([sys.executable, DEPLOY / "healthcheck.py"], environment, seconds=30)
    assert done.stderr == ""
    return done.returncode


@pytest.mark.parametrize(("status", "code"), [(200, 0), (503, 1), (404, 1)])
def test_the_health_check_tells_by_its_status(
    health_server: HTTPServer, status: int, code: int
) -> None:
    health_server.status = status  # type: ignore[attr-defined]
    assert check_health(health_server.server_address[1]) == code


def test_a_process_that_does_not_listen_is_not_healthy() -> None:
    assert check_health(free_port()) == 1


def test_a_stranger_is_sent_away(tmp_path: Path) -> None:
    """Somebody else, root above all, would write files that the site cannot read."""
    foreign = tmp_path
    if os.getuid() == 0:
        os.chown(foreign, 12345, 12345)
    else:
        foreign = Path("/")
    command = f'DATA_DIR="{foreign}"; . "{DEPLOY}/common.sh"; refuse_foreign_user'
    done = run(["bash", "-euc", command], clean_environment(), seconds=30)
    assert done.returncode == 1
    assert "run this as" in done.stderr
