"""What stands around the pages: menus, languages, moved addresses."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import override
from ninja import Router
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale

from cms.api.authentication import READS_CONTENT
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.endpoints.parameters import Language
from cms.api.schemas import LocaleList, Navigation, RedirectList
from cms.api.targets import target_of
from cms.core.addresses import tree_roots
from cms.home import shell

router = Router(tags=["content"], auth=READS_CONTENT)

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
