"""What happens to submissions by themselves."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from site_modules.notifications.delivery import notify
from site_modules.organisations.selectors import people_who_act_for
from site_modules.submissions.enums import EXPIRED, EXPIRING, State
from site_modules.submissions.kinds import all_kinds
from site_modules.submissions.services.ending import expire
from site_modules.submissions.services.refusals import Changed

WARNED_BEFORE = timedelta(days=7)
#: Nobody is warned on the day on which it was approved.
NOT_BEFORE = timedelta(days=1)
BATCH = 500


def expire_due() -> int:
    """Take down what is past its end and tell its authors; how many. Safe to run again."""
    done = 0
    for kind in all_kinds():
        due = kind.model._base_manager.filter(
            state=State.APPROVED, expires_at__lte=timezone.now()
        ).order_by("expires_at")
        for submission in due[:BATCH]:
            done += _expire(submission)
    return done


def _expire(submission: Any) -> bool:
    try:
        with transaction.atomic():
            if not expire(obj=submission):
                return False
            _tell(EXPIRED, submission)
    except Changed:
        return False
    return True


def warn_before_end() -> int:
    """Tell authors once for each term that the end is near; how many."""
    return sum(_warn(submission) for kind in all_kinds() for submission in _ending(kind.model))


def _ending(model: Any) -> Iterable[Any]:
    now = timezone.now()
    found = model._base_manager.filter(
        state=State.APPROVED, expires_at__gt=now, expires_at__lte=now + WARNED_BEFORE,
        warned_at=None, approved_at__lte=now - NOT_BEFORE,
    )  # fmt: skip
    return list(found.order_by("expires_at")[:BATCH])


@transaction.atomic
def _warn(submission: Any) -> bool:
    rows = type(submission)._base_manager.filter(pk=submission.pk, state=State.APPROVED)
    if not rows.filter(warned_at=None, expires_at=submission.expires_at).update(
        warned_at=timezone.now()
    ):
        return False
    day = timezone.localtime(submission.expires_at).strftime("%d.%m.%Y")
    _tell(EXPIRING, submission, day=day)
    return True


def _tell(kind: str, submission: Any, **data: str) -> None:
    """Its author, or everybody who acts for the organisation in whose name it was sent."""
    people = [submission.submitter] if submission.submitter_id else []
    if submission.organisation_id:
        people = list(people_who_act_for(submission.organisation))
    notify(
        kind=kind,
        recipients=people,
        url=f"{reverse('submissions:mine')}#{submission.reference}",
        data={"title": submission.title, **data},
    )
