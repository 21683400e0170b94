"""One list over reports, submissions that wait, and appeals, the oldest first."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from cms.core.counting import count_all
from cms.core.together import Asking, at_once, side_by_side
from site_modules.moderation.enums import AppealState
from site_modules.moderation.models import Appeal, Case, Decision, ModerationSettings
from site_modules.moderation.permissions import is_moderator
from site_modules.moderation.selectors import lines
from site_modules.moderation.selectors.due import due_at, overdue_before
from site_modules.moderation.selectors.entries import Entry, label_of
from site_modules.moderation.targets import Target, all_targets

PER_PAGE = 25
#: Deeper pages would read everything before them from every source.
MAX_PAGE = 40
#: Counting stops here: nobody works through more, and a full desk costs what an empty one does.
MOST_COUNTED = PER_PAGE * MAX_PAGE

VIEWS = {
    "asteapta": _("Waiting for approval"),
    "semnalate": _("Reported"),
    "contestatii": _("Appeals"),
}
TAKEN = {"nimeni": _("by nobody"), "eu": _("by me")}


@dataclass(frozen=True)
class Filters:
    """What a moderator wants to see; empty fields narrow nothing down."""

    view: str = ""
    target: str = ""
    #: A key of TAKEN.
    taken: str = ""
    #: Words of the title, or a number; content whose app keeps its own list is not searched.
    words: str = ""

    def query(self, **changed: str) -> str:
        """As a query string, with other values where they are given."""
        values = {
            "fel": self.view, "tip": self.target, "preluat": self.taken, "q": self.words,
        } | changed  # fmt: skip
        return urlencode({name: value for name, value in values.items() if value})


class Desk:
    """What one moderator may decide on."""

    def __init__(self, user: Any, filters: Filters | None = None) -> None:
        self.user, self.filters = user, filters or Filters()
        known = {one.name for one in all_targets()}
        self.target = self.filters.target if self.filters.target in known else ""
        self.list_counts: list[int] = []
        #: Decisions of everybody since midnight; known after `counts`.
        self.decided_today = 0

    @cached_property
    def due_days(self) -> int:
        return int(ModerationSettings.load().due_days)

    @cached_property
    def overdue_before(self) -> datetime:
        return overdue_before(self.due_days)

    def cases(self) -> QuerySet[Case]:
        """Reported content."""
        return self._narrowed(Case.objects.visible_to(self.user).open())

    def waiting_cases(self) -> QuerySet[Case]:
        """What apps sent to the desk, of every kind at once."""
        return self._narrowed(Case.objects.visible_to(self.user).waiting())

    def _narrowed(self, found: QuerySet[Case]) -> QuerySet[Case]:
        words = self.filters.words.strip()
        found = found.filter(target=self.target) if self.target else found
        if words:
            found = found.filter(Q(title__icontains=words) | Q(reference__iexact=words))
        if self.filters.taken == "eu":
            found = found.filter(claimed_by=self.user)
        elif self.filters.taken == "nimeni":
            found = found.filter(claimed_by=None)
        return found

    def waiting(self) -> list[tuple[Target, QuerySet]]:
        """Content of apps that keep their own list; an object that was reported too is a case."""
        if self.filters.words.strip():
            return []
        return [
            (target, self._waiting_of(target))
            for target in all_targets()
            if target.waiting is not None and self.target in ("", target.name)
        ]

    def _waiting_of(self, target: Target) -> QuerySet:
        assert target.waiting is not None  # noqa: S101
        own = Case.objects.filter(target=target.name, object_key=OuterRef("pk"))
        found = target.waiting().filter(pk__in=target.deciding(self.user).order_by().values("pk"))
        found = found.filter(~Exists(own.open()))
        if self.filters.taken == "eu":
            return found.filter(Exists(own.filter(claimed_by=self.user)))
        if self.filters.taken == "nimeni":
            return found.filter(~Exists(own.filter(claimed_by__isnull=False)))
        return found

    def appeals(self) -> QuerySet[Appeal]:
        """Those that this person may decide: not their own decisions, not their own appeals."""
        if self.filters.taken == "eu":
            return Appeal.objects.none()
        cases = Case.objects.visible_to(self.user)
        cases = cases.filter(target=self.target) if self.target else cases
        found = Appeal.objects.filter(state=AppealState.OPEN, decision__case__in=cases)
        if self.filters.words.strip():
            found = found.filter(decision__case__title__icontains=self.filters.words.strip())
        return found.exclude(decision__decided_by=self.user).exclude(author=self.user)

    def counts(self) -> dict[str, int]:
        """view → how many wait; `MOST_COUNTED` + 1 stands for more. One query for all sources."""
        own = {f"list_{place}": rows for place, (_target, rows) in enumerate(self.waiting())}
        found = count_all(
            most=MOST_COUNTED + 1, waiting=self.waiting_cases(), reported=self.cases(),
            appeals=self.appeals(), today=_decided_today(), **own,
        )  # fmt: skip
        self.decided_today = found["today"]
        self.list_counts = [found[name] for name in own]
        return {
            "asteapta": min(found["waiting"] + sum(self.list_counts), MOST_COUNTED + 1),
            "semnalate": found["reported"],
            "contestatii": found["appeals"],
        }

    def overdue(self) -> int:
        """How many wait longer than they should, up to `MOST_COUNTED` + 1; one query."""
        before = self.overdue_before
        own = {
            f"list_{place}": _sent_before(before, target, rows)
            for place, (target, rows) in enumerate(self.waiting())
        }
        found = count_all(
            most=MOST_COUNTED + 1,
            waiting=self.waiting_cases().filter(waiting_since__lt=before),
            reported=self.cases().filter(opened_at__lt=before),
            appeals=self.appeals().filter(created_at__lt=before),
            **own,
        )
        return min(sum(found.values()), MOST_COUNTED + 1)

    def page(self, number: str, counts: dict[str, int]) -> Page:
        """One page of all sources; its cost does not depend on how much waits behind it."""
        shown = [self.filters.view] if self.filters.view in VIEWS else list(VIEWS)
        total = min(sum(counts[view] for view in shown), MOST_COUNTED)
        page: Page = Paginator(range(total), PER_PAGE).get_page(number)
        upto = page.number * PER_PAGE
        sources = [one for view in shown if counts[view] for one in self._first(view, upto)]
        entries = [entry for found in at_once(side_by_side(*sources)) for entry in found]
        entries.sort(key=lambda entry: (entry.since, entry.target, entry.object_key))
        page.object_list = entries[upto - PER_PAGE : upto]
        return page

    def _first(self, view: str, upto: int) -> list[Asking[list[Entry]]]:
        if view == "semnalate":
            return [lines.of_reports(self.cases(), upto, self.common)]
        if view == "contestatii":
            return [lines.of_appeals(self.appeals(), upto, self.common)]
        pairs = zip(self.waiting(), self.list_counts, strict=True)
        filled = [pair for pair, count in pairs if count]
        return [
            lines.of_lists(filled, upto, self.common),
            lines.of_waiting(self.waiting_cases(), upto, self.common),
        ]

    def common(self, view: str, target: str, key: int, since: datetime) -> dict[str, Any]:
        """What every line has."""
        return {
            "view": view, "target": target, "object_key": key, "label": label_of(target),
            "since": since, "due_at": due_at(since, self.due_days),
            "is_overdue": since < self.overdue_before,
        }  # fmt: skip


def _sent_before(moment: datetime, target: Target, rows: QuerySet) -> QuerySet:
    sent = F(target.sent_on) if isinstance(target.sent_on, str) else target.sent_on
    return rows.alias(desk_sent=sent).filter(desk_sent__lt=moment)


def shown_count(count: int) -> str:
    """„12”, „1000+”."""
    return f"{MOST_COUNTED}+" if count > MOST_COUNTED else str(count)


def _decided_today() -> QuerySet[Decision]:
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    return Decision.objects.filter(decided_at__gte=midnight)


def waiting_of(user: Any) -> dict[str, QuerySet]:
    """Everything that the number in the menu counts."""
    if not is_moderator(user):
        return {}
    desk = Desk(user)
    own = {f"list_{place}": rows for place, (_target, rows) in enumerate(desk.waiting())}
    return {
        "waiting": desk.waiting_cases(),
        "reported": desk.cases(),
        "appeals": desk.appeals(),
    } | own
