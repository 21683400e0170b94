"""Opportunities that fit the reader, below the overview of the hub."""

from django.http import HttpRequest
from django.template.loader import render_to_string

from site_modules.applications.selectors.matching import ads_that_fit
from site_modules.hub.beside import show_on_overview
from site_modules.hub.permissions import can_read_hub

SHOWN = 3


def fits(request: HttpRequest) -> str:
    """Nothing for visitors, and where nothing fits."""
    if not can_read_hub(request.user):
        return ""
    ads = ads_that_fit(request.user, limit=SHOWN)
    return render_to_string("applications/_overview.html", {"ads": ads}) if ads else ""


show_on_overview(fits)
