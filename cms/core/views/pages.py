"""Finds the page of an address, asks whether this person may see it, and serves it.

Wagtail's own road walks the tree with a query per level; here an address is looked up at once.
"""

import hashlib

from django.apps import apps
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.utils.http import urlencode
from django.utils.translation import get_language, override
from wagtail import hooks
from wagtail.models import Page

from cms.core.access import can_view_page, is_open_to_all
from cms.core.addresses import ROOTS_KEY, page_address, root_of
from cms.core.cache import cached, known, preload

UNTRANSLATED = "netradus"
#: Names of the fragments of the shell (cms.home.shell), each kept per language.
SHELL_FRAGMENTS = ("service-menu", "site-identity", "contact-address", "figures")


#: Fragments that every page shows, as formats of the language (the shell adds its own).
COMMON_FRAGMENTS = ["access-map", ROOTS_KEY]


def serve_page(request: HttpRequest, path: str) -> HttpResponse:
    """The page at this address for this person.

    A visitor before a closed page goes to sign-in and comes back; somebody signed in without the
    right gets 403; what does not exist in this language is shown in the site's own, with a word
    about it.
    """
    language = get_language() or "ro"
    preload([*COMMON_FRAGMENTS, *shell_fragment_keys(language), place_key(language, path)])
    page = find_page(path, language)
    if page is None:
        return _in_default_language(request, path)
    if not can_view_page(request.user, page):
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        raise PermissionDenied
    for hook in hooks.get_hooks("before_serve_page"):
        result = hook(page, request, (), {})
        if isinstance(result, HttpResponse):
            return result
    preload(page.fragment_keys(request.user))
    response = page.serve(request)
    _set_cache_headers(request, response, page)
    return response


def shell_fragment_keys(language: str) -> list[str]:
    """What stands around every page, in one language."""
    return [f"{name}:{language}" for name in SHELL_FRAGMENTS]


def place_key(language: str, path: str) -> str:
    """A short key for an address of any length and letters."""
    return f"page-at:{language}:{hashlib.sha256(path.encode()).hexdigest()[:32]}"


def find_page(path: str, language: str) -> Page | None:
    """The live page, as its own class, whose address is `path` in the tree of a language."""
    if "\x00" in path:
        return None
    place = known(place_key(language, path)) or _look_up(path, language)
    if place is None:
        return None
    primary_key, label = cached(place_key(language, path), lambda: place)
    model = apps.get_model(label)
    pages = model.objects.filter(pk=primary_key, live=True)
    return pages.select_related("locale", *getattr(model, "served_with", ())).first()


def _look_up(path: str, language: str) -> tuple[int, str] | None:
    """(key, model) of the live page at an address; unknown addresses are never stored."""
    root_path = root_of(language)
    if root_path is None:
        return None
    found = Page.objects.filter(url_path=f"{root_path}{path}", live=True)
    page = found.only("pk", "content_type").first()
    if page is None or page.specific_class is None:
        return None
    return page.pk, page.specific_class._meta.label


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


def _set_cache_headers(request: HttpRequest, response: HttpResponse, page: Page) -> None:
    patch_vary_headers(response, ["Cookie"])
    if response.has_header("Cache-Control"):
        return
    if request.user.is_authenticated or not is_open_to_all(page) or request.method != "GET":
        response["Cache-Control"] = "private, no-store"
    else:
        response["Cache-Control"] = "public, max-age=60, stale-while-revalidate=600"
