"""Robots, sitemap, manifest and the style guide."""

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.views.decorators.http import require_safe
from wagtail.models import Page

from cms.core.access import visible_pages
from cms.core.addresses import page_address
from cms.home import shell
from cms.home.style_guide import style_guide_context

MAX_SITEMAP_ADDRESSES = 50_000


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What robots may read (RFC 9309), with the sitemap's address."""
    lines = [
        "User-agent: *",
        f"Disallow: {settings.ADMIN_PATH}",
        "Disallow: /cauta/",
        "Disallow: /autentificare/",
        "",
        f"Sitemap: {settings.SITE_URL}/sitemap.xml",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Pages open to everyone, with their translations (sitemaps.org 0.9)."""
    pages = visible_pages(Page.objects.filter(depth__gt=1), AnonymousUser())
    rows: dict[object, list[dict[str, object]]] = {}
    listed = pages.select_related("locale").order_by("path")[:MAX_SITEMAP_ADDRESSES]
    for page in listed:
        address = page_address(page)
        if address:
            rows.setdefault(page.translation_key, []).append(
                {
                    "url": f"{settings.SITE_URL}{address}",
                    "code": page.locale.language_code,
                    "changed_at": page.last_published_at,
                }
            )
    entries = [
        {**row, "alternates": group if len(group) > 1 else []}
        for group in rows.values()
        for row in group
    ]
    return render(request, "home/sitemap.xml", {"entries": entries}, content_type="application/xml")


@require_safe
def manifest(request: HttpRequest) -> JsonResponse:
    """The web app manifest (W3C): name, colours and icons of the installed site."""
    identity = shell.site_identity()
    body = {
        "name": identity["site_name"],
        "short_name": identity["site_name"],
        "lang": "ro",
        "start_url": "/",
        "display": "standalone",
        "background_color": "#faf6ef",
        "theme_color": "#17457b",
        "icons": [
            {"src": static(f"img/icon-{size}.png"), "sizes": f"{size}x{size}", "type": "image/png"}
            for size in (192, 512)
        ],
    }
    return JsonResponse(body, content_type="application/manifest+json")


@require_safe
def style_guide(request: HttpRequest) -> HttpResponse:
    """Every component from its real template, for whoever builds or translates pages."""
    return render(request, "home/style_guide.html", style_guide_context())
