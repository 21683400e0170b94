"""What administrators see of organisations."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Q, QuerySet

from cms.core.counting import count_all
from cms.core.letters import folded
from cms.core.working_days import ANSWER_DAYS, working_days_ago
from site_modules.organisations.enums import ChangeState, OrganisationState
from site_modules.organisations.models import IdentityChange, Organisation, OrganisationEvent

PER_PAGE = 50
MOST_SIMILAR = 10
MOST_COUNTED = 1000


def waiting_organisations() -> tuple[int, int]:
    """How many wait for a decision, new ones and those with another name or number; and how many
    of them longer than an answer should take."""
    before = working_days_ago(ANSWER_DAYS)
    found = count_all(
        most=MOST_COUNTED,
        new=_new(), changes=waiting_changes(),
        late_new=_new().filter(submitted_at__lt=before),
        late_changes=waiting_changes().filter(asked_at__lt=before),
    )  # fmt: skip
    return found["new"] + found["changes"], found["late_new"] + found["late_changes"]


def _new() -> QuerySet[Organisation]:
    return Organisation.objects.filter(state=OrganisationState.WAITING)


def waiting_changes() -> QuerySet[IdentityChange]:
    """Changes of names and numbers, the longest waiting first."""
    found = IdentityChange.objects.filter(state=ChangeState.WAITING)
    return found.select_related("organisation", "asked_by").order_by("asked_at", "pk")


def change_of(organisation: Organisation) -> IdentityChange | None:
    """The one that waits, or the last answer."""
    return IdentityChange.objects.filter(organisation=organisation).order_by("-pk").first()


def queue_page(state: str, words: str, number: str) -> Page:
    """Organisations of a state, fifty a page, the longest waiting first."""
    found = Organisation.objects.filter(state=state).select_related("created_by", "decided_by")
    for word in folded(words[:150]).split()[:8]:
        found = found.filter(search_text__contains=word)
    order = "submitted_at" if state == OrganisationState.WAITING else "name_key"
    return Paginator(found.order_by(order, "pk"), PER_PAGE).get_page(number[:10])


def similar_to(organisation: Organisation) -> QuerySet[Organisation]:
    """Others with the same name or number, in any state."""
    same = Q(name_key=organisation.name_key)
    if organisation.cui:
        same |= Q(cui=organisation.cui)
    if organisation.registry_number:
        same |= Q(registry_number=organisation.registry_number, county=organisation.county)
    return Organisation.objects.filter(same).exclude(pk=organisation.pk)[:MOST_SIMILAR]


def decisions_about(organisation: Organisation) -> QuerySet[OrganisationEvent]:
    """The newest lines of its journal."""
    return organisation.events.select_related("actor", "person").order_by("-pk")[:20]


def people_on_record(organisation: Organisation) -> Any:
    held = organisation.memberships.filter(ended_at=None)
    return held.select_related("user").order_by("pk")
