"""The journal of an organisation."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from site_modules.organisations import permissions
from site_modules.organisations.selectors.areas import change_lines, journal_page, sections_of
from site_modules.organisations.views.finding import visible


@never_cache
@login_required
@require_safe
def journal(request: HttpRequest, slug: str) -> HttpResponse:
    """Everything that was done with it and in its name, for who manages it."""
    organisation = visible(request, slug)
    if not permissions.can_read_journal(request.user, organisation):
        raise Http404
    page = journal_page(organisation, request.GET.get("pagina", "1"))
    context = {
        "organisation": organisation,
        "sections": sections_of(organisation, request.user),
        "page": page,
        "lines": [(event, change_lines(event)) for event in page],
    }
    return render(request, "organisations/journal.html", context)
