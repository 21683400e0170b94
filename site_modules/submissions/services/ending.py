"""What an author (or the calendar) does with the life of a submission."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from site_modules.submissions import workflow
from site_modules.submissions.enums import WITHDRAWABLE, EditState, State
from site_modules.submissions.services.moves import (
    announce,
    fresh_for,
    leaves_desk,
    move_or_refuse,
)
from site_modules.submissions.services.refusals import NotNow
from site_modules.submissions.services.writing import discard_edit
from site_modules.submissions.terms import end_of_term


@transaction.atomic
def withdraw(*, obj: Any, by: Any) -> Any:
    """Take back what is not up: the edit of an approved one, or the whole submission.

    Raises NotAllowed, NotNow, Changed.
    """
    fresh = fresh_for(obj, by)
    if fresh.has_edit:
        move_or_refuse(fresh, edit_state=EditState.NONE)
        workflow.end(fresh, by)
        discard_edit(fresh)
        return announce(fresh, "edit_withdrawn", by)
    if fresh.state not in WITHDRAWABLE:
        raise NotNow
    move_or_refuse(fresh, state=State.WITHDRAWN, closed_at=timezone.now())
    workflow.end(fresh, by)
    leaves_desk(fresh)
    return announce(fresh, "withdrawn", by)


@transaction.atomic
def close(*, obj: Any, by: Any) -> Any:
    """Take an approved one down before its end; `renew` puts it up again. Raises as `withdraw`."""
    fresh = fresh_for(obj, by)
    if not fresh.can_be_closed:
        raise NotNow
    return take_down(fresh, State.CLOSED, by)


def take_down(fresh: Any, state: State, by: Any) -> Any:
    """Not up any more, with what waits on it; raises Changed."""
    had_edit = fresh.has_edit
    move_or_refuse(
        fresh, state=state, live=False, edit_state=EditState.NONE, closed_at=timezone.now()
    )
    if had_edit:
        workflow.end(fresh, by)
        discard_edit(fresh)
    return announce(fresh, state.value, by)


@transaction.atomic
def renew(*, obj: Any, by: Any) -> Any:
    """Another term for approved words that have not changed; no moderator has to look again.

    Raises NotAllowed, Changed, and NotNow also where the words themselves name an end that is over.
    """
    fresh = fresh_for(obj, by)
    until = end_of_term(fresh.approved_words() or fresh)
    if not fresh.can_be_renewed or (until is not None and until <= timezone.now()):
        raise NotNow
    move_or_refuse(
        fresh, state=State.APPROVED, live=True, expires_at=until, warned_at=None, closed_at=None
    )
    return announce(fresh, "renewed", by)


@transaction.atomic
def expire(*, obj: Any) -> bool:
    """Its end has come; false when its author or a moderator was faster."""
    fresh = type(obj)._base_manager.filter(pk=obj.pk, state=State.APPROVED).first()
    if fresh is None or not fresh.is_expired:
        return False
    take_down(fresh, State.EXPIRED, None)
    return True
