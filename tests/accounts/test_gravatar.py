"""A photo from Gravatar: only where allowed, only when asked, only by the server."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO

import pytest
from django.test import Client
from PIL import Image

from site_modules.accounts import gravatar
from site_modules.accounts.models import RegistrationSettings, User
from site_modules.notifications.models import Notification

ASK, PROFILE = "/cont/profil/gravatar/", "/cont/profil/"


class StandIn(ThreadingHTTPServer):
    """Gravatar on this machine: what it answers, and what it was asked."""

    daemon_threads = True
    status, body, location = 200, b"", ""
    asked: list[str]


class Answers(BaseHTTPRequestHandler):
    server: StandIn

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.send_response(self.server.status)
        if self.server.location:
            self.send_header("Location", self.server.location)
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def stand_in(settings) -> Iterator[StandIn]:
    server = StandIn(("127.0.0.1", 0), Answers)
    server.asked = []
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
    settings.GRAVATAR_URL = f"http://127.0.0.1:{server.server_port}/avatar/"
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def allowed(db: None) -> None:
    settings = RegistrationSettings.load()
    settings.allows_gravatar = True
    settings.save()


def picture(kind: str = "JPEG", size: tuple[int, int] = (500, 400)) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, "teal").save(buffer, format=kind)
    return buffer.getvalue()


def told(user: User) -> list[str]:
    return list(Notification.objects.filter(recipient=user).values_list("kind", flat=True))


def test_photo_is_fetched_and_made_anew(
    allowed: None, stand_in: StandIn, browser_of: Callable, person: Callable
) -> None:
    stand_in.body = picture()
    browser = browser_of("member")
    assert "Preia fotografia de la Gravatar" in browser.get(PROFILE).content.decode()
    assert browser.post(ASK)["Location"] == PROFILE
    mark = hashlib.sha256(b"member@punte.example").hexdigest()
    assert stand_in.asked == [f"/avatar/{mark}?s=320&d=404&r=g"]
    with person("member").photo.open() as file, Image.open(file) as kept:
        assert (kept.format, kept.size) == ("WEBP", (320, 320))
    assert told(person("member")) == ["accounts.photo_fetched"]


def test_nothing_is_asked_where_the_setting_is_off(
    stand_in: StandIn, browser_of: Callable, person: Callable
) -> None:
    from site_modules.accounts.services.gravatar import keep_gravatar

    browser = browser_of("member")
    assert "Gravatar" not in browser.get(PROFILE).content.decode()
    assert browser.post(ASK).status_code == 404
    assert not keep_gravatar(user=person("member"))
    assert stand_in.asked == []


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (404, b"", "photo_not_found"),
        (500, b"", "photo_not_fetched"),
        (200, b"<html>", "photo_not_fetched"),
        (200, b"", "photo_not_fetched"),
        (200, b"GIF89a" + b"x" * 500, "photo_not_fetched"),
        (200, b"x" * (gravatar.MAX_BYTES + 1), "photo_not_fetched"),
    ],
    ids=["missing", "broken", "page", "empty", "odd", "huge"],
)
def test_failures_are_told_and_the_photo_stays(
    allowed: None, stand_in: StandIn, browser_of: Callable, person: Callable, status, body, kind
) -> None:
    stand_in.status, stand_in.body = status, body
    assert browser_of("member").post(ASK).status_code == 302
    assert not person("member").photo
    assert told(person("member")) == [f"accounts.{kind}"]


def test_no_other_host_is_followed(
    allowed: None, stand_in: StandIn, browser_of: Callable, person: Callable
) -> None:
    stand_in.status, stand_in.location = 302, "/other/"
    browser_of("member").post(ASK)
    assert len(stand_in.asked) == 1
    assert told(person("member")) == ["accounts.photo_not_fetched"]


def test_slow_answers_are_given_up(
    allowed: None, stand_in: StandIn, browser_of: Callable, person: Callable, monkeypatch
) -> None:
    monkeypatch.setattr(gravatar, "DEADLINE", -1)
    stand_in.body = picture()
    browser_of("member").post(ASK)
    assert told(person("member")) == ["accounts.photo_not_fetched"]


def test_host_that_is_away(allowed: None, settings, browser_of: Callable, person: Callable) -> None:
    settings.GRAVATAR_URL = "http://127.0.0.1:9/avatar/"
    browser_of("member").post(ASK)
    assert told(person("member")) == ["accounts.photo_not_fetched"]


def test_asking_is_limited_and_needs_sign_in(
    allowed: None, stand_in: StandIn, browser_of: Callable, client: Client
) -> None:
    assert client.post(ASK).status_code == 302
    browser = browser_of("member")
    assert browser.get(ASK).status_code == 405
    assert [browser.post(ASK).status_code for _time in range(6)][-1] == 429
    assert len(stand_in.asked) == 5


def test_answers_are_no_line_of_the_settings(browser_of: Callable, db: None) -> None:
    assert "Gravatar" not in browser_of("member").get("/cont/notificari/").content.decode()
