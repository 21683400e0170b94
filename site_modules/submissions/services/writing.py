"""What an author writes: drafts, submissions, edits."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from cms.core.members_text import clean_source
from cms.operations.forms import claim_token
from site_modules.moderation import services as moderation
from site_modules.organisations.permissions import can_act_for
from site_modules.submissions import workflow
from site_modules.submissions.enums import SENDABLE, WRITABLE, EditState, State
from site_modules.submissions.kinds import kind_of
from site_modules.submissions.permissions import can_send
from site_modules.submissions.services.moves import (
    announce,
    fresh_for,
    goes_to_desk,
    leaves_desk,
    move_or_refuse,
)
from site_modules.submissions.services.refusals import AlreadySent, Changed, NotAllowed, NotNow

#: An edit of these begins a new life: a draft that its author sends again.
ENDED = (State.CLOSED, State.EXPIRED)
#: Mistakes that no later word can mend; a field that is empty or too short still can be.
ILL_FITTING = ("max_length", "max_value", "invalid", "invalid_choice")
Changes = dict[str, Any] | None


@transaction.atomic
def save_draft(
    *, obj: Any, by: Any, changes: Changes = None, token: str = "", seen: int | None = None
) -> Any:
    """Keep what somebody has written so far; it may be unfinished.

    `obj` is new (with `organisation` set where it speaks for one) or one of one's own that was
    never up; `changes` are values by the names of `submission_fields`. Gives the row back. Raises
    AlreadySent, NotAllowed, NotNow, Changed, and ValidationError without a title or for what does
    not fit (too long, no such choice).
    """
    _claim(token)
    if obj._state.adding:
        return announce(_create(obj, by, changes), "drafted", by)
    return edit(obj=obj, changes=changes or {}, by=by, seen=seen)


@transaction.atomic
def submit(*, obj: Any, by: Any, changes: Changes = None, token: str = "") -> Any:
    """Send a new one, a draft, or what was sent back or withdrawn: a moderator looks at it.

    Raises AlreadySent, NotAllowed, NotNow, Changed, and ValidationError for words that the model
    refuses. Nothing is left behind then, and nothing by a process that dies in between.
    """
    _claim(token)
    if obj._state.adding:
        fresh = _create(obj, by, changes)
    elif changes:
        fresh = _rewritten(obj, changes, by)
    else:
        fresh = fresh_for(obj, by)
    if fresh.has_pending_edit or fresh.state == State.WAITING:
        return fresh  # `changes` of what waits already
    if not fresh.can_be_sent:
        raise NotNow
    _require_voice(fresh, by)
    fresh.latest_words().full_clean()
    target = _sent_state(fresh)
    move_or_refuse(fresh, submitted_at=timezone.now(), **target)
    workflow.begin(fresh, by)
    goes_to_desk(fresh)
    moderation.tell_moderators(case=moderation.case_of(obj=fresh), besides=by)
    return announce(fresh, "sent", by)


@transaction.atomic
def edit(*, obj: Any, changes: dict[str, Any], by: Any, seen: int | None = None) -> Any:
    """Other words, by the names of `submission_fields`.

    Of an approved one they wait for a moderator while the approved ones stay up; of one that waits
    the moderator gets the new ones; what was sent back, rejected or ended stays with its author
    until `submit`. `seen` is the version that a form was shown for. Raises NotAllowed, NotNow,
    Changed and (except of a draft) ValidationError.
    """
    fresh = fresh_for(obj, by)
    if seen is not None and seen != fresh.version:
        raise Changed
    if fresh.state == State.APPROVED:
        return _propose(fresh, changes, by)
    return announce(_rewritten(obj, changes, by), "edited", by)


def _claim(token: str) -> None:
    if token and not claim_token(token):
        raise AlreadySent


def _sent_state(fresh: Any) -> dict[str, str]:
    if fresh.state in SENDABLE:
        return {"state": State.WAITING}
    return {"edit_state": EditState.WAITING}


def _create(obj: Any, by: Any, changes: Changes) -> Any:
    """A draft with its first version and its reference."""
    if not can_send(by):
        raise NotAllowed
    _require_voice(obj, by)
    obj.submitter, obj.state, obj.live = by, State.DRAFT, False
    _put(obj, changes or {})
    _check_draft(obj)
    obj.save()
    year = timezone.localtime(obj.created_at).year
    obj.reference = f"{kind_of(obj).prefix}-{year}-{obj.pk:05d}"
    obj.save(update_fields=["reference"])
    obj.save_revision(user=by, clean=False)
    return obj


def _require_voice(submission: Any, by: Any) -> None:
    """Who speaks for an organisation acts in its name now, and it is verified."""
    if submission.organisation_id and not can_act_for(by, submission.organisation):
        raise NotAllowed


def _put(obj: Any, changes: dict[str, Any]) -> None:
    unknown = set(changes) - set(obj.submission_fields)
    if unknown:
        raise ValueError(f"Not among the fields of a submission: {sorted(unknown)}")
    for name, value in changes.items():
        setattr(obj, name, clean_source(value) if isinstance(value, str) else value)


def _check_draft(obj: Any) -> None:
    """A draft may be unfinished, but what stands in it must fit; raises ValidationError."""
    try:
        obj.clean_fields()
    except ValidationError as error:
        wrong = {
            name: [one for one in found if one.code in ILL_FITTING or name == "title"]
            for name, found in error.error_dict.items()
        }
        if any(wrong.values()):
            raise ValidationError(
                {name: found for name, found in wrong.items() if found}
            ) from error


def _rewritten(obj: Any, changes: dict[str, Any], by: Any) -> Any:
    """New words in the row of what is not up, and a version of them."""
    fresh = fresh_for(obj, by)
    if fresh.state == State.APPROVED:
        return _propose(fresh, changes, by)
    if fresh.state not in WRITABLE:
        raise NotNow
    move_or_refuse(fresh, **({"state": State.DRAFT} if fresh.state in ENDED else {}))
    _put(fresh, changes)
    if fresh.is_draft:
        _check_draft(fresh)
    else:
        fresh.full_clean()
    fresh.save(update_fields=list(fresh.submission_fields))
    fresh.save_revision(user=by, clean=False)
    if fresh.is_waiting:
        workflow.begin(fresh, by)
        goes_to_desk(fresh)
    return fresh


def _propose(fresh: Any, changes: dict[str, Any], by: Any) -> Any:
    """New words beside the approved ones, for a moderator to look at."""
    _require_voice(fresh, by)
    was_waiting = fresh.has_pending_edit
    proposal = fresh.latest_words()
    move_or_refuse(fresh, edit_state=EditState.WAITING, submitted_at=timezone.now())
    _put(proposal, changes)
    proposal.full_clean()
    proposal.save_revision(user=by, clean=False)
    stands = type(fresh)._base_manager.get(pk=fresh.pk)
    workflow.begin(stands, by)
    goes_to_desk(stands)
    if not was_waiting:
        moderation.tell_moderators(case=moderation.case_of(obj=stands), besides=by)
    return announce(stands, "edited", by)


def discard_edit(fresh: Any) -> None:
    """The latest version is the approved one again; called after the state was moved."""
    fresh.latest_revision = fresh.live_revision
    fresh.has_unpublished_changes = False
    fresh.save(update_fields=["latest_revision", "has_unpublished_changes"])
    leaves_desk(fresh)
