"""The lines of the desk, by where they come from; each source with a fixed number of queries."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django.db.models import Prefetch, Q, QuerySet

from site_modules.moderation.enums import ReportState
from site_modules.moderation.models import Appeal, Case, Report
from site_modules.moderation.selectors.entries import Entry
from site_modules.moderation.targets import Target, all_targets

#: (view, target, key, since) -> the values that every line has.
Common = Callable[..., dict[str, Any]]
PEOPLE = ("author", "claimed_by", "organisation")


def of_reports(found: QuerySet[Case], upto: int, common: Common) -> list[Entry]:
    """Reported content, with how often and for what."""
    opened = Report.objects.filter(state=ReportState.OPEN).only("case_id", "kind")
    cases = found.select_related(*PEOPLE).order_by("opened_at", "pk")
    cases = cases.prefetch_related(Prefetch("reports", opened, to_attr="open_reports"))
    shown = list(cases[:upto])
    versions = _versions_of(shown)
    return [
        Entry(
            **common("semnalate", case.target, case.object_key, case.opened_at),
            **_of_case(case),
            version=versions.get((case.target, case.object_key), ""),
            report_count=len(case.open_reports),
            kinds=list(dict.fromkeys(one.get_kind_display() for one in case.open_reports)),
        )
        for case in shown
    ]


def of_waiting(found: QuerySet[Case], upto: int, common: Common) -> list[Entry]:
    """What apps sent to the desk: everything stands in the case."""
    cases = found.select_related(*PEOPLE).order_by("waiting_since", "pk")
    return [
        Entry(
            **common("asteapta", case.target, case.object_key, case.waiting_since),
            **_of_case(case),
            version=case.waiting_version,
        )
        for case in cases[:upto]
    ]


def _of_case(case: Case) -> dict[str, Any]:
    return {
        "title": case.title, "author": case.author, "organisation": case.organisation,
        "reference": case.reference, "expected": case.decision_count,
        "claimed_by": case.claimed_by,
    }  # fmt: skip


def of_lists(
    found: Iterable[tuple[Target, QuerySet]], upto: int, common: Common
) -> Iterable[Entry]:
    """Content of apps that keep their own list, with the cases that exist already."""
    pairs = [(target, obj) for target, rows in found for obj in rows[:upto]]
    cases = _cases_of(pairs)
    for target, obj in pairs:
        case = cases.get((target.name, obj.pk))
        yield Entry(
            **common("asteapta", target.name, obj.pk, target.sent_at(obj)),
            title=target.title_of(obj),
            author=target.author_of(obj),
            reference=target.reference_of(obj),
            expected=case.decision_count if case else 0,
            version=target.version_of(obj),
            claimed_by=case.claimed_by if case else None,
        )


def _cases_of(pairs: list[tuple[Target, Any]]) -> dict[tuple[str, int], Case]:
    keys: dict[str, list[int]] = {}
    for target, obj in pairs:
        keys.setdefault(target.name, []).append(obj.pk)
    wanted = Q()
    for name, numbers in keys.items():
        wanted |= Q(target=name, object_key__in=numbers)
    known = Case.objects.filter(wanted).select_related("claimed_by") if wanted else []
    return {(case.target, case.object_key): case for case in known}


def of_appeals(found: QuerySet[Appeal], upto: int, common: Common) -> list[Entry]:
    shown = found.select_related("author", "decision__case__organisation")
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
        for one in shown.order_by("created_at", "pk")[:upto]
    ]  # fmt: skip


def _versions_of(cases: Sequence[Case]) -> dict[tuple[str, int], str]:
    """(kind, key) → which words stand there now; one query for each kind."""
    found = {}
    for target in all_targets():
        keys = [case.object_key for case in cases if case.target == target.name]
        for key, obj in (target.model._base_manager.in_bulk(keys) if keys else {}).items():
            found[target.name, key] = target.version_of(obj)
    return found
