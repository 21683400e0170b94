"""The lines of the desk, by where they come from; what all sources ask goes together."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from django.db.models import Q, QuerySet

from cms.core.together import Asking, side_by_side
from site_modules.moderation.enums import ReportState
from site_modules.moderation.models import Appeal, Case, Report
from site_modules.moderation.selectors.entries import Entry
from site_modules.moderation.targets import Target, all_targets

#: (view, target, key, since) -> the values that every line has.
Common = Callable[..., dict[str, Any]]
PEOPLE = ("author", "claimed_by", "organisation")


def of_reports(found: QuerySet[Case], upto: int, common: Common) -> Asking[list[Entry]]:
    """Reported content, with how often and for what."""
    cases = found.select_related(*PEOPLE).order_by("opened_at", "pk")
    shown = yield cases[:upto]
    reports, versions = yield from side_by_side(_reports_on(shown), _versions_of(shown))
    return [
        Entry(
            **common("semnalate", case.target, case.object_key, case.opened_at),
            **_of_case(case),
            version=versions.get((case.target, case.object_key), ""),
            report_count=len(reports[case.pk]),
            kinds=list(dict.fromkeys(one.get_kind_display() for one in reports[case.pk])),
        )
        for case in shown
    ]


def _reports_on(cases: Sequence[Case]) -> Asking[dict[int, list[Report]]]:
    """case → its open reports."""
    opened = Report.objects.filter(state=ReportState.OPEN, case__in=[one.pk for one in cases])
    found: dict[int, list[Report]] = defaultdict(list)
    for report in (yield opened.only("case_id", "kind")):
        found[report.case_id].append(report)
    return found


def of_waiting(found: QuerySet[Case], upto: int, common: Common) -> Asking[list[Entry]]:
    """What apps sent to the desk: everything stands in the case."""
    cases = yield found.select_related(*PEOPLE).order_by("waiting_since", "pk")[:upto]
    return [
        Entry(
            **common("asteapta", case.target, case.object_key, case.waiting_since),
            **_of_case(case),
            version=case.waiting_version,
        )
        for case in cases
    ]


def _of_case(case: Case) -> dict[str, Any]:
    return {
        "title": case.title, "author": case.author, "organisation": case.organisation,
        "reference": case.reference, "expected": case.decision_count,
        "claimed_by": case.claimed_by,
    }  # fmt: skip


def of_lists(
    found: Sequence[tuple[Target, QuerySet]], upto: int, common: Common
) -> Asking[list[Entry]]:
    """Content of apps that keep their own list, with the cases that exist already."""
    lists = yield tuple(rows[:upto] for _target, rows in found)
    pairs = [
        (target, obj)
        for (target, _rows), objects in zip(found, lists, strict=True)
        for obj in objects
    ]
    cases = yield from _cases_of(pairs)
    return [_waiting_entry(target, obj, cases.get((target.name, obj.pk)), common)
            for target, obj in pairs]  # fmt: skip


def _waiting_entry(target: Target, obj: Any, case: Case | None, common: Common) -> Entry:
    return Entry(
        **common("asteapta", target.name, obj.pk, target.sent_at(obj)),
        title=target.title_of(obj),
        author=target.author_of(obj),
        reference=target.reference_of(obj),
        expected=case.decision_count if case else 0,
        version=target.version_of(obj),
        claimed_by=case.claimed_by if case else None,
    )


def _cases_of(pairs: list[tuple[Target, Any]]) -> Asking[dict[tuple[str, int], Case]]:
    keys: dict[str, list[int]] = {}
    for target, obj in pairs:
        keys.setdefault(target.name, []).append(obj.pk)
    wanted = Q()
    for name, numbers in keys.items():
        wanted |= Q(target=name, object_key__in=numbers)
    known = (yield Case.objects.filter(wanted).select_related("claimed_by")) if wanted else []
    return {(case.target, case.object_key): case for case in known}


def of_appeals(found: QuerySet[Appeal], upto: int, common: Common) -> Asking[list[Entry]]:
    rows = found.select_related("author", "decision__case__organisation")
    shown = yield rows.order_by("created_at", "pk")[:upto]
    return [
        Entry(
            **common(
                "contestatii", one.decision.case.target, one.decision.case.object_key,
                one.created_at,
            ),
            title=one.decision.case.title,
            author=one.author,
            organisation=one.decision.case.organisation,
            reference=one.decision.case.reference,
            appeal=one,
        )
        for one in shown
    ]  # fmt: skip


def _versions_of(cases: Sequence[Case]) -> Asking[dict[tuple[str, int], str]]:
    """(kind, key) → which words stand there now; one queryset for each kind."""
    keys: dict[str, list[int]] = defaultdict(list)
    for case in cases:
        keys[case.target].append(case.object_key)
    targets = [one for one in all_targets() if one.name in keys]
    rows = yield tuple(one.model._base_manager.filter(pk__in=keys[one.name]) for one in targets)
    return {
        (target.name, obj.pk): target.version_of(obj)
        for target, objects in zip(targets, rows, strict=True)
        for obj in objects
    }
