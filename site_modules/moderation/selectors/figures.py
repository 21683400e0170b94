"""Yearly public figures: counted, never about anybody (Digital Services Act, arts. 15 and 24)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from django.db.models import Count, QuerySet
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.core.cache import cached
from site_modules.accounts.enums import SanctionKind
from site_modules.accounts.models import Sanction
from site_modules.moderation.enums import MEASURE, AppealState, Outcome, ReportKind
from site_modules.moderation.models import Appeal, Decision, Report

#: Rows are kept for three years after their own (see `personal_data`).
YEARS_BACK = 3
KEPT_SECONDS = 3600
HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Figure:
    """One number: `key` for programs, `group` and `label` for people; None where nothing was."""

    key: str
    group: str
    label: str
    value: float | int | None


def years() -> list[int]:
    """The years that can be shown, the present one first."""
    now = timezone.localtime().year
    return list(range(now, now - YEARS_BACK - 1, -1))


def figures_of(year: int) -> list[Figure]:
    """Everything that is counted of a year; new every hour."""
    key = f"moderation-figures:{year}:{get_language()}"
    return cached(key, lambda: list(_count(year)), seconds=KEPT_SECONDS)


def _span(year: int) -> tuple[datetime, datetime]:
    zone = timezone.get_default_timezone()
    return datetime(year, 1, 1, tzinfo=zone), datetime(year + 1, 1, 1, tzinfo=zone)


def _within(rows: QuerySet, name: str, year: int) -> QuerySet:
    start, end = _span(year)
    return rows.filter(**{f"{name}__gte": start, f"{name}__lt": end})


def _count(year: int) -> Iterable[Figure]:
    yield from _reports(year)
    yield from _decisions(year)
    yield from _appeals(year)
    group = _("Measures about accounts")
    counts = _by(_within(Sanction.objects.all(), "decided_at", year), "kind")
    for kind in SanctionKind:
        yield Figure(f"measures.{kind}", group, str(kind.label), counts.get(kind, 0))


def _reports(year: int) -> Iterable[Figure]:
    group = _("Reports received")
    rows = _within(Report.objects.all(), "created_at", year)
    counts = _by(rows, "kind")
    yield Figure("reports.total", group, _("in all"), sum(counts.values()))
    for kind in ReportKind:
        yield Figure(f"reports.{kind}", group, str(kind.label), counts.get(kind, 0))
    times = rows.filter(decided_at__isnull=False).values_list("created_at", "decided_at")
    label = _("median time to the decision, in hours")
    yield Figure("reports.median_hours", group, label, _median_hours(times))


def _decisions(year: int) -> Iterable[Figure]:
    group = _("Decisions about content")
    about_content = Decision.objects.exclude(case__target=MEASURE)
    rows = _within(about_content, "decided_at", year)
    counts = _by(rows, "outcome")
    yield Figure("decisions.total", group, _("in all"), sum(counts.values()))
    for outcome in Outcome:
        if outcome in (Outcome.SUSPEND, Outcome.LIFT):
            continue  # counted among the measures
        yield Figure(f"decisions.{outcome}", group, str(outcome.label), counts.get(outcome, 0))
    after = rows.filter(had_reports=True).count()
    yield Figure("decisions.after_report", group, _("after a report"), after)
    automated = rows.filter(is_automated=True).count()
    yield Figure("decisions.automated", group, _("by automated means"), automated)


def _appeals(year: int) -> Iterable[Figure]:
    group = _("Appeals of authors")
    rows = _within(Appeal.objects.all(), "created_at", year)
    counts = _by(rows, "state")
    yield Figure("appeals.total", group, _("in all"), sum(counts.values()))
    labels = {
        AppealState.UPHELD: _("decision changed"),
        AppealState.REFUSED: _("decision stays"),
        AppealState.OPEN: _("not decided yet"),
    }
    for state, label in labels.items():
        yield Figure(f"appeals.{state}", group, label, counts.get(state, 0))
    times = rows.filter(decided_at__isnull=False).values_list("created_at", "decided_at")
    label = _("median time to the decision, in hours")
    yield Figure("appeals.median_hours", group, label, _median_hours(times))


def _by(rows: QuerySet, name: str) -> dict[str, int]:
    return dict(rows.order_by().values_list(name).annotate(count=Count("pk")))


def _median_hours(times: Iterable[tuple[datetime, datetime]]) -> float | None:
    spans = [end - start for start, end in times]
    return round(median(span / HOUR for span in spans), 1) if spans else None
