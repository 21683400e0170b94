"""Measures about people: the decision behind each, so that it is contested like every other."""

from django.db import IntegrityError, transaction

from site_modules.accounts.enums import SanctionKind
from site_modules.accounts.models import Sanction
from site_modules.moderation.enums import Outcome
from site_modules.moderation.models import Case, Decision
from site_modules.moderation.services.cases import case_of
from site_modules.moderation.services.decisions import end_of_appeal

OUTCOMES = {SanctionKind.WARNING: Outcome.WARN, SanctionKind.FORUM: Outcome.SUSPEND}


@transaction.atomic
def decision_on(*, sanction: Sanction) -> Decision:
    """The decision that a measure stands for, written down where it is not yet: that about the
    content for a warning that came with it. The person is told by who took the measure."""
    along = Decision.objects.filter(warning=sanction).first()
    if along is not None:
        return along
    case = case_of(obj=sanction)
    first = Decision.objects.filter(case=case, number=1).first()
    return first or _write_down(case, sanction)


def _write_down(case: Case, sanction: Sanction) -> Decision:
    try:
        with transaction.atomic():
            made = Decision.objects.create(
                case=case, number=1, author=sanction.user, facts=sanction.reason,
                outcome=OUTCOMES[SanctionKind(sanction.kind)], rule=sanction.rule,
                decided_by=sanction.decided_by, appeal_until=end_of_appeal(sanction.decided_at),
            )  # fmt: skip
    except IntegrityError:  # somebody opened the page of the measure in this moment
        return Decision.objects.get(case=case, number=1)
    Decision.objects.filter(pk=made.pk).update(decided_at=sanction.decided_at)
    Case.objects.filter(pk=case.pk, decision_count=0).update(decision_count=1)
    return made
