"""The search page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from cms.search import selectors


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Results of `?q=`, paged by `?pagina=`."""
    query = selectors.clean_query(request.GET.get("q", ""))
    results = selectors.search_pages(
        query=query,
        user=request.user,
        language=get_language() or "ro",
        number=request.GET.get("pagina", "1"),
    )
    context = {
        "query": query,
        "results": results,
        "query_string": f"{urlencode({'q': query})}&",
    }
    response = render(request, "search/search.html", context)
    response["Cache-Control"] = "private, no-store"
    return response
