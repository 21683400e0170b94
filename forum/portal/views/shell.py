"""What stands around every page of the forum: its own tabs, the service it belongs to."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from cms.core.enums import Service


def shell(current: str) -> dict[str, Any]:
    """Tabs, with the one of this page marked, and the service for the site's header."""
    tabs = (
        ("index", _("All forums")),
        ("unread", _("Unread")),
        ("followed", _("Followed")),
        ("mine", _("Written by me")),
    )
    return {
        "service_around": Service.DIALOGUE,
        "tabs": [
            {"title": title, "url": reverse(f"forum:{name}"), "is_current": name == current}
            for name, title in tabs
        ],
    }
