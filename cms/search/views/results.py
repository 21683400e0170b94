"""The page of results and the suggestions."""

from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from cms.core.addresses import ROOTS_KEY
from cms.core.cache import preload
from cms.search import kept, pages, suggestions
from cms.search.filter_form import filter_fields
from cms.search.filters import read_filters
from cms.search.limits import is_too_often
from cms.search.queries import clean_query

SUGGESTIONS_A_MINUTE = 120
#: Shared fragments that tell who may see what, and those that the page shows around the results.
RIGHTS = ("access-map", ROOTS_KEY, "closed-collections")
SHELL = ("service-menu", "site-identity", "contact-address")


def _personal(response: HttpResponse) -> HttpResponse:
    """Each person finds something else: no cache on the way keeps it."""
    response["Cache-Control"] = "private, no-store"
    return response


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Results of `?q=`: grouped by kind, or of one kind (`tip`) page by page (`pagina`)."""
    language = get_language() or "ro"
    preload([*RIGHTS, "search-synonyms", *(f"{name}:{language}" for name in SHELL)])
    text = clean_query(request.GET.get("q", ""))
    filters = read_filters(request.GET, language)
    found = pages.search_page(
        text=text,
        user=request.user,
        filters=filters,
        language=language,
        number=request.GET.get("pagina", "1"),
    )
    if request.user.is_authenticated:
        found["save_form"] = kept.save_form(request, found["to_save"]) if found["to_save"] else ""
    else:
        found["here"] = f"{request.path}?{found['query_string']}"
    parts = {
        "kind_field": pages.kind_field(filters),
        "filter_fields": filter_fields(filters, language),
        "body": render_to_string("search/_found.html", found, request),
    }
    has_filters = bool(found["chips"])
    html = kept.around(request, query=text, has_filters=has_filters, parts=parts)
    return _personal(HttpResponse(html))


@require_safe
def suggest(request: HttpRequest) -> HttpResponse:
    """A list of links for what is typed so far, as a fragment; empty when nothing begins so."""
    if is_too_often(request, "suggest", most=SUGGESTIONS_A_MINUTE, window=timedelta(minutes=1)):
        return _personal(HttpResponse(status=429))
    text = clean_query(request.GET.get("q", ""))
    language = get_language() or "ro"
    preload(RIGHTS)
    context: dict[str, Any] = {
        "text": text,
        "suggestions": suggestions.suggest(text=text, user=request.user, language=language),
    }
    return _personal(render(request, "search/_suggestions.html", context))
