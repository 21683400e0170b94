"""A page that somebody has just looked at, kept for when they look again: going back, a second tab.

It is theirs alone (`cms.core.own_values`: the person, the rights, the language) and of one session
and one address. It holds as long as nothing was written to any table that it was made of
(`cms.core.written`), the site's content is the same, and the person did nothing; at most for
`OWN_PAGES_KEPT_SECONDS`. What belongs to one answer alone, the tokens of forms, is put in anew. It
lies in the memory of the process, which holds some hundred pages.

Kept is only what a look changes nothing about: no message shown, nothing written, no cookie set.
"""

import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.csrf import get_token

from cms.core import own_values, written
from cms.core.cache import content_version

#: Tokens that prove where a form came from, and those that let it be sent once.
TOKEN = re.compile(rb'name="(csrfmiddlewaretoken|form_token)" value="[\w-]+"')
#: Pages of the security of an account may tell a secret; these do not.
SECURITY, WITHOUT_SECRETS = "security", frozenset({"security:overview", "security:change_password"})
STORE = "own_pages"
#: The name of the view of all pages of the tree.
TREE = "wagtail_serve"

_versions: dict[str, Callable[[], str]] = {}


def holds_under(namespace: str, version: Callable[[], str]) -> None:
    """Pages of an app (the namespace of its addresses) show what is kept under a version of its
    own, so that making them need not ask the tables; pages of the tree may show it too."""
    _versions[namespace] = version


@dataclass(frozen=True)
class OwnPage:
    """An answer without its tokens: text and the names of tokens in turns."""

    parts: list[bytes]
    headers: dict[str, str]
    tables: frozenset[str]
    versions: dict[str, str]
    begun: float

    def is_current(self) -> bool:
        held = all(_versions[name]() == version for name, version in self.versions.items())
        return held and written.is_unwritten(self.tables, self.begun)

    def answer(self, request: HttpRequest) -> HttpResponse:
        filled = (
            _field(request, part.decode()) if index % 2 else part
            for index, part in enumerate(self.parts)
        )
        response = HttpResponse(b"".join(filled))
        for name, value in self.headers.items():
            response[name] = value
        return response


def _field(request: HttpRequest, name: str) -> bytes:
    """A new token in the place of the one that was left out."""
    is_proof = name == "csrfmiddlewaretoken"
    token = get_token(request) if is_proof else secrets.token_urlsafe(24)
    return f'name="{name}" value="{token}"'.encode()


def answered(
    request: HttpRequest, make: Callable[[HttpRequest], HttpResponseBase]
) -> HttpResponseBase:
    """The kept page, or a new one."""
    if not _may_be_kept(request):
        return make(request)
    name = f"page:{content_version()}:{request.session.session_key}:{request.get_full_path()}"
    stamp, found = own_values.look(request.user, name, store=STORE)
    if found is not None and found[0].is_current():
        return found[0].answer(request)
    begun, versions = time.time(), {one: read() for one, read in _versions.items()}
    with written.listening() as heard:
        response = make(request)
    if _is_worth_keeping(request, response, heard):
        match: Any = request.resolver_match
        is_of_tree = match.view_name == TREE
        held = {one: versions[one] for one in versions if is_of_tree or one in match.namespaces}
        page = _page_of(response, frozenset(heard.tables), held, begun)
        seconds = settings.OWN_PAGES_KEPT_SECONDS
        own_values.keep(request.user, name, page, stamp=stamp, seconds=seconds, store=STORE)
    return response


def _may_be_kept(request: HttpRequest) -> bool:
    return bool(
        settings.OWN_PAGES_KEPT_SECONDS
        and request.method == "GET"
        and not request.path.startswith(settings.ADMIN_PATH)
        and settings.SESSION_COOKIE_NAME in request.COOKIES
        and request.user.is_authenticated
        and "messages" not in request.COOKIES
        and "_messages" not in request.session
    )


def _is_worth_keeping(
    request: HttpRequest, response: HttpResponseBase, heard: written.Statements
) -> bool:
    match = request.resolver_match
    if match is None or heard.has_written:
        return False
    if getattr(response, "is_shared", False) and not heard.tables:
        return False  # costs no more than a kept one
    if SECURITY in match.namespaces and match.view_name not in WITHOUT_SECRETS:
        return False
    messages: Any = getattr(request, "_messages", None)
    return (
        response.status_code == 200
        and not response.streaming
        and response.get("Content-Type", "").startswith("text/html")
        and not response.cookies
        and not request.session.modified
        and not getattr(messages, "added_new", False)
        and not any(name.startswith("_csp") for name in vars(response))
    )


def _page_of(
    response: Any, tables: frozenset[str], versions: dict[str, str], begun: float
) -> OwnPage:
    parts = TOKEN.split(response.content)
    return OwnPage(parts, dict(response.items()), tables, versions, begun)
