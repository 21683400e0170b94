"""Resources: listed with the filters of the site, one by number, its files, the shelves."""

from bisect import bisect_right
from typing import Annotated, Any

from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.utils.translation import override
from ninja import Query, Router

from cms.api.authentication import READS_CONTENT
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, next_address, read_cursor
from cms.api.endpoints.parameters import Key
from cms.api.endpoints.site import Language
from cms.api.library import EveryResource, rows_of, whole_resource
from cms.api.problems import Problem
from cms.api.schemas import ResourceCategoryList, ResourceList, ResourceOut
from cms.core.access import can_view_page, is_open_to_all
from cms.core.finder import find_keys
from cms.library.enums import Category, Where
from cms.library.files import may_fetch, stored_files
from cms.library.filters import Filters, read_filters
from cms.library.ledger import places_in
from cms.library.ledger_rows import ledger_of
from cms.library.listing import SEARCH_KIND, WHERE_OF
from cms.library.models import ResourcePage
from cms.library.notes import note_download
from cms.library.selection import select
from cms.media.serving import serve_private_file

router = Router(tags=["library"], auth=READS_CONTENT)
Values = Annotated[list[str] | None, Query(max_length=20)]


@router.get("/resources", response=ResourceList, summary="List resources")
def list_resources(
    request: HttpRequest,
    locale: Language = "ro",
    category: Values = None,
    type: Values = None,
    theme: Values = None,
    kind: Values = None,
    year: Values = None,
    language: Values = None,
    period: Annotated[str, Query(max_length=10, description="luna, semestru or an.")] = "",
    q: Annotated[str, Query(max_length=150, description="Words to look for.")] = "",
    where: Annotated[
        str, Query(max_length=10, description="titlu, text or fisiere; empty: everywhere.")
    ] = "",
    limit: Limit = DEFAULT_LIMIT,
    cursor: Cursor = "",
) -> Any:
    """Published resources that you may see, of all lists, the last added first; filters as on the
    site. Values that do not exist are ignored."""
    place = read_cursor("resources", cursor)
    asked = QueryDict(mutable=True)
    chosen = {
        "categorie": category, "tip": type, "tema": theme, "format": kind, "an": year,
        "limba": language,
    }  # fmt: skip
    for name, values in chosen.items():
        asked.setlist(name, values or [])
    asked.update({"perioada": period, "q": q, "unde": where})
    with override(locale):
        return _part(request, locale, asked, place, limit)


def _part(
    request: HttpRequest, locale: str, asked: QueryDict, place: int | None, limit: int
) -> dict[str, Any]:
    ledger = ledger_of(EveryResource(locale), request.user)
    filters = read_filters(asked, ledger)
    selection = select(ledger, filters, _found(filters, request.user, locale))
    places = places_in(selection.bits)
    # A cursor names the last resource that was shown; what is gone meanwhile leaves no gap.
    after = ledger.place_of(place) if place is not None else None
    start = bisect_right(places, after) if after is not None else 0
    keys = [ledger.keys[one] for one in places[start : start + limit]]
    following = keys[-1] if keys and start + limit < len(places) else None
    return {
        "count": len(places),
        "items": rows_of(keys),
        "next": next_address(request, "resources", following),
    }


def _found(filters: Filters, user: Any, locale: str) -> frozenset[int] | None:
    if not filters.words:
        return None
    return find_keys(
        kind=SEARCH_KIND,
        text=filters.words,
        user=user,
        language=locale,
        where=WHERE_OF[Where(filters.where)],
    ).keys


@router.get("/resources/{resource_id}", response=ResourceOut, summary="Read about a resource")
def resource(request: HttpRequest, resource_id: Key) -> Any:
    """One resource with its files and versions; its text is in `/pages/{page_id}`."""
    return whole_resource(_page(request, resource_id), request.user)


@router.get(
    "/resources/{resource_id}/files/{file_id}",
    response={200: None},
    summary="Download a file of a resource",
    url_name="resource_file",
    openapi_extra={
        "responses": {200: {"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}}}
    },
)
def resource_file(request: HttpRequest, resource_id: Key, file_id: Key) -> HttpResponseBase:
    """The bytes of a file, of an older version too; knows ranges."""
    page = _page(request, resource_id)
    row = stored_files(page).filter(pk=file_id).first()
    if row is None or not may_fetch(row.document, request.user):
        raise Problem(404)
    try:
        response = serve_private_file(
            request,
            row.document.file,
            file_name=row.document.filename,
            as_attachment=True,
            is_public=request.user.is_anonymous and is_open_to_all(page),
        )
    except FileNotFoundError as error:
        raise Problem(404) from error
    note_download(page_id=page.pk)
    return response


def _page(request: HttpRequest, key: int) -> ResourcePage:
    found = ResourcePage.objects.filter(pk=key, live=True).select_related("locale").first()
    if found is None or not can_view_page(request.user, found):
        raise Problem(404)
    return found


@router.get(
    "/resource-categories", response=ResourceCategoryList, summary="List the shelves of the library"
)
def resource_categories(request: HttpRequest, locale: Language = "ro") -> Any:
    """The categories with the number of resources that you may see."""
    with override(locale):
        ledger = ledger_of(EveryResource(locale), request.user)
        counts = select(ledger, Filters(), None).counts["category"]
        return {
            "items": [
                {"slug": one.value, "name": str(one.label), "count": counts.get(one.value, 0)}
                for one in Category
            ]
        }
