"""A real server with the demonstration on it, and a real Chromium."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests import templates
from tests.e2e.places import read_places

ROOT: Path = settings.PROJECT_DIR
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
START_SECONDS = 60
#: The password of every persona of the demonstration (README).
DEMO_PASSWORD = "Punte-2026!"
SIGN_IN = "/autentificare/"
#: Members of the demonstration who only take part in discussions can sign in here, too. A journey
#: that changes how somebody signs in takes one of `OWN_PEOPLE`, so that it spoils no other journey.
OWN_PEOPLE = {
    "cheie": "Ana",
    "telefon": "Radu",
    "adresa": "Petru",
    "cod": "Tiberiu",
    "pleaca": "Fatma",
}
MAKE_PEOPLE = f"""
from django.contrib.auth.hashers import make_password
from cms.demo.content.people import MEMBERS
from site_modules.accounts.models import User
from site_modules.accounts.services import create_account
names = [row[0] for row in MEMBERS]
User.objects.filter(username__in=names).update(password=make_password("{DEMO_PASSWORD}"))
for username, first_name in {OWN_PEOPLE!r}.items():
    create_account(
        username=username, email=username + "@punte.example", first_name=first_name,
        last_name="Zmeurică", password="{DEMO_PASSWORD}", roles=(),
    )
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass
class DemoSite:
    """A prepared site: a data folder and, on PostgreSQL, the name of its database."""

    folder: Path
    database: str = ""

    @property
    def environment(self) -> dict[str, str]:
        address = f"sqlite:///{self.folder / 'db.sqlite3'}"
        return {
            "DATA_DIR": str(self.folder),
            "DATABASE_URL": templates.server_address(self.database) if self.database else address,
        }

    def copy_to(self, folder: Path) -> "DemoSite":
        shutil.copytree(self.folder, folder)
        if not self.database:
            return DemoSite(folder)
        copied = DemoSite(folder, f"{templates.PREFIX}browser_{os.getpid()}")
        templates.copy_postgres(self.database, copied.database)
        return copied

    def drop(self) -> None:
        if self.database:
            templates.drop_postgres(self.database)


@pytest.fixture(scope="session")
def demo_site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[DemoSite]:
    """The site as `make run` prepares it, with the demonstration; made once, copied by workers."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    is_sqlite = settings.DATABASES["default"]["ENGINE"].endswith("sqlite3")
    database = "" if is_sqlite else f"{templates.PREFIX}browser_template"
    prepared = DemoSite(shared / "demo-site", database)
    with templates.locked(shared / "demo-site.lock"):
        if not prepared.folder.exists():
            building = DemoSite(shared / "demo-site-in-work", database)
            shutil.rmtree(building.folder, ignore_errors=True)
            building.folder.mkdir()
            if is_sqlite:
                shutil.copy(templates.migrated_sqlite(), building.folder / "db.sqlite3")
            else:
                templates.copy_postgres(templates.migrated_postgres(), database)
            templates.manage("prepare", "--demo-on-first-run", **building.environment)
            templates.manage("shell", "-c", MAKE_PEOPLE, **building.environment)
            building.folder.rename(prepared.folder)
        copied = prepared.copy_to(tmp_path_factory.mktemp("site") / "data")
    yield copied
    copied.drop()


@pytest.fixture(scope="session")
def places(demo_site: DemoSite) -> dict[str, str]:
    """Addresses that hold a key, by name."""
    return read_places(demo_site.environment, ROOT)


@pytest.fixture(scope="session")
def server(demo_site: DemoSite) -> Iterator[str]:
    """The address of the site, served as `make run` does."""
    port = free_port()
    # A name, since passkeys belong to no bare address.
    url = f"http://localhost:{port}"
    environment = {
        **{k: v for k, v in os.environ.items() if not k.startswith(("PYTEST", "DJANGO"))},
        **demo_site.environment,
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "PORT": str(port),
        "HOST": "127.0.0.1",
        "SITE_URL": url,
        "LOG_LEVEL": "WARNING",
        "WEB_WORKERS": "1",
    }
    gunicorn = Path(sys.executable).with_name("gunicorn")
    commands = (
        [gunicorn, "--config", "deploy/gunicorn.conf.py", "cms.wsgi:application"],
        [sys.executable, "manage.py", "worker", "--interval", "0.2"],
    )
    processes = [subprocess.Popen(command, cwd=ROOT, env=environment) for command in commands]
    try:
        _wait_until_ready(url)
        yield url
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait(timeout=30)


def _wait_until_ready(url: str) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            with urllib.request.urlopen(f"{url}/health/ready/", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = next((path for name in CHROMIUM_NAMES if (path := shutil.which(name))), None)
        browser = playwright.chromium.launch(executable_path=found, args=CHROMIUM_ARGUMENTS)
        yield browser
        browser.close()


@dataclass
class Visit:
    """A browser window that remembers what it asked for and what it complained about."""

    page: Page
    server: str
    foreign: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str) -> "Visit":
        self.response = self.page.goto(self.server + path, wait_until="load")
        return self

    def sign_in(self, username: str) -> "Visit":
        self.open(SIGN_IN).send_sign_in(username)
        assert urlsplit(self.page.url).path != SIGN_IN, f"{username} was refused"
        return self

    def send_sign_in(self, username: str) -> None:
        """The form of the open page, whatever the answer is."""
        self.page.fill("[name=username]", username)
        self.page.fill("[name=password]", DEMO_PASSWORD)
        with self.page.expect_navigation():
            self.page.click("main form button[type=submit]")


@pytest.fixture
def visit(server: str, chromium: Browser) -> Iterator:
    """`visit(width=390, dark=True)`: a new window with its own cookies."""
    contexts: list[BrowserContext] = []

    def open_window(
        width: int = 1280, *, dark: bool = False, javascript: bool = True, reduced: bool = True
    ) -> Visit:
        context = chromium.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=javascript,
            reduced_motion="reduce" if reduced else "no-preference",
            locale="ro-RO",
        )
        contexts.append(context)
        page = context.new_page()
        made = Visit(page=page, server=server)
        page.on(
            "request",
            lambda request: (
                made.foreign.append(request.url)
                if not request.url.startswith((server, "data:", "blob:"))
                else None
            ),
        )
        page.on(
            "console",
            lambda message: (
                made.complaints.append(message.text)
                if message.type in ("error", "warning") and "status of 4" not in message.text
                else None
            ),
        )
        page.on("pageerror", lambda error: made.complaints.append(str(error)))
        return made

    yield open_window
    for context in contexts:
        context.close()
