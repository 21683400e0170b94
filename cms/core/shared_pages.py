"""A page that is the same for many readers is rendered once for all of them.

What is personal (the account's menu, the number beside the bell, one's own comments) is left out as
a hole and filled in for each reader. The shared part is rendered for a stand-in that knows of the
reader only what the key of the stored page says (audience, theme), so that nothing personal can
get into it: there is no name, no session and no form token to print.

Staff get their pages whole: what they see depends on more than their groups.
"""

import copy
import hashlib
import re
import secrets
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.template.response import TemplateResponse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from cms.core.access import audience_key
from cms.core.cache import cached, known
from cms.media.permissions import READ_EVERYTHING, Memberships, group_ids, reads_everything

#: How long a whole page may be kept: it holds counted figures.
KEPT = 600
#: Begins and ends a hole. Drawn by lot in each process, so that no text of a page can hold it; only
#: what is between the holes is kept.
MARK = f"\x00{secrets.token_hex(8)}\x00"
MARKED = re.compile(f"{MARK}([^\x00]*){MARK}")
#: What the stand-in keeps of a request: the same for everybody who asks for this page.
KEPT_ATTRIBUTES = frozenset(
    {"path", "path_info", "content_type", "content_params", "_stream", "_read_started",
     "resolver_match", "LANGUAGE_CODE"}
)  # fmt: skip

Fill = Callable[[HttpRequest, str], str]
_fills: dict[str, Fill] = {}


def register_hole(name: str, fill: Fill) -> None:
    """`fill(request, argument)` gives the HTML of `{% hole name argument %}` for one reader."""
    _fills[name] = fill


def hole(request: HttpRequest, name: str, argument: str) -> SafeString:
    """The place of a hole while a shared page is made; what belongs into it otherwise."""
    if isinstance(getattr(request, "user", None), Audience):
        return place_of(name, argument)
    return mark_safe(_fills[name](request, argument))  # noqa: S308


def place_of(name: str, argument: str = "") -> SafeString:
    """What `own_frame` splits at: the place of a hole, for a template without a request."""
    return mark_safe(f"{MARK}{name}:{argument}{MARK}")  # noqa: S308


def own_frame(html: str) -> list[str]:
    """HTML of one reader as it may be kept for that reader: text and places (`place_of`) in turns;
    `fill_holes` puts in what belongs to one answer alone, such as the form token."""
    return MARKED.split(html)


class Audience:
    """Stands for every reader with the same rights and theme; it is nobody in particular."""

    pk = None
    id = None
    is_active = True
    is_staff = False
    is_superuser = False
    may_enter_admin = False

    def __init__(self, user: Any) -> None:
        self.is_authenticated = bool(user.is_authenticated)
        self.is_anonymous = not self.is_authenticated
        self.prefers_dark = bool(getattr(user, "prefers_dark", False))
        self.prefers_light = bool(getattr(user, "prefers_light", False))
        self._reads_everything = reads_everything(user)
        self._memberships = Memberships(groups=group_ids(user), permissions=frozenset())

    @property
    def theme(self) -> str:
        return "dark" if self.prefers_dark else "light" if self.prefers_light else "device"

    def has_perm(self, permission: str, obj: Any = None) -> bool:
        """Only what the audience's key says: whether everything may be read."""
        return permission == READ_EVERYTHING and self._reads_everything


def fits(request: HttpRequest, page_class: Any) -> bool:
    """True where this reader may be shown the shared page."""
    if not getattr(page_class, "is_shared", False) or not is_shareable(request):
        return False
    return bool(page_class.shares_query(request.GET))


def is_shareable(request: HttpRequest) -> bool:
    """True for a reading by somebody who sees nothing that others with equal rights do not."""
    if request.method not in ("GET", "HEAD"):
        return False
    if request.user.is_authenticated and request.user.may_enter_admin:
        return False
    return not _has_messages(request)


def _has_messages(request: HttpRequest) -> bool:
    if "messages" in request.COOKIES:
        return True
    return settings.SESSION_COOKIE_NAME in request.COOKIES and "_messages" in request.session


def shared_response(
    request: HttpRequest, *, primary_key: int, page_class: type, find: Callable[[], Any]
) -> HttpResponse | None:
    """The page for this reader from its shared part; None where it must be made whole.

    `find()` loads the page, only when nothing is stored yet.
    """
    key = _key(request, primary_key, page_class)
    parts = known(key)
    if parts is None:
        parts = cached(key, lambda: _render(request, page_class, find), seconds=KEPT)
    if not parts:
        return None
    response = HttpResponse("".join(_filled(request, parts)))
    response.is_shared = True  # type: ignore[attr-defined]
    return response


def filled(request: HttpRequest, key: str, make: Callable[[Any], str]) -> str:
    """A fragment that readers share, with its holes filled in for this one.

    `make(stand_in)` renders it for a stand-in of the reader; `key` names all it depends on beside
    the language.
    """
    audience = "reader" if request.user.is_authenticated else "visitor"
    name = hashlib.sha256(key.encode()).hexdigest()[:24]
    parts = cached(
        f"filled:{name}:{get_language()}:{audience}",
        lambda: MARKED.split(make(_stand_in(request, ""))),
        seconds=KEPT,
    )
    return "".join(_filled(request, parts))


def shared_frame(request: HttpRequest, make: Callable[[Any], str]) -> list[str]:
    """HTML for a stand-in of the reader, text and holes in turns; for pages that keep it under a
    key of their own, which names the audience's theme beside all that the page depends on."""
    return MARKED.split(make(_stand_in(request, "")))


def fill_holes(
    request: HttpRequest, parts: list[str], put: Callable[[str], str] | None = None
) -> SafeString:
    """The HTML of a frame with its holes filled in for this reader; `put(html)` may first fill
    places that are the page's own, and leaves the holes alone."""
    if put is not None:
        parts = MARKED.split(put(_joined(parts)))
    return mark_safe("".join(_filled(request, parts)))  # noqa: S308


def _joined(parts: list[str]) -> str:
    """A frame with its holes marked as this process marks them."""
    return "".join(
        part if index % 2 == 0 else f"{MARK}{part}{MARK}" for index, part in enumerate(parts)
    )


def _filled(request: HttpRequest, parts: list[str]) -> Iterator[str]:
    """Text and holes take turns: text, "name:argument", text, …"""
    for index, part in enumerate(parts):
        if index % 2 == 0:
            yield part
        else:
            name, _colon, argument = part.partition(":")
            yield _fills[name](request, argument)


def _key(request: HttpRequest, primary_key: int, page_class: type) -> str:
    audience = Audience(request.user)
    query = hashlib.sha256(_query(request, page_class).encode()).hexdigest()[:16]
    reader = f"{audience_key(audience)}:{audience.theme}"
    return f"page-html:{primary_key}:{get_language()}:{reader}:{query}"


def _query(request: HttpRequest, page_class: Any) -> str:
    """The parameters that the shared part of this page type depends on, in one order."""
    kept = QueryDict(mutable=True)
    for name in sorted(page_class.shared_parameters):
        if name in request.GET:
            kept.setlist(name, sorted(request.GET.getlist(name)))
    return kept.urlencode()


def _render(request: HttpRequest, page_class: type, find: Callable[[], Any]) -> list[str]:
    """Text and holes in turns; empty when the page turns out to be personal."""
    page = find()
    if page is None:
        return []
    stand_in = _stand_in(request, _query(request, page_class))
    response = page.serve(stand_in)
    if isinstance(response, TemplateResponse):
        response.render()
    is_personal = (
        response.status_code != 200
        or response.cookies
        or response.has_header("Cache-Control")
        or "CSRF_COOKIE" in stand_in.META
    )
    return [] if is_personal else MARKED.split(response.content.decode())


def _stand_in(request: HttpRequest, query: str) -> Any:
    """A request in which nothing of the reader is left but the key's parts."""
    stand_in = copy.copy(request)
    for name in set(vars(stand_in)) - KEPT_ATTRIBUTES:
        delattr(stand_in, name)
    site = urlsplit(settings.SITE_URL)
    stand_in.user = Audience(request.user)  # type: ignore[assignment]
    stand_in.method, stand_in.GET = "GET", QueryDict(query)
    stand_in.COOKIES = {}
    stand_in.META = stand_in.environ = {  # type: ignore[attr-defined]
        "REQUEST_METHOD": "GET",
        "PATH_INFO": request.path_info,
        "QUERY_STRING": query,
        "HTTP_HOST": site.netloc,
        "SERVER_NAME": site.hostname,
        "SERVER_PORT": str(site.port or (443 if site.scheme == "https" else 80)),
        "wsgi.url_scheme": site.scheme,
    }
    return stand_in
