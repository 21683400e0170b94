"""Everything a moderator sees of one case."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from site_modules.accounts.models import Sanction
from site_modules.moderation.enums import Outcome
from site_modules.moderation.models import Case, CaseNote, CheckedItem, Decision, Report
from site_modules.moderation.permissions import can_decide
from site_modules.moderation.selectors.differences import marked
from site_modules.moderation.selectors.entries import label_of
from site_modules.moderation.selectors.reasons import outcomes_of, version_of
from site_modules.moderation.targets import Moment

MOST_SHOWN = 20


@dataclass(frozen=True)
class Check:
    """A point of the check-list; `checked_by` is None until somebody ticks it for these words."""

    key: str
    label: Any
    is_checked: bool
    checked_by: Any = None
    checked_at: datetime | None = None


@dataclass(frozen=True)
class CaseView:
    """One case on the desk."""

    case: Case
    label: Any
    html: str
    address: str
    is_gone: bool
    has_preview: bool
    version: str
    outcomes: list[Outcome]
    may_decide: bool
    #: (label, both wordings in one with the differing words marked)
    differences: list[tuple[str, SafeString]]
    checks: list[Check]
    moments: list[Moment]
    reports: list[Report]
    notes: list[CaseNote]
    decisions: list[Decision]
    about_author: list[Decision]
    sanctions: list[Sanction]


def case_view(case: Case, user: Any) -> CaseView:
    """Read what stands around a case; a fixed number of queries whatever its size."""
    content, target = case.content, case.known_target
    there = target if content is not None else None
    decisions = Decision.objects.select_related("decided_by", "appeal")
    about, sanctions = [], []
    if case.author_id:
        others = decisions.filter(author=case.author_id).exclude(case=case)
        about = list(others.select_related("case")[:MOST_SHOWN])
        sanctions = list(Sanction.objects.filter(user=case.author_id)[:MOST_SHOWN])
    reports = case.reports.select_related("reporter", "evidence")
    version = version_of(case, content)
    return CaseView(
        case=case,
        label=label_of(case.target),
        # Safe by the contract of targets: its app made it of its stored text.
        html=mark_safe(there.html_of(content)) if there else "",  # noqa: S308
        address=there.address_of(content) if there else "",
        version=version,
        is_gone=content is None and not case.is_general,
        has_preview=bool(there and there.preview),
        outcomes=outcomes_of(case, content),
        may_decide=can_decide(user, target=target, content=content, author_id=case.author_id),
        differences=[
            (label, marked(old, new)) for label, old, new in there.differences(content)
        ] if there else [],
        checks=_checks(case, version) if there else [],
        moments=there.history_of(content)[:MOST_SHOWN] if there else [],
        reports=list(reports[:MOST_SHOWN]),
        notes=list(case.notes.select_related("author")),
        decisions=list(decisions.filter(case=case)[:MOST_SHOWN]),
        about_author=about,
        sanctions=sanctions,
    )  # fmt: skip


def _checks(case: Case, version: str) -> list[Check]:
    """A tick counts for the words that it was set for; new words are looked at anew."""
    target = case.known_target
    if target is None or not target.checklist:
        return []
    ticks = CheckedItem.objects.filter(case=case, version=version).select_related("checked_by")
    done = {tick.item: tick for tick in ticks}
    return [
        Check(key, label, True, done[key].checked_by, done[key].checked_at)
        if key in done
        else Check(key, label, False)
        for key, label in target.checklist
    ]
