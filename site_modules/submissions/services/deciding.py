"""How a decision of the desk is carried out: each one conditional update, then the engine.

Called by `moderation.services.decide` inside its transaction, after it has asked for rights,
versions and reasons; nothing else calls these.
"""

from typing import Any

from django.utils import timezone

from site_modules.moderation.services.refusals import ContentChanged
from site_modules.submissions import workflow
from site_modules.submissions.enums import EditState, State
from site_modules.submissions.services.moves import announce, leaves_desk, move
from site_modules.submissions.services.writing import discard_edit
from site_modules.submissions.terms import end_of_term


def _decide(submission: Any, **values: Any) -> None:
    """Raises ContentChanged: the case was ours, so it was the author who was faster."""
    if not move(submission, **values):
        raise ContentChanged


def approve(submission: Any, by: Any) -> bool:
    """The latest words go up, for a full term. Also what an appeal gives back."""
    now = timezone.now()
    until = end_of_term(submission.latest_words())
    _decide(
        submission, state=State.APPROVED, edit_state=EditState.NONE, approved_at=now,
        expires_at=until, warned_at=None, closed_at=None,
    )  # fmt: skip
    workflow.approve(submission, by)
    leaves_desk(submission)
    announce(submission, "approved", by)
    return True


def ask_for_changes(submission: Any, by: Any) -> bool:
    """Back to the author, with a message; approved words stay up."""
    _decide(submission, **_turned(submission, State.CHANGES_ASKED, EditState.CHANGES_ASKED))
    workflow.ask_for_changes(submission, by)
    leaves_desk(submission)
    announce(submission, "changes_asked", by)
    return True


def reject(submission: Any, by: Any) -> bool:
    """The latest words do not go up; approved ones stay."""
    _decide(submission, **_turned(submission, State.REJECTED, EditState.REJECTED))
    workflow.ask_for_changes(submission, by)
    workflow.end(submission, by)
    leaves_desk(submission)
    announce(submission, "rejected", by)
    return True


def _turned(submission: Any, state: State, edit_state: EditState) -> dict[str, Any]:
    return {"edit_state": edit_state} if submission.has_edit else {"state": state}


def hide(submission: Any, by: Any) -> bool:
    """Approved words go down after a report, and what waits on them."""
    had_edit = submission.has_edit
    _decide(submission, state=State.HIDDEN, live=False, edit_state=EditState.NONE)
    if had_edit:
        workflow.end(submission, by)
        discard_edit(submission)
    announce(submission, "hidden", by)
    return True


def restore(submission: Any, by: Any) -> bool:
    """What was hidden is up again, if its time is not over."""
    is_over = submission.expires_at is not None and submission.expires_at <= timezone.now()
    state = State.EXPIRED if is_over else State.APPROVED
    _decide(submission, state=state, live=not is_over)
    announce(submission, "restored", by)
    return True


def keep(submission: Any, by: Any) -> bool:
    """Nothing changes; false when it is no longer as it was read."""
    rows = type(submission)._base_manager
    return bool(rows.filter(pk=submission.pk, version=submission.version).exists())
