"""The directory, and the page of an organisation."""

import hashlib

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.http import quote_etag
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.media.serving import serve_private_file
from site_modules.accounts.enums import County
from site_modules.organisations import permissions
from site_modules.organisations.enums import OrganisationKind, OrganisationTheme
from site_modules.organisations.selectors.areas import (
    own_membership,
    sections_of,
    shown_people,
)
from site_modules.organisations.selectors.directory import DirectoryFilters, directory_page
from site_modules.organisations.views.finding import visible


@never_cache
@require_safe
def directory(request: HttpRequest) -> HttpResponse:
    """Verified organisations, by theme, county, kind, words."""
    filters = DirectoryFilters.read(request.GET)
    context = {
        "filters": filters,
        "chips": filters.chips(),
        "page": directory_page(filters, request.GET.get("pagina", "1")),
        "themes": _choices(OrganisationTheme.choices, filters.themes),
        "counties": _choices(County.choices, [filters.county]),
        "kinds": _choices(OrganisationKind.choices, [filters.kind]),
    }
    return render(request, "organisations/directory.html", context)


def _choices(choices: list, chosen: list[str]) -> list[dict[str, object]]:
    return [
        {"value": value, "label": label, "is_chosen": value in chosen} for value, label in choices
    ]


@never_cache
@require_safe
def organisation(request: HttpRequest, slug: str) -> HttpResponse:
    """What visitors may read, and with an account the rest (`permissions.MEMBERS_FIELDS`)."""
    found = visible(request, slug)
    membership = own_membership(found, request.user)
    context = {
        "organisation": found,
        "shows_contact": permissions.shows_contact(request.user),
        "people": shown_people(found, request.user),
        "membership": membership,
        "sections": sections_of(found, request.user) if membership else [],
        "may_write": permissions.can_write_to(request.user, found),
    }
    return render(request, "organisations/organisation.html", context)


@require_safe
def logo(request: HttpRequest, slug: str) -> HttpResponseBase:
    """The logo of an organisation that the reader may see."""
    found = visible(request, slug)
    name = found.logo.name
    if not name or not found.logo.storage.exists(name):
        raise Http404
    response = serve_private_file(
        request, found.logo, file_name="logo.webp", as_attachment=False, is_public=False
    )
    # Asked about each time, since an organisation may be suspended at any moment.
    response["Cache-Control"] = "private, no-cache"
    response["ETag"] = quote_etag(hashlib.sha256(name.encode()).hexdigest()[:32])
    return response
