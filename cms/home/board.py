"""Writes around „Panoul meu”: visits, and lists that somebody put away."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.home.models import BoardState

#: Looks that follow each other within this time belong to one visit.
ONE_VISIT = timedelta(minutes=30)


def visit(*, user: Any) -> BoardState:
    """The state of this visit; written at most once in half an hour."""
    now = timezone.now()
    state = BoardState.objects.filter(pk=user.pk).first()
    if state is None:  # one query, also where two looks meet
        state = BoardState(user=user, seen_at=now)
        BoardState.objects.bulk_create([state], ignore_conflicts=True)
        return state
    if now - state.seen_at > ONE_VISIT:
        rows = BoardState.objects.filter(pk=user.pk, seen_at=state.seen_at)
        rows.update(seen_at=now, before_at=state.seen_at)
        state.seen_at, state.before_at = now, state.seen_at
    return state


@transaction.atomic
def put_list_away(*, user: Any, name: str, is_hidden: bool) -> None:
    """Hide a check-list from the board, or show it again."""
    visit(user=user)
    state = BoardState.objects.select_for_update().get(pk=user.pk)
    names = {*state.hidden_lists, name} if is_hidden else {*state.hidden_lists} - {name}
    state.hidden_lists = sorted(names)
    state.save(update_fields=["hidden_lists"])
