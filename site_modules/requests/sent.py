"""Requests among everything that a person sent: „Solicitările mele”."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from site_modules.requests.enums import OPEN, RUNNING, RequestState
from site_modules.requests.kinds import all_kinds
from site_modules.requests.models import ServiceRequest
from site_modules.requests.querysets import ServiceRequestQuerySet
from site_modules.submissions.enums import Group
from site_modules.submissions.sources import Row, Source, Step, Text, register

PREFIX = "requests."
#: Tab → the requests in it; the other tabs hold none.
GROUPS = {
    Group.TO_DO: Q(state=RequestState.WAITING),
    Group.WAITING: Q(state__in=RUNNING),
    Group.ENDED: ~Q(state__in=OPEN),
}


def kinds() -> Iterable[tuple[str, Text]]:
    """For the filter of the list."""
    return [(f"{PREFIX}{kind.name}", kind.label) for kind in all_kinds()]


def rows(user: Any, kind: str, group: str) -> ServiceRequestQuerySet:
    """One's own requests, of a kind, of a tab; the latest changed first."""
    found = ServiceRequest.objects.of(user).order_by("-updated_at", "-pk")
    if kind:
        found = found.filter(kind=kind.removeprefix(PREFIX))
    if group:
        wanted = GROUPS.get(Group(group))
        found = found.filter(wanted) if wanted is not None else found.none()
    return found


def _group_of(request: ServiceRequest) -> Group:
    if request.waits_for_member:
        return Group.TO_DO
    return Group.WAITING if request.is_open else Group.ENDED


def row_of(request: ServiceRequest) -> Row:
    """A line with what the person can do next."""
    steps = []
    if request.waits_for_member:
        address = f"{request.get_absolute_url()}#raspuns"
        steps.append(Step(_("Reply"), address, is_main=True, icon="reply"))
    elif request.can_be_rated:
        steps.append(Step(_("Rate the answer"), f"{request.get_absolute_url()}#h-n", icon="star"))
    return Row(
        title=request.subject,
        label=request.label,
        state=request.get_state_display(),
        group=_group_of(request),
        changed_at=request.updated_at,
        address=request.get_absolute_url(),
        reference=request.reference,
        tone=_tone_of(request),
        icon="ok" if request.is_solved else "clock",
        steps=steps,
    )


def _tone_of(request: ServiceRequest) -> str:
    if request.waits_for_member:
        return "edit"
    if request.is_solved:
        return "ok"
    return "review" if request.is_open else "draft"


register(Source(name="requests", kinds=kinds, rows=rows, row_of=row_of))
