"""Search over everything the caller may read."""

from typing import Annotated, Any, Literal

from django.http import HttpRequest
from django.utils.translation import override
from ninja import Query, Router

from cms.api.authentication import READS_CONTENT
from cms.api.cursors import Cursor, next_address, read_cursor
from cms.api.endpoints.parameters import Language
from cms.api.schemas import SearchResults, SuggestionList
from cms.core.enums import Service
from cms.core.search_kinds import all_kinds
from cms.search import selectors, suggestions
from cms.search.enums import Period
from cms.search.filters import EVERY_LANGUAGE, read_filters
from cms.search.queries import MAX_QUERY_LENGTH, clean_query

router = Router(tags=["content"], auth=READS_CONTENT)

Words = Annotated[str, Query(min_length=1, max_length=MAX_QUERY_LENGTH)]


@router.get("/search", response=SearchResults, summary="Search")
def search(
    request: HttpRequest,
    q: Words,
    kind: Annotated[str, Query(max_length=30, description="A kind of `groups`.")] = "",
    service: Annotated[Service | Literal[""], Query()] = "",
    locale: Language | Literal["all"] = "ro",
    period: Annotated[Period | Literal[""], Query()] = "",
    cursor: Cursor = "",
) -> Any:
    """Everything that holds the words and that you may see, ten at a time; in your language unless
    you ask for another one or for all."""
    limba = EVERY_LANGUAGE if locale == "all" else locale
    typed = {"tip": kind, "serviciu": service, "limba": limba, "perioada": period}
    filters = read_filters(typed, "ro")
    query = clean_query(q)
    found = selectors.find(text=query, user=request.user, filters=filters)
    number = read_cursor("search", cursor) or 1
    page = selectors.page_of(found, user=request.user, kind=filters.kind, number=number)
    following = page.next_page_number() if page.has_next() else None
    counts = found.counts
    return {
        "query": query,
        "searched": found.query.text if found.corrected else "",
        "is_partial": found.is_partial,
        "is_cut": found.is_cut,
        "count": page.paginator.count,
        "groups": [
            {"kind": one.name, "label": str(one.label), "count": counts[one.name]}
            for one in all_kinds()
            if counts[one.name]
        ],
        "items": [
            result._asdict() | {"id": result.key, "title": result.plain_title,
                              "locale": result.language}
            for result in page.object_list
        ],
        "next": next_address(request, "search", following),
    }  # fmt: skip


@router.get("/search/suggest", response=SuggestionList, summary="Suggest titles")
def suggest(request: HttpRequest, q: Words, locale: Language = "ro") -> Any:
    """Titles that begin to answer while somebody types."""
    with override(locale):
        found = suggestions.suggest(text=clean_query(q), user=request.user, language=locale)
    return {
        "items": [
            {"kind": one.kind, "title": one.plain_title, "address": one.address} for one in found
        ]
    }
