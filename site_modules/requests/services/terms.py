"""What happens by itself: requests that nobody goes on with are closed, overdue ones are told."""

from collections import Counter
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from cms.core.working_days import is_working_day
from site_modules.notifications.delivery import notify
from site_modules.requests.enums import Happening, RequestState
from site_modules.requests.models import ServiceRequest
from site_modules.requests.models.request import REOPEN_TERM
from site_modules.requests.permissions import can_answer_kind
from site_modules.requests.services.changing import change
from site_modules.requests.services.refusals import Changed
from site_modules.requests.services.telling import people_who_answer, tell_of_state

#: So long the member may take to answer a question.
WAITING_TERM = timedelta(days=30)
BATCH = 500


def close_what_is_over() -> int:
    """Close solved requests whose term for going on is over, and those whose member does not
    answer; how many."""
    now = timezone.now()
    over = [
        {"state": RequestState.SOLVED, "solved_at__lt": now - REOPEN_TERM},
        {"state": RequestState.WAITING, "updated_at__lt": now - WAITING_TERM},
    ]
    return sum(
        _close(request, conditions)
        for conditions in over
        for request in ServiceRequest.objects.filter(**conditions).order_by("pk")[:BATCH]
    )


@transaction.atomic
def _close(request: ServiceRequest, conditions: dict[str, Any]) -> bool:
    now = timezone.now()
    try:
        change(
            request, happening=Happening.ENDED, by=None, conditions=conditions,
            state=RequestState.CLOSED, closed_at=now,
        )  # fmt: skip
    except Changed:
        return False
    tell_of_state(request)
    return True


def tell_of_overdue() -> None:
    """Once on each working day: everybody hears how many of theirs are past their day; what nobody
    has taken is everybody's who could."""
    today = timezone.localdate()
    if not is_working_day(today):
        return
    counts: Counter[Any] = Counter()
    answering: dict[str, list[Any]] = {}
    late = ServiceRequest.objects.overdue(today).select_related("assigned_to")
    for request in late.order_by("due_on")[:BATCH]:
        person = request.assigned_to
        if person is not None and can_answer_kind(person, request.kind):
            counts[person] += 1
            continue
        if request.kind not in answering:
            answering[request.kind] = people_who_answer(request.kind)
        counts.update(one for one in answering[request.kind] if one.pk != request.requester_id)
    for person, number in counts.items():
        notify(
            kind="requests.overdue",
            recipients=[person],
            url=f"{reverse('requests_queue')}?fel=depasite",
            data={"number": number},
            group_key="requests-overdue",
        )
