"""The page of a counsellor, where the search leads."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from site_modules.career.selectors.counsellors import counsellor_screen, open_counsellor
from site_modules.career.views.shell import MAX_KEY, shell


@never_cache
@login_required
@require_safe
def counsellor(request: HttpRequest, key: int) -> HttpResponse:
    """404 for who takes no appointments (any more)."""
    found = open_counsellor(request.user, min(key, MAX_KEY))
    if found is None:
        raise Http404
    context = {**counsellor_screen(found), **shell(request.user)}
    return render(request, "career/counsellor.html", context)
