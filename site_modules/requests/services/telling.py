"""Who is told of what. The words of a request are in no notification and no mail: they say that
something is there, and lead to it."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.urls import reverse

from site_modules.notifications.delivery import notify
from site_modules.requests.enums import MANAGE
from site_modules.requests.kinds import find_kind
from site_modules.requests.models import ServiceRequest
from site_modules.requests.permissions import can_answer_kind, can_ask


def people_who_answer(kind: str) -> list[Any]:
    """Everybody of the staff who may take requests of a kind."""
    found = find_kind(kind)
    rights = {MANAGE, found.who_answers if found else MANAGE}
    return [person for person in _people_with(rights) if can_ask(person)]


def _people_with(rights: set[str]) -> QuerySet[Any]:
    wanted = Q(is_superuser=True)
    for right in rights:
        app, _dot, codename = right.partition(".")
        for way in ("groups__permissions", "user_permissions"):
            wanted |= Q(**{f"{way}__codename": codename, f"{way}__content_type__app_label": app})
    return get_user_model().objects.filter(wanted, is_active=True).distinct().order_by("pk")


def tell_staff_of_new(request: ServiceRequest) -> None:
    """Several new requests are one line until somebody looks."""
    notify(
        kind="requests.new",
        recipients=people_who_answer(request.kind),
        url=reverse("requests_queue"),
        data={"reference": request.reference},
        group_key="requests-new",
        actor=request.requester,
    )


def tell_assignee(request: ServiceRequest, *, actor: Any = None) -> None:
    """Something is new in what somebody takes care of; without anybody, the staff of the kind."""
    person = request.assigned_to
    if person is None or not can_answer_kind(person, request.kind):
        return tell_staff_of_new(request)
    notify(
        kind="requests.reply",
        recipients=[person],
        url=staff_address(request),
        data={"reference": request.reference},
        group_key=f"request-{request.pk}",
        actor=actor,
    )
    return None


def tell_of_hand_over(request: ServiceRequest, *, actor: Any) -> None:
    if request.assigned_to is None:
        return
    notify(
        kind="requests.handed_over",
        recipients=[request.assigned_to],
        url=staff_address(request),
        data={"reference": request.reference, "who": actor.public_name},
        actor=actor,
    )


def tell_of_answer(request: ServiceRequest) -> None:
    notify(
        kind="requests.answer",
        recipients=[request.requester],
        url=request.get_absolute_url(),
        data={"reference": request.reference},
        group_key=f"request-answer-{request.pk}",
    )


def tell_of_state(request: ServiceRequest) -> None:
    notify(
        kind="requests.state",
        recipients=[request.requester],
        url=request.get_absolute_url(),
        data={"reference": request.reference, "state": request.state},
        group_key=f"request-state-{request.pk}",
    )


def tell_of_day(request: ServiceRequest) -> None:
    notify(
        kind="requests.day",
        recipients=[request.requester],
        url=request.get_absolute_url(),
        data={"reference": request.reference, "day": request.due_on.isoformat()},
        group_key=f"request-day-{request.pk}",
    )


def staff_address(request: ServiceRequest) -> str:
    return reverse("requests_case", args=[request.reference])
