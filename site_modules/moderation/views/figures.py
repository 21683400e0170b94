"""The yearly figures, for people and for programs."""

import csv
from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from site_modules.moderation.cells import plain_cell
from site_modules.moderation.selectors.figures import figures_of, years


@require_safe
def report_page(request: HttpRequest) -> HttpResponse:
    """One year; the present one unless `?an=` names another."""
    asked = request.GET.get("an", "")
    year = _shown(int(asked)) if asked.isdecimal() and len(asked) == 4 else years()[0]
    groups = [
        (name, list(found))
        for name, found in groupby(figures_of(year), key=lambda figure: figure.group)
    ]
    context = {"year": str(year), "years": [str(one) for one in years()], "groups": groups}
    return render(request, "moderation/figures.html", context)


@require_safe
@cache_control(public=True, max_age=3600)
def report_csv(request: HttpRequest, year: int) -> HttpResponse:
    """The same as a table: key, group, label, value (UTF-8 with a mark, for spreadsheets)."""
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="moderare-{_shown(year)}.csv"'
    table = csv.writer(response)
    table.writerow(["key", "group", "label", "value"])
    for one in figures_of(year):
        value = "" if one.value is None else one.value
        table.writerow([one.key, plain_cell(one.group), plain_cell(one.label), value])
    return response


def _shown(year: int) -> int:
    if year not in years():
        raise Http404
    return year
