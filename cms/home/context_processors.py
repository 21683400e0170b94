"""What the shell around every page needs, read only when a template asks for it."""

import logging
from typing import Any

from django.conf import settings
from django.db import DatabaseError, InterfaceError
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language

from cms.core.views.pages import UNTRANSLATED
from cms.home import shell

logger = logging.getLogger(__name__)

LANGUAGE_NAMES = dict(settings.LANGUAGES)


def site_shell(request: HttpRequest) -> dict[str, Any]:
    """Menu, identity and footer as `shell`; from fixed values while the database is away."""
    return {"shell": SimpleLazyObject(lambda: _shell(request))}


def _shell(request: HttpRequest) -> dict[str, Any]:
    common = {
        "site_url": settings.SITE_URL,
        "language": get_language() or "ro",
        "mail_preview": settings.MAIL_PREVIEW,
        "untranslated_into": _untranslated_into(request),
        "path": request.path,
    }
    if not getattr(request, "without_database", False):
        try:
            return common | {
                "services": shell.service_menu(),
                "identity": shell.site_identity(),
                "contact_url": shell.contact_address(),
            }
        except (DatabaseError, InterfaceError):
            logger.warning("The shell is shown from fixed values.", exc_info=True)
    return common | {
        "services": shell.fallback_service_menu(),
        "identity": {"site_name": "Punte", "menus": {}},
    }


def _untranslated_into(request: HttpRequest) -> str:
    """The language the reader asked for and did not get."""
    asked = request.GET.get(UNTRANSLATED, "")
    return asked if asked in LANGUAGE_NAMES and asked != "ro" else ""
