"""Everything a moderator sees of one case."""

from dataclasses import dataclass
from typing import Any

from django.utils.safestring import mark_safe

from site_modules.accounts.models import Sanction
from site_modules.moderation.enums import Outcome
from site_modules.moderation.models import Case, CaseNote, Decision, Report
from site_modules.moderation.permissions import can_decide
from site_modules.moderation.selectors.desk import label_of
from site_modules.moderation.selectors.reasons import outcomes_of, version_of

MOST_SHOWN = 20


@dataclass(frozen=True)
class CaseView:
    """One case on the desk."""

    case: Case
    label: Any
    html: str
    address: str
    is_gone: bool
    version: str
    outcomes: list[Outcome]
    may_decide: bool
    reports: list[Report]
    notes: list[CaseNote]
    decisions: list[Decision]
    about_author: list[Decision]
    sanctions: list[Sanction]


def case_view(case: Case, user: Any) -> CaseView:
    """Read what stands around a case; a fixed number of queries whatever its size."""
    content, target = case.content, case.known_target
    decisions = Decision.objects.select_related("decided_by", "appeal")
    about, sanctions = [], []
    if case.author_id:
        others = decisions.filter(author=case.author_id).exclude(case=case)
        about = list(others.select_related("case")[:MOST_SHOWN])
        sanctions = list(Sanction.objects.filter(user=case.author_id)[:MOST_SHOWN])
    reports = case.reports.select_related("reporter", "evidence")
    return CaseView(
        case=case,
        label=label_of(case.target),
        # Safe by the contract of targets: its app made it of its stored text.
        html=mark_safe(target.html_of(content)) if target and content else "",  # noqa: S308
        address=target.address_of(content) if target and content else "",
        version=version_of(case, content),
        is_gone=content is None and not case.is_general,
        outcomes=outcomes_of(case, content),
        may_decide=can_decide(user, target=target, content=content, author_id=case.author_id),
        reports=list(reports[:MOST_SHOWN]),
        notes=list(case.notes.select_related("author")),
        decisions=list(decisions.filter(case=case)[:MOST_SHOWN]),
        about_author=about,
        sanctions=sanctions,
    )
