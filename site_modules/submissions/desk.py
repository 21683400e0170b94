"""How a kind of submissions looks to the desk of moderation."""

from typing import Any

from site_modules.moderation.enums import Outcome
from site_modules.moderation.targets import Target, register
from site_modules.submissions.enums import EditState, State
from site_modules.submissions.kinds import SubmissionKind
from site_modules.submissions.selectors.history import history_of
from site_modules.submissions.services import deciding
from site_modules.submissions.words import differences, text_of

DECISIONS = [Outcome.APPROVE, Outcome.CHANGES, Outcome.REJECT]
WITH_AUTHOR = ("submitter", "organisation", "latest_revision")


def outcomes_for(submission: Any) -> list[Outcome]:
    """What fits the state: the most usual first."""
    if submission.state == State.WAITING:
        return DECISIONS
    if submission.has_pending_edit:
        return [*DECISIONS, Outcome.HIDE]
    if submission.edit_state == EditState.REJECTED and submission.has_edit:
        return [Outcome.APPROVE, Outcome.HIDE]
    return {
        State.APPROVED.value: [Outcome.KEEP, Outcome.HIDE],
        State.REJECTED.value: [Outcome.APPROVE],
        State.HIDDEN.value: [Outcome.RESTORE],
    }.get(submission.state, [])


def preview(submission: Any, request: Any) -> Any:
    """The whole page with the words that wait."""
    words = submission.latest_words()
    return words.serve_preview(request, words.default_preview_mode)


def target_for(kind: SubmissionKind) -> Target:
    """Everything moderation needs to know of a kind."""

    def rows() -> Any:
        return kind.model.objects.select_related(*WITH_AUTHOR)

    return Target(
        name=kind.name,
        label=kind.label,
        visible_to=lambda user: rows().visible_to(user),
        deciding=lambda user: rows().decided_by(user),
        author_of=lambda submission: submission.submitter,
        title_of=lambda submission: submission.title,
        address_of=kind.address_of,
        text_of=lambda submission: text_of(submission.latest_words()),
        html_of=lambda submission: kind.html_of(submission.latest_words()),
        apply={
            Outcome.APPROVE: deciding.approve,
            Outcome.CHANGES: deciding.ask_for_changes,
            Outcome.REJECT: deciding.reject,
            Outcome.HIDE: deciding.hide,
            Outcome.RESTORE: deciding.restore,
            Outcome.KEEP: deciding.keep,
        },
        outcomes_for=outcomes_for,
        sent_at=lambda submission: submission.submitted_at,
        version_of=lambda submission: str(submission.version),
        reference_of=lambda submission: submission.reference,
        differences=differences,
        history_of=history_of,
        checklist=kind.checklist,
        preview=preview,
        refused_unread=frozenset({Outcome.REJECT}),
    )


def show_at_desk(kind: SubmissionKind) -> None:
    """Make a kind known to moderation."""
    register(target_for(kind))
