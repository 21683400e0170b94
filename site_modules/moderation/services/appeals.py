"""Appeals: sent by authors, decided by somebody else (Digital Services Act, art. 20)."""

from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from cms.audit.services import record
from site_modules.accounts import services as accounts
from site_modules.moderation import mails
from site_modules.moderation.enums import RESTORING, AppealState
from site_modules.moderation.models import Appeal, Decision
from site_modules.moderation.selectors import outcomes_of
from site_modules.moderation.services.cases import require_right, tell_moderators
from site_modules.moderation.services.decisions import carry_out
from site_modules.moderation.services.refusals import AlreadyDecided, NotAllowed


@transaction.atomic
def appeal(*, decision: Decision, author: Any, text: str) -> Appeal:
    """Contest a restriction of one's own content; a second time gives the first appeal back.

    Raises NotAllowed for somebody else's decision, for one that takes nothing, after six months.
    """
    if decision.author_id != author.pk or not decision.is_restriction:
        raise NotAllowed
    existing = Appeal.objects.filter(decision=decision).first()
    if existing is not None:
        return existing
    if not decision.is_in_time:
        raise NotAllowed
    try:
        with transaction.atomic():
            made = Appeal.objects.create(decision=decision, author=author, text=text)
    except IntegrityError:
        return Appeal.objects.get(decision=decision)
    record("moderation.appealed", actor=author, details={"decision": decision.pk})
    tell_moderators(case=decision.case, besides=decision.decided_by)
    return made


def require_other_person(appeal: Appeal, by: Any) -> None:
    """Raises NotAllowed for who took the decision, for who contests it, and without the right."""
    if by.pk in (appeal.decision.decided_by_id, appeal.author_id):
        raise NotAllowed
    require_right(appeal.decision.case, by)


@transaction.atomic
def decide_appeal(*, appeal: Appeal, is_upheld: bool, answer: str, by: Any) -> Appeal:
    """Change the decision or let it stand, with an answer; by another person than the first one.

    Upheld: the content is given back where its state allows it. Raises NotAllowed, AlreadyDecided.
    """
    require_other_person(appeal, by)
    now = timezone.now()
    state = AppealState.UPHELD if is_upheld else AppealState.REFUSED
    won = Appeal.objects.filter(pk=appeal.pk, state=AppealState.OPEN).update(
        state=state, answer=answer, decided_by=by, decided_at=now
    )
    appeal.refresh_from_db()
    if not won:
        raise AlreadyDecided(appeal.decision)
    if is_upheld:
        Decision.objects.filter(pk=appeal.decision_id).update(overturned_at=now)
        _give_back(appeal, by)
        if appeal.decision.warning is not None:
            accounts.lift_measure(sanction=appeal.decision.warning, by=by)
    record(
        "moderation.appeal_decided", actor=by, subject=appeal.author,
        details={"appeal": appeal.pk, "state": state.value},
    )  # fmt: skip
    mails.tell_appellant(appeal)
    return appeal


def _give_back(appeal: Appeal, by: Any) -> None:
    """The restoring outcome, where the content still stands as the decision left it."""
    case = appeal.decision.case
    case.refresh_from_db()
    outcome = RESTORING.get(appeal.decision.outcome)
    if outcome is None or outcome not in outcomes_of(case, case.content):
        return
    was_open = case.state
    reasons = {"facts": appeal.answer}
    carry_out(case=case, outcome=outcome, by=by, seen=case.decision_count, reasons=reasons)
    type(case).objects.filter(pk=case.pk).update(state=was_open)
