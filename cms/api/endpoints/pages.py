"""Pages: listed, by number, by address."""

from datetime import datetime
from typing import Annotated, Any

from django.apps import apps
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.http import http_date
from ninja import Query, Router
from wagtail.models import Page

from cms.api.authentication import READS_CONTENT
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.endpoints.parameters import MAX_KEY, Key, LocaleCode
from cms.api.pages import SCHEMAS, PageOut, summaries, whole_page
from cms.api.problems import Problem
from cms.api.schemas import PageList
from cms.api.targets import page_at
from cms.core.access import can_view_page, visible_pages
from cms.core.models import BasePage

router = Router(tags=["content"], auth=READS_CONTENT)


@router.get("/pages", response=PageList, summary="List pages")
def list_pages(
    request: HttpRequest,
    type: Annotated[str, Query(max_length=100, description="Such as home.StandardPage.")] = "",
    locale: LocaleCode = "",
    parent: Annotated[int | None, Query(ge=1, le=MAX_KEY)] = None,
    slug: Annotated[str, Query(max_length=255)] = "",
    updated_since: datetime | None = None,
    limit: Limit = DEFAULT_LIMIT,
    cursor: Cursor = "",
) -> Any:
    """Published pages that you may see: all of them, or those that fit the filters."""
    pages = visible_pages(_filtered(request, type, parent), request.user)
    if locale:
        pages = pages.filter(locale__language_code=locale)
    if slug:
        pages = pages.filter(slug=slug)
    if updated_since:
        pages = pages.filter(last_published_at__gte=_aware(updated_since))
    pages = pages.select_related("locale", "content_type")
    found, next_page = cut(request, pages, name="pages", cursor=cursor, limit=limit)
    return {"items": summaries(found, request.user), "next": next_page}


def _filtered(request: HttpRequest, type: str, parent: int | None) -> Any:
    pages = Page.objects.filter(depth__gt=1)
    if type:
        if type not in SCHEMAS:
            return Page.objects.none()
        pages = pages.type(apps.get_model(type))
    if parent is not None:
        above = visible_pages(Page.objects.filter(pk=parent), request.user).first()
        pages = pages.child_of(above) if above else Page.objects.none()
    return pages


def _aware(moment: datetime) -> datetime:
    """A time without a zone is the site's own; what no calendar holds is refused."""
    try:
        aware = timezone.make_aware(moment) if timezone.is_naive(moment) else moment
        aware.astimezone(timezone.get_default_timezone()).utctimetuple()
        aware.astimezone(tz=None)
    except (OverflowError, ValueError) as error:
        raise Problem(
            422,
            errors=[{"field": "updated_since", "code": "out_of_range", "message": str(error)}],
        ) from error
    return aware


@router.get("/pages/by-address", response=PageOut, summary="Read the page at an address")
def page_by_address(
    request: HttpRequest,
    response: HttpResponse,
    path: Annotated[
        str, Query(max_length=2000, description="The path on the site, such as /en/about/.")
    ],
) -> Any:
    """The page that the site shows at this path."""
    return _read(request, response, page_at(path))


@router.get("/pages/{page_id}", response=PageOut, summary="Read a page")
def page_by_id(request: HttpRequest, response: HttpResponse, page_id: Key) -> Any:
    """One page with all its fields: blocks as values and as HTML, pictures in every size."""
    found = Page.objects.filter(pk=page_id, live=True).select_related("content_type").first()
    page = None
    if found is not None and found.specific_class and issubclass(found.specific_class, BasePage):
        pages = found.specific_class.objects.filter(pk=page_id, live=True)
        page = pages.select_related("locale").first()
    return _read(request, response, page)


def _read(request: HttpRequest, response: HttpResponse, page: Any) -> Any:
    if page is None or not can_view_page(request.user, page):
        raise Problem(404)
    if page.last_published_at:
        response["Last-Modified"] = http_date(page.last_published_at.timestamp())
    return whole_page(page, request)
