"""Header and footer: rendered once for everybody, with the reader's own filled in."""

from typing import Any

from django import template
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from wagtail.admin.templatetags.wagtailuserbar import get_page_instance, wagtailuserbar

from cms.core import own_values
from cms.core.shared_pages import Audience, filled
from cms.home.languages import packed

register = template.Library()

BAR_KEPT_SECONDS = 60


@register.simple_tag(takes_context=True)
def site_header(context: Any) -> SafeString:
    """Brand, search, account and the six services, with the current one marked."""
    shell, page = context["shell"], context.get("page")
    path = shell["path"]
    here = next((one["key"] for one in shell["services"] if one["url"] == path), "")
    values = {
        "is_home": path == reverse("wagtail_serve", args=[""]),
        "service_here": here,
        "calendar_here": path == shell["identity"].get("calendar_url"),
        "service_around": getattr(page, "accent", "") or context.get("service_around", ""),
    }
    return _part(context, "components/site_header.html", values)


@register.simple_tag(takes_context=True)
def site_footer(context: Any) -> SafeString:
    """Services, menus, funders, and the languages in which this page can be read."""
    languages = packed(context.get("page_languages") or [])
    return _part(context, "components/site_footer.html", {"languages": languages})


@register.simple_tag(takes_context=True)
def editors_bar(context: Any) -> SafeString:
    """Wagtail's bar for who works in the admin: what this person may do with this page, kept for a
    minute and until they do it. It would ask five queries on every page."""
    request = context["request"]
    if getattr(request, "is_preview", False):
        return mark_safe(wagtailuserbar(context))  # noqa: S308
    page = get_page_instance(context)
    name = f"editors-bar:{page.pk if page else 0}:{page.latest_revision_id if page else 0}"
    made = own_values.kept(
        request.user, name, lambda: str(wagtailuserbar(context)), seconds=BAR_KEPT_SECONDS
    )
    return mark_safe(made)  # noqa: S308 (as Wagtail made it)


def _part(context: Any, name: str, values: dict[str, Any]) -> SafeString:
    request = context["request"]
    if _must_be_whole(request):
        # Inside a page that is shared as a whole, or with no database to share anything in.
        return mark_safe(render_to_string(name, values, request))  # noqa: S308
    key = f"{name}:{values}"
    return mark_safe(filled(request, key, lambda stand_in: _render(name, values, stand_in)))  # noqa: S308


def _must_be_whole(request: HttpRequest) -> bool:
    return (
        getattr(request, "without_database", False)
        or not hasattr(request, "user")
        or isinstance(request.user, Audience)
    )


def _render(name: str, values: dict[str, Any], stand_in: Any) -> str:
    return render_to_string(name, values, stand_in)
