"""Decisions: once, with reasons, told to all whom they concern."""

from calendar import monthrange
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.audit.services import record
from site_modules.accounts import services as accounts
from site_modules.accounts.models import Sanction
from site_modules.moderation import mails
from site_modules.moderation.enums import EXPLAINED, RESTRICTING, CaseState, Outcome, ReportState
from site_modules.moderation.models import Case, Decision, ReasonTemplate, Report
from site_modules.moderation.selectors import outcomes_of, version_of
from site_modules.moderation.services.cases import require_right
from site_modules.moderation.services.refusals import (
    AlreadyDecided,
    ContentChanged,
    NotAllowed,
    ReasonMissing,
)
from site_modules.moderation.services.reports import keep_evidence

#: Authors contest for at least six months (Digital Services Act, art. 20(1)).
APPEAL_MONTHS = 6


def end_of_appeal(start: datetime) -> datetime:
    """The same day and hour six months later, the last day where that month is shorter."""
    year, month = divmod(start.year * 12 + start.month - 1 + APPEAL_MONTHS, 12)
    day = min(start.day, monthrange(year, month + 1)[1])
    return start.replace(year=year, month=month + 1, day=day)


@transaction.atomic
def decide(
    *,
    case: Case,
    outcome: str,
    by: Any,
    facts: str = "",
    rule: str = "",
    law: str = "",
    reason_key: str = "",
    expected: int | None = None,
    version: str | None = None,
    warns_author: bool = False,
) -> Decision:
    """Decide on the content of a case (`case_of(obj=…)`), carry it out, close its reports.

    `expected` is the `decision_count` that the moderator saw, `version` that of the content
    (`Target.version_of`, asked of what lets it stand); without them the present ones. A restriction
    needs `facts` and `rule` or `law`, asking for changes `facts`. Raises NotAllowed,
    ReasonMissing, ContentChanged, and AlreadyDecided with the decision that came first; nothing
    happens then.
    """
    require_right(case, by)
    if outcome in EXPLAINED and not facts.strip():
        raise ReasonMissing
    if outcome in RESTRICTING and not (rule.strip() or law.strip()):
        raise ReasonMissing
    seen = case.decision_count if expected is None else expected
    reasons = {
        "facts": facts, "rule": rule, "law": law, "reason_key": reason_key,
        "reason_texts": _texts_of(reason_key),
    }  # fmt: skip
    decision = carry_out(
        case=case, outcome=outcome, by=by, seen=seen, reasons=reasons, version=version
    )
    if warns_author or outcome == Outcome.WARN:
        decision.warning = _warn(decision, by)
        decision.save(update_fields=["warning"])
    _trust(decision, by)
    reports = _close_reports(decision)
    record(
        "moderation.decided", actor=by, subject=decision.author,
        details={"decision": decision.pk, "outcome": decision.outcome},
    )  # fmt: skip
    mails.tell_author(decision)
    mails.tell_reporters(decision, reports)
    return decision


def _texts_of(reason_key: str) -> dict[str, str]:
    """The words of a reason as they are now: a statement does not change afterwards."""
    found = ReasonTemplate.objects.filter(key=reason_key).first() if reason_key else None
    return found.texts if found else {}


def carry_out(
    *,
    case: Case,
    outcome: str,
    by: Any,
    seen: int,
    reasons: dict[str, Any],
    version: str | None = None,
) -> Decision:
    """One conditional update of the case and one of the content; the loser learns who decided."""
    now = timezone.now()
    won = Case.objects.filter(pk=case.pk, decision_count=seen).update(
        decision_count=seen + 1, state=CaseState.CLOSED, claimed_by=None, claimed_at=None,
        updated_at=now,
    )  # fmt: skip
    if not won:
        raise AlreadyDecided(latest_decision(case))
    content = case.content
    _refuse_unread(case, outcome, version, version_of(case, content))
    if outcome not in outcomes_of(case, content):
        raise NotAllowed if seen == 0 else AlreadyDecided(latest_decision(case))
    target = case.known_target
    evidence = keep_evidence(case, content)
    author = target.author_of(content) if target and content else case.author
    act = target.apply.get(Outcome(outcome)) if target and content else None
    if act is not None and not act(content, by):
        raise AlreadyDecided(latest_decision(case))
    case.refresh_from_db()
    return Decision.objects.create(
        case=case, number=seen + 1, author=author, outcome=outcome, evidence=evidence,
        decided_by=by, had_reports=case.reports.filter(state=ReportState.OPEN).exists(),
        appeal_until=end_of_appeal(now) if outcome in RESTRICTING else None,
        **reasons,
    )  # fmt: skip


def _refuse_unread(case: Case, outcome: str, read: str | None, present: str) -> None:
    """Nobody lets words stand that they have not read. A restriction is not held up by an edit, or
    an author could escape it by editing again and again; the present words are its evidence."""
    target = case.known_target
    held_up = outcome not in RESTRICTING or (target and outcome in target.refused_unread)
    if read is not None and read != present and held_up:
        raise ContentChanged


def latest_decision(case: Case) -> Decision | None:
    return Decision.objects.filter(case=case).select_related("decided_by").first()


def _warn(decision: Decision, by: Any) -> Sanction | None:
    """A warning with the same reasons; none where there is no author to warn."""
    author = decision.author
    if author is None or author.pk == by.pk or author.erased_at:
        return None
    rule = decision.rule or decision.law
    return accounts.warn(
        user=author, by=by, reason=decision.facts[:2000], rule=rule, is_part_of_decision=True
    )


def _trust(decision: Decision, by: Any) -> None:
    """A first contribution was approved: the next ones no longer wait (ACC-18)."""
    author = decision.author
    if author is None or author.pk == by.pk or decision.outcome != Outcome.APPROVE:
        return
    if accounts.is_new_account(author):
        accounts.mark_trusted(user=author, by=by)


def _close_reports(decision: Decision) -> list[Report]:
    found = list(
        Report.objects.filter(case=decision.case, state=ReportState.OPEN).select_related("reporter")
    )
    Report.objects.filter(pk__in=[report.pk for report in found]).update(
        state=ReportState.DECIDED, decision=decision, decided_at=decision.decided_at
    )
    return found
