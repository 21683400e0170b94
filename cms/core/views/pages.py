"""Finds the page of an address, asks whether this person may see it, and serves it.

Wagtail's own road walks the tree with a query per level; here an address is looked up at once.
"""

import hashlib

from django.contrib.auth.views import redirect_to_login
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.utils.http import urlencode
from django.utils.translation import get_language, override
from wagtail import hooks
from wagtail.models import Page, Site

from cms.core.access import can_view_page, is_open_to_all
from cms.core.cache import KEPT_SECONDS, content_version

UNTRANSLATED = "netradus"


def serve_page(request: HttpRequest, path: str) -> HttpResponse:
    """The page at this address for this person.

    A visitor before a closed page goes to sign-in and comes back; somebody signed in without the
    right gets 403; what does not exist in this language is shown in the site's own, with a word
    about it.
    """
    page = find_page(path, get_language() or "ro")
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
    response = page.serve(request)
    _set_cache_headers(request, response, page)
    return response


def find_page(path: str, language: str) -> Page | None:
    """The live page, as its own class, whose address is `path` in the tree of a language."""
    root_path = _root_path(language)
    if root_path is None or "\x00" in path:
        return None
    url_path = f"{root_path}{path}"
    key = f"{content_version()}:page-at:{language}:{hash_of(url_path)}"
    found = cache.get(key)
    if found is None:
        page = Page.objects.filter(url_path=url_path, live=True).only("pk", "content_type").first()
        if page is None:
            return None
        found = (page.pk, page.specific_class)
        cache.set(key, found, KEPT_SECONDS)
    primary_key, model = found
    if model is None:
        return None
    return model.objects.filter(pk=primary_key, live=True).select_related("locale").first()


def hash_of(value: str) -> str:
    """A short key for an address of any length and letters."""
    return hashlib.sha256(value.encode()).hexdigest()[:32]


def _root_path(language: str) -> str | None:
    for root in Site.get_site_root_paths():
        if root.language_code == language:
            return root.root_path
    return None


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
            return HttpResponseRedirect(found.get_url())
        return HttpResponseRedirect(f"{page.get_url()}?{urlencode({UNTRANSLATED: language})}")


def _set_cache_headers(request: HttpRequest, response: HttpResponse, page: Page) -> None:
    patch_vary_headers(response, ["Cookie"])
    if response.has_header("Cache-Control"):
        return
    if request.user.is_authenticated or not is_open_to_all(page) or request.method != "GET":
        response["Cache-Control"] = "private, no-store"
    else:
        response["Cache-Control"] = "public, max-age=60, stale-while-revalidate=600"
