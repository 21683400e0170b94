"""The list of the desk, and what is done to several entries of it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from site_modules.moderation.bulk import BULK, CLAIM, act_on_many
from site_modules.moderation.selectors.desk import (
    TAKEN,
    VIEWS,
    Desk,
    Filters,
    shown_count,
)
from site_modules.moderation.targets import all_targets
from site_modules.moderation.viewsets.access import require_moderator

MAX_WORDS = 100


@never_cache
@require_safe
def desk(request: HttpRequest) -> HttpResponse:
    """Reports, submissions and appeals in one list, the oldest first."""
    require_moderator(request)
    filters = _filters(request)
    found = Desk(request.user, filters)
    counts = found.counts()
    page = found.page(request.GET.get("p", "1"), counts)
    context = {
        "page": page,
        "oldest": page.object_list[0] if page.number == 1 and page.object_list else None,
        "due_days": found.due_days,
        "views": [
            (key, label, shown_count(counts[key]), filters.query(fel=key))
            for key, label in VIEWS.items()
        ],
        "everything_query": filters.query(fel=""),
        "query": filters.query(),
        "total": shown_count(sum(counts.values())),
        "decided_today": found.decided_today,
        "filters": filters,
        "targets": sorted((str(one.label), one.name) for one in all_targets()),
        "taken": TAKEN.items(),
        "bulk": BULK.items(),
    }
    return render(request, "moderation/admin/desk.html", context)


def _filters(request: HttpRequest) -> Filters:
    given = request.GET
    words = given.get("q", "").replace("\0", "").encode("utf-8", "ignore").decode()
    return Filters(
        view=given.get("fel", ""), target=given.get("tip", ""), taken=given.get("preluat", ""),
        words=words[:MAX_WORDS],
    )  # fmt: skip


@require_POST
def bulk(request: HttpRequest) -> HttpResponse:
    """Approve the chosen submissions, leave the chosen reported content as it is, or take them."""
    require_moderator(request)
    outcome = request.POST.get("outcome", "")
    if outcome not in BULK:
        messages.warning(request, _("Choose what to do with the chosen ones."))
        return _back(request)
    done, late = act_on_many(request.POST.getlist("entry"), outcome=outcome, by=request.user)
    said = _("Taken: %(count)d") if outcome == CLAIM else _("Decided: %(count)d")
    messages.success(request, said % {"count": done})
    if late:
        words = _("Left out, since somebody else was faster or it does not fit: %(count)d")
        messages.warning(request, words % {"count": late})
    return _back(request)


def _back(request: HttpRequest) -> HttpResponse:
    """To the list as it was filtered."""
    query = _filters(request).query()
    return redirect(reverse("moderation_desk") + (f"?{query}" if query else ""))
