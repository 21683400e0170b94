"""The queue of the staff: what they take care of and what nobody has taken yet."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from site_modules.requests import permissions
from site_modules.requests.enums import OPEN, RUNNING, RequestState
from site_modules.requests.kinds import all_kinds, kinds_answered_by
from site_modules.requests.models import ServiceRequest
from site_modules.requests.querysets import ServiceRequestQuerySet

PER_PAGE = 25
#: Deeper pages would read everything before them.
MAX_ROWS = 2000

VIEWS = {
    "deschise": _("Open"),
    "libere": _("Not taken"),
    "mele": _("Taken by me"),
    "depasite": _("Past their day"),
    "intreaba": _("Wait for the member"),
    "incheiate": pgettext_lazy("requests", "Ended"),
}
DEFAULT_VIEW = "deschise"


@dataclass(frozen=True)
class Row:
    """A line of the queue. Of what this person has not taken, only its kind and dates show."""

    request: ServiceRequest
    is_readable: bool


class Queue:
    """What one person of the staff sees; `view`, `kind` and a reference narrow it down."""

    def __init__(self, user: Any, *, view: str = "", kind: str = "", reference: str = "") -> None:
        self.user = user
        self.view = view if view in VIEWS else DEFAULT_VIEW
        self.kind = kind if kind in {one.name for one in all_kinds()} else ""
        self.reference = reference.strip()[:20]

    def conditions(self) -> dict[str, Q]:
        """view → which requests it holds."""
        late = Q(state__in=RUNNING, due_on__lt=timezone.localdate())
        return {
            "deschise": Q(state__in=OPEN),
            "libere": Q(state__in=OPEN, assigned_to=None),
            "mele": Q(state__in=OPEN, assigned_to=self.user),
            "depasite": late,
            "intreaba": Q(state=RequestState.WAITING),
            "incheiate": ~Q(state__in=OPEN),
        }

    def _all(self) -> ServiceRequestQuerySet:
        found = ServiceRequest.objects.queue_of(self.user)
        return found.filter(kind=self.kind) if self.kind else found

    def counts(self) -> dict[str, int]:
        """view → how many, in one query."""
        wanted = {name: Count("pk", filter=q) for name, q in self.conditions().items()}
        return self._all().order_by().aggregate(**wanted)

    def page(self, number: str) -> Page:
        """One page; a reference is looked for among all states."""
        found = self._all()
        if self.reference:
            found = found.filter(reference__iexact=self.reference)
        else:
            found = found.filter(self.conditions()[self.view])
        order = ("-updated_at", "-pk") if self.view == "incheiate" else ("due_on", "pk")
        found = found.select_related("requester", "assigned_to").order_by(*order)
        page: Page = Paginator(found[:MAX_ROWS], PER_PAGE).get_page(number)
        manages = permissions.is_manager(self.user)
        page.object_list = [
            Row(one, is_readable=manages or one.assigned_to_id == self.user.pk)
            for one in page.object_list
        ]
        return page

    def kinds(self) -> list[tuple[str, Any]]:
        """The kinds that this person may meet here."""
        names = set(kinds_answered_by(self.user))
        return [(one.name, one.label) for one in all_kinds() if one.name in names]


def open_requests(user: Any) -> ServiceRequestQuerySet:
    """What the number in the menu counts: what somebody has taken and what waits for anybody."""
    mine = Q(assigned_to=None) | Q(assigned_to=user)
    return ServiceRequest.objects.queue_of(user).filter(mine, state__in=RUNNING)


def overdue_count(user: Any) -> int:
    """What of somebody's queue is past its day."""
    mine = Q(assigned_to=None) | Q(assigned_to=user)
    queue = ServiceRequest.objects.queue_of(user).filter(mine)
    return queue.overdue(timezone.localdate()).count()
