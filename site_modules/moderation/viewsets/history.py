"""What was decided, as a list and as a table."""

import csv
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from site_modules.moderation.cells import plain_cell
from site_modules.moderation.models import Case, Decision
from site_modules.moderation.selectors.entries import label_of
from site_modules.moderation.viewsets.access import require_moderator

HISTORY_PER_PAGE = 50
MOST_EXPORTED = 10_000


def _history(request: HttpRequest) -> Any:
    require_moderator(request)
    visible = Case.objects.visible_to(request.user)
    found = Decision.objects.filter(case__in=visible)
    return found.select_related("case", "decided_by", "author", "appeal")


@never_cache
@require_safe
def history(request: HttpRequest) -> HttpResponse:
    """What was decided, the newest first."""
    page = Paginator(_history(request), HISTORY_PER_PAGE).get_page(request.GET.get("p", "1"))
    return render(request, "moderation/admin/history.html", {"page": page})


@never_cache
@require_safe
def history_csv(request: HttpRequest) -> HttpResponse:
    """The same for a spreadsheet."""
    rows = _history(request)[:MOST_EXPORTED]
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="decizii.csv"'
    table = csv.writer(response)
    names = (_("Kind"), _("Title"), _("Decision"), _("Reason"), _("Facts"), _("Rule"), _("Law"))
    table.writerow([*names, _("Decided by"), _("Decided at")])
    for one in rows:
        cells = (label_of(one.case.target), one.case.title, one.get_outcome_display(), one.reason,
                 one.facts, one.rule, one.law, one.decided_by or "")  # fmt: skip
        table.writerow([*map(plain_cell, cells), one.decided_at.isoformat(timespec="minutes")])
    return response
