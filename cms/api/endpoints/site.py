"""What stands around the pages: menus, languages, moved addresses, search."""

from typing import Annotated, Any, Literal

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import override
from ninja import Query, Router
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale

from cms.api.authentication import READS_CONTENT
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut, next_address, read_cursor
from cms.api.pages import summaries
from cms.api.schemas import LocaleList, Navigation, RedirectList, SearchResults
from cms.api.targets import target_of
from cms.core.addresses import tree_roots
from cms.home import shell
from cms.search.selectors import MAX_QUERY_LENGTH, clean_query, search_pages

router = Router(tags=["content"], auth=READS_CONTENT)

Language = Literal["ro", "en", "hu"]
LANGUAGE_NAMES = dict(settings.LANGUAGES)


@router.get("/navigation", response=Navigation, summary="Read the menus")
def navigation(request: HttpRequest, locale: Language = "ro") -> Any:
    """The six services, the footer's menus and the contact page, in one language."""
    with override(locale):
        identity = shell.site_identity()
        services = shell.service_menu()
        return {
            "site_name": identity["site_name"],
            "locale": locale,
            "services": services,
            "menus": {
                place: [
                    {"title": link["label"], "url": link["url"], "lang": link.get("lang", "")}
                    for link in links
                ]
                for place, links in identity["menus"].items()
            },
            "contact": shell.contact_address(),
        }


@router.get("/locales", response=LocaleList, summary="List the languages")
def locales(request: HttpRequest) -> Any:
    """The languages of the content, the site's own first."""
    homes = {root.language for root in tree_roots()}
    codes = sorted(
        Locale.objects.values_list("language_code", flat=True),
        key=lambda code: (code != settings.LANGUAGE_CODE, code),
    )
    return {
        "items": [
            {
                "code": code,
                "name": LANGUAGE_NAMES.get(code, code),
                "is_default": code == settings.LANGUAGE_CODE,
                "address": _home_address(code) if code in homes else "",
            }
            for code in codes
        ]
    }


def _home_address(code: str) -> str:
    return "/" if code == settings.LANGUAGE_CODE else f"/{code}/"


@router.get("/redirects", response=RedirectList, summary="List moved addresses")
def redirects(request: HttpRequest, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = "") -> Any:
    """Addresses that moved, where you may see the page they lead to.

    A page of the list may hold fewer entries than `limit`; go on while there is a `next`.
    """
    found, next_page = cut(
        request,
        Redirect.objects.select_related("redirect_page"),
        name="redirects",
        cursor=cursor,
        limit=limit,
    )
    rows = [(item, target_of(item, request.user)) for item in found]
    return {
        "items": [
            {
                "id": item.pk,
                "old_path": item.old_path,
                "target": target,
                "is_permanent": item.is_permanent,
            }
            for item, target in rows
            if target
        ],
        "next": next_page,
    }


@router.get("/search", response=SearchResults, summary="Search")
def search(
    request: HttpRequest,
    q: Annotated[str, Query(min_length=1, max_length=MAX_QUERY_LENGTH)],
    locale: Language = "ro",
    cursor: Cursor = "",
) -> Any:
    """Pages that hold the words and that you may see, ten at a time."""
    query = clean_query(q)
    number = read_cursor("search", cursor) or 1
    results = search_pages(query=query, user=request.user, language=locale, number=str(number))
    pages: list[Any] = list(results.object_list)
    codes = dict(Locale.objects.values_list("pk", "language_code"))
    for page in pages:
        page.locale = Locale(pk=page.locale_id, language_code=codes[page.locale_id])
    following = results.next_page_number() if results.has_next() else None
    found = summaries(pages, request.user)
    return {
        "query": query,
        "count": results.paginator.count,
        "items": [
            row | {"summary": getattr(page, "summary", "")}
            for row, page in zip(found, pages, strict=True)
        ],
        "next": next_address(request, "search", following),
    }
