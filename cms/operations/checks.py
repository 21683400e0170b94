"""Project rules as Django system checks, each with a hint."""

from typing import Any

from django.conf import settings
from django.core.checks import Error, register


@register()
def check_own_admin_login(**kwargs: Any) -> list[Error]:
    """Wagtail's own login knows neither limits nor second factor: it must not be the door."""
    if settings.WAGTAILADMIN_LOGIN_URL == settings.WAGTAIL_FRONTEND_LOGIN_URL:
        return []
    return [
        Error(
            "The admin and the site have different logins.",
            hint="Point WAGTAILADMIN_LOGIN_URL and WAGTAIL_FRONTEND_LOGIN_URL to the site's own.",
            id="punte.E001",
        )
    ]


@register()
def check_documents_served_by_view(**kwargs: Any) -> list[Error]:
    """A document's storage address knows no rights."""
    if settings.WAGTAILDOCS_SERVE_METHOD == "serve_view":
        return []
    return [
        Error(
            "Documents are not served by the view that checks rights.",
            hint='Set WAGTAILDOCS_SERVE_METHOD = "serve_view".',
            id="punte.E002",
        )
    ]
