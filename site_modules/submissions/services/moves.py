"""What every write shares: the fresh row, the conditional update, and what is told afterwards."""

from typing import Any

from django.db.models import F
from django.utils import timezone
from django.utils.text import capfirst

from cms.audit.events import event_label
from cms.audit.services import record
from site_modules.moderation import services as moderation
from site_modules.organisations.services import record_act
from site_modules.submissions.kinds import kind_of
from site_modules.submissions.permissions import can_write_submission
from site_modules.submissions.services.refusals import Changed, NotAllowed
from site_modules.submissions.signals import changed

#: What the people of an organisation read in its journal.
ACTS = ("sent", "edited", "edit_withdrawn", "withdrawn", "closed", "renewed")


def _into_the_journal(submission: Any, event: str, by: Any) -> None:
    words = f"{capfirst(event_label(f'submissions.{event}'))}: {submission.title}"
    address = kind_of(submission).address_of(submission)
    record_act(organisation=submission.organisation, by=by, text=words, address=address)


def fresh_for(obj: Any, by: Any) -> Any:
    """The row as it is now, for one of its authors; raises NotAllowed."""
    fresh = type(obj)._base_manager.get(pk=obj.pk)
    if not can_write_submission(by, fresh):
        raise NotAllowed
    return fresh


def move(submission: Any, **values: Any) -> bool:
    """Write onto the row if nobody else has since it was read; on `submission` too. False: late."""
    values["updated_at"] = timezone.now()
    won = type(submission)._base_manager.filter(
        pk=submission.pk, version=submission.version, state=submission.state,
        edit_state=submission.edit_state,
    ).update(version=F("version") + 1, **values)  # fmt: skip
    if won:
        submission.version += 1
        for name, value in values.items():
            setattr(submission, name, value)
    return won == 1


def move_or_refuse(submission: Any, **values: Any) -> None:
    """Raises Changed when somebody was faster."""
    if not move(submission, **values):
        raise Changed


def goes_to_desk(submission: Any) -> None:
    """A moderator has to look at it from now on."""
    moderation.begin_waiting(
        obj=submission, since=submission.submitted_at, organisation=submission.organisation
    )


def leaves_desk(submission: Any) -> None:
    moderation.end_waiting(obj=submission)


def announce(submission: Any, event: str, by: Any) -> Any:
    """Into the audit log, and to whoever listens; the row as it stands."""
    record(
        f"submissions.{event}", actor=by, subject=submission.submitter,
        details={"kind": submission._meta.label_lower, "reference": submission.reference},
    )  # fmt: skip
    if submission.organisation_id and event in ACTS:
        _into_the_journal(submission, event, by)
    stands = type(submission)._base_manager.get(pk=submission.pk)
    changed.send(sender=type(stands), instance=stands)
    return stands
