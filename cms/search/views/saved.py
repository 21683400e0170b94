"""Searches that somebody keeps."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cms.search.enums import Pace
from cms.search.filters import parameters, read_filters
from cms.search.forms import SaveSearchForm
from cms.search.pages import saved_lines
from cms.search.queries import clean_query
from cms.search.services import saved
from site_modules.accounts.signed_in import me


@require_POST
@login_required
def save(request: HttpRequest) -> HttpResponse:
    """Keep the search of the page one looks at, and go back to it."""
    form = SaveSearchForm(request.POST)
    language = get_language() or "ro"
    query = clean_query(request.POST.get("q", ""))
    if not query or not form.is_valid():
        return redirect("search:search")
    filters = read_filters(request.POST, language)
    try:
        with transaction.atomic():
            if form.claim():
                pace = Pace(form.cleaned_data["pace"])
                saved.save_search(owner=me(request), query=query, filters=filters, pace=pace)
    except saved.TooManySearches:
        text = _("You keep %(count)d searches already. Delete one you no longer need.")
        messages.warning(request, text % {"count": saved.MOST_PER_PERSON})
        return redirect("search:saved")
    messages.success(request, _("The search was saved. We tell you when something new appears."))
    return redirect(f"{reverse('search:search')}?{parameters(query, filters, language)}")


@never_cache
@login_required
@require_safe
def saved_list(request: HttpRequest) -> HttpResponse:
    """„Căutări salvate”."""
    context: dict[str, Any] = {"lines": saved_lines(me(request)), "most": saved.MOST_PER_PERSON}
    return render(request, "search/saved.html", context)


@require_POST
@login_required
def delete(request: HttpRequest, search_id: int) -> HttpResponse:
    if not saved.delete_search(owner=me(request), search_id=search_id):
        raise Http404
    messages.success(request, _("The search was deleted."))
    return redirect("search:saved")
