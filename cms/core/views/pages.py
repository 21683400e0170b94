"""Finds the page of an address, asks whether this person may see it, and serves it.

Wagtail's own road walks the tree with a query per level; here an address is looked up at once.
"""

import hashlib
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.utils.http import urlencode
from django.utils.translation import get_language, override
from wagtail import hooks
from wagtail.models import Page

from cms.core import shared_pages
from cms.core.access import can_view_page, can_view_path, is_path_open_to_all, opens_itself
from cms.core.addresses import ROOTS_KEY, page_address, root_of
from cms.core.cache import cached_if_found, preload

UNTRANSLATED = "netradus"
#: How long nginx may hand out a page that it keeps (deploy/nginx: the home): what is unpublished is
#: gone for everybody after so many seconds.
PROXY_SECONDS = 10
#: Names of the fragments of the shell (cms.home.shell), each kept per language.
SHELL_FRAGMENTS = ("service-menu", "site-identity", "contact-address")


@dataclass(frozen=True)
class Place:
    """Where a page lies, as long as nothing is published: key, class, path in the tree, and whether
    its editor opened it to everyone."""

    key: int
    label: str
    path: str
    opens_itself: bool

    def is_visible_to(self, user: Any) -> bool:
        return self.opens_itself or can_view_path(user, self.path)

    @property
    def is_open_to_all(self) -> bool:
        return self.opens_itself or is_path_open_to_all(self.path)


#: Fragments that every request for a page asks for.
COMMON_FRAGMENTS = ["access-map", ROOTS_KEY, "group-permissions"]


def serve_page(request: HttpRequest, path: str) -> HttpResponse:
    """The page at this address for this person.

    A visitor before a closed page goes to sign-in and comes back; somebody signed in without the
    right gets 403; what does not exist in this language is shown in the site's own, with a word
    about it. The right is asked for before anything is read of the page, and of everybody: a page
    that is shared by readers is stored for each audience.
    """
    language = get_language() or "ro"
    preload([*COMMON_FRAGMENTS, place_key(language, path)])
    place = find_place(path, language)
    if place is None:
        return _in_default_language(request, path)
    if not place.is_visible_to(request.user):
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        raise PermissionDenied
    response = _shared(request, place) or _whole(request, place)
    _set_cache_headers(request, response, place.is_open_to_all)
    return response


def _shared(request: HttpRequest, place: Place) -> HttpResponse | None:
    """The page from the part that readers share, where there is one."""
    page_class = apps.get_model(place.label)
    if not shared_pages.fits(request, page_class):
        return None
    return shared_pages.shared_response(
        request,
        primary_key=place.key,
        page_class=page_class,
        find=lambda: _load_with_fragments(request, place),
    )


def _whole(request: HttpRequest, place: Place) -> HttpResponse:
    """The page made for this reader alone."""
    page = _load_with_fragments(request, place)
    if page is None:
        raise Http404
    for hook in hooks.get_hooks("before_serve_page"):
        result = hook(page, request, (), {})
        if isinstance(result, HttpResponse):
            return result
    return page.serve(request)


def _load_with_fragments(request: HttpRequest, place: Place) -> Page | None:
    """The page, with all that it and its shell are made of brought near at once."""
    page = load_page(place)
    if page is not None:
        shell = shell_fragment_keys(get_language() or "ro")
        preload([*shell, *page.fragment_keys(request.user)])
    return page


def shell_fragment_keys(language: str) -> list[str]:
    """What stands around every page, in one language."""
    return [f"{name}:{language}" for name in SHELL_FRAGMENTS]


def place_key(language: str, path: str) -> str:
    """A short key for an address of any length and letters."""
    return f"page-at:{language}:{hashlib.sha256(path.encode()).hexdigest()[:32]}"


def find_page(path: str, language: str) -> Page | None:
    """The live page, as its own class, whose address is `path` in the tree of a language."""
    place = find_place(path, language)
    return load_page(place) if place else None


def find_place(path: str, language: str) -> Place | None:
    """Where the live page of an address lies; unknown addresses are never stored."""
    if "\x00" in path:
        return None
    return cached_if_found(place_key(language, path), lambda: _look_up(path, language))


def load_page(place: Place) -> Page | None:
    """The page itself, as its own class; None when it went meanwhile."""
    pages = apps.get_model(place.label).objects.filter(pk=place.key, live=True)
    return pages.select_related("locale").first()


def _look_up(path: str, language: str) -> Place | None:
    root_path = root_of(language)
    if root_path is None:
        return None
    found = Page.objects.filter(url_path=f"{root_path}{path}", live=True)
    page = found.only("pk", "path", "content_type").first()
    if page is None or page.specific_class is None:
        return None
    label = page.specific_class._meta.label
    return Place(page.pk, label, page.path, opens_itself(page))


def _in_default_language(request: HttpRequest, path: str) -> HttpResponse:
    language = get_language() or "ro"
    if language == "ro":
        raise Http404
    with override("ro"):
        page = find_page(path, "ro")
        if page is None or not can_view_page(request.user, page):
            raise Http404
        translation = page.get_translations().filter(locale__language_code=language, live=True)
        found = translation.first()
        if found and can_view_page(request.user, found):
            return HttpResponseRedirect(page_address(found))
        return HttpResponseRedirect(f"{page_address(page)}?{urlencode({UNTRANSLATED: language})}")


def _set_cache_headers(request: HttpRequest, response: HttpResponse, is_open: bool) -> None:
    patch_vary_headers(response, ["Cookie"])
    if response.has_header("Cache-Control"):
        return
    if request.user.is_authenticated or not is_open or request.method != "GET":
        response["Cache-Control"] = "private, no-store"
    else:
        response["Cache-Control"] = "public, max-age=60, stale-while-revalidate=600"
        response["X-Accel-Expires"] = str(PROXY_SECONDS)
