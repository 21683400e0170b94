"""deploy/nginx: the configuration is well formed, and its own pages are complete."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.urls import get_resolver
from django.utils.translation import override

from tests.deploy.proxies import NGINX, Proxy, free_port
from tests.deploy.sites import DEPLOY, clean_environment, run

FOLDER = DEPLOY / "nginx"
CONFIGURATION = (FOLDER / "punte.conf").read_text(encoding="utf-8")
ERROR_PAGES = sorted((FOLDER / "errors").glob("*.html"))

SECRET = re.compile(r"<str:(secret|token|uidb64|code)>")

TOKEN = re.compile(
    r"""\s+|\#[^\n]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]|(?:[^\s{};"'\\]|\\.)+"""
)


def read_blocks(text: str) -> list[str]:
    """Walk through the text; the names of its directives, or an error with the place.

    Not nginx's own grammar, but enough to see a lost brace, quote or semicolon.
    """
    names, words, depth, place = [], [], 0, 0
    while place < len(text):
        match = TOKEN.match(text, place)
        assert match, f"cannot be read from: {text[place : place + 60]!r}"
        place, token = match.end(), match.group()
        if token.isspace() or token.startswith("#"):
            continue
        if token not in "{};":
            words.append(token)
            continue
        depth += {"{": 1, "}": -1, ";": 0}[token]
        assert depth >= 0, f"one closing brace too many before: {text[place : place + 60]!r}"
        assert bool(words) != (token == "}"), f"{token} after {words} before {text[place:][:60]!r}"
        names += words[:1]
        words = []
    assert depth == 0, "a brace is not closed"
    assert not words, f"no semicolon after {words}"
    return names


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.conf")), ids=lambda path: path.name)
def test_every_file_is_well_formed(path: Path) -> None:
    names = read_blocks(path.read_text(encoding="utf-8"))
    assert "server" in names
    assert not any(name.startswith(("/", "$")) for name in names)


@pytest.mark.parametrize(
    "broken", ["server { listen 80; ", "server { listen 80 }", "server } {", 'root "/a;', "a b"]
)
def test_the_reader_itself_notices_faults(broken: str) -> None:
    with pytest.raises(AssertionError):
        read_blocks(broken)


def test_nginx_accepts_the_configuration(tmp_path: Path) -> None:
    """Where nginx is not installed, the files that the configuration names are looked for."""
    proxy = Proxy(tmp_path, free_port(), free_port(), free_port())
    proxy.write()
    if NGINX:
        done = run(proxy.command("-t", "-q"), clean_environment(), seconds=30)
        assert done.returncode == 0, done.stderr
        # The old spelling of http2 that Debian 12 needs is all that a newer nginx may dislike.
        assert [line for line in done.stderr.splitlines() if "http2" not in line] == []
    named = re.findall(
        r"(?:include|ssl_certificate|ssl_certificate_key) (/[^;]+);", proxy.moved_configuration()
    )
    assert [path for path in named if not Path(path).is_file()] == []


def test_the_limits_are_those_of_the_application() -> None:
    limits = re.findall(r"client_max_body_size (\d+)m;", CONFIGURATION)
    assert [int(limit) * 1024 * 1024 for limit in limits] == [
        settings.MAX_REQUEST_BYTES,
        settings.MAX_STAFF_REQUEST_BYTES,
    ]


def test_nothing_a_client_says_about_itself_is_passed_on() -> None:
    """$proxy_add_x_forwarded_for would append to a list that the client began."""
    assert "$proxy_add_x_forwarded_for" not in CONFIGURATION
    assert "$http_x_" not in CONFIGURATION


def test_every_error_page_exists_and_every_page_is_used() -> None:
    named = re.findall(r"error_page (\d+) /_errors/(\w+\.html);", CONFIGURATION)
    assert {f"{status}.html" for status, _page in named} == {page for _status, page in named}
    assert {page for _status, page in named} == {path.name for path in ERROR_PAGES}


class PageReader(HTMLParser):
    """Collects tags and attributes, and holds that what opens also closes."""

    VOID = frozenset({"meta", "link", "path", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("path", ERROR_PAGES, ids=lambda path: path.name)
def test_an_error_page_is_whole_and_needs_nothing_but_its_style(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    reader = PageReader()
    reader.feed(text)
    tags = [tag for tag, _attributes in reader.seen]
    assert reader.open == []
    assert tags.count("h1") == tags.count("main") == tags.count("title") == 1
    assert ("html", {"lang": "ro", "dir": "ltr"}) in reader.seen
    assert not {"script", "style", "img"} & set(tags)
    for _tag, attributes in reader.seen:
        assert not {name for name in attributes if name == "style" or name.startswith("on")}
        assert attributes.get("href") in (None, "", "/", "/_errors/errors.css")
    assert not re.search("[\u015e\u015f\u0162\u0163]", text)  # s and t with a cedilla


def test_the_style_of_the_error_pages_loads_nothing() -> None:
    text = (FOLDER / "errors" / "errors.css").read_text(encoding="utf-8")
    assert "url(" not in text
    assert "@import" not in text
    assert text.count("{") == text.count("}")


def logged(asked: str) -> str:
    """The address as nginx writes it down."""
    rules = re.search(r"map \$request_uri \$punte_logged_path \{(.*?)\n\}", CONFIGURATION, re.S)
    assert rules
    for pattern, shown in re.findall(r'"~([^"]+)" "?([^";]+)"?;', rules[1]):
        found = re.search(pattern.replace("(?<", "(?P<"), asked)
        if found:
            for name, value in found.groupdict().items():
                shown = shown.replace(f"${{{name}}}", value).replace(f"${name}", value)
            return shown
    raise AssertionError(asked)


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("/cauta/?q=ceva", "/cauta/"),
        ("/flux/podcast/", "/flux/podcast/"),
        ("/en/flux/m/abc-secret/episoade/3/a.mp3?x=1", "/en/flux/m/-"),
        ("/notificari/dezabonare/", "/notificari/dezabonare/"),
    ],
)
def test_addresses_are_logged_without_their_query(asked: str, shown: str) -> None:
    assert logged(asked) == shown


def addresses(patterns: Any, before: str = "") -> Iterator[str]:
    for pattern in patterns:
        route = f"{before}{pattern.pattern}"
        if hasattr(pattern, "url_patterns"):
            yield from addresses(pattern.url_patterns, route)
        else:
            yield route


def test_secrets_in_addresses_are_not_logged() -> None:
    """Whatever address has a secret in it, in every language."""
    for language, prefix in (("ro", ""), ("en", "en/"), ("hu", "hu/")):
        with override(language):
            own = [one for one in addresses(get_resolver().url_patterns) if SECRET.search(one)]
        assert len(own) > 10
        for route in own:
            assert route.startswith(prefix)
            asked = "/" + re.sub("<[^>]+>", "zmeurica", route)
            assert "zmeurica" not in logged(asked), route
