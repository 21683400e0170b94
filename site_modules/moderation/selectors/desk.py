"""One list over reports, submissions that wait, and appeals, the oldest first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.core.cache import cache
from django.core.paginator import Page, Paginator
from django.db.models import Exists, OuterRef, Prefetch, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.moderation.enums import GENERAL, AppealState, ReportState
from site_modules.moderation.models import Appeal, Case, ModerationSettings, Report
from site_modules.moderation.targets import Target, all_targets

PER_PAGE = 25
#: Deeper pages would read everything before them from every source.
MAX_PAGE = 40
COUNT_KEPT_SECONDS = 30
SATURDAY = 5


@dataclass(frozen=True)
class Entry:
    """A line of the desk."""

    view: str
    target: str
    object_key: int
    label: Any
    title: str
    author: Any
    since: datetime
    is_overdue: bool = False
    expected: int = 0
    version: str = ""
    claimed_by: Any = None
    report_count: int = 0
    kinds: list[str] = field(default_factory=list)
    appeal: Appeal | None = None

    @property
    def is_appeal(self) -> bool:
        return self.appeal is not None

    @property
    def value(self) -> str:
        """What a tick of the list stands for; an appeal has none, it needs an answer."""
        return f"{self.view}:{self.target}:{self.object_key}:{self.expected}:{self.version}"


VIEWS = {
    "semnalate": _("Reported"),
    "asteapta": _("Waiting for approval"),
    "contestatii": _("Appeals"),
}


class Desk:
    """What one moderator may decide on. `view` and `target` narrow it down; „mine” to one's own."""

    def __init__(self, user: Any, *, view: str = "", target: str = "", is_mine: bool = False):
        self.user, self.view, self.is_mine = user, view, is_mine
        self.target = target if target in {one.name for one in all_targets()} else ""
        self.overdue_before = overdue_before(ModerationSettings.load().due_days)

    def cases(self) -> QuerySet[Case]:
        found = Case.objects.visible_to(self.user).open()
        found = found.filter(target=self.target) if self.target else found
        return found.filter(claimed_by=self.user) if self.is_mine else found

    def waiting(self) -> list[tuple[Target, QuerySet]]:
        """Submissions by kind; an object that was reported too is a case."""
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
        return found.filter(Exists(own.filter(claimed_by=self.user))) if self.is_mine else found

    def appeals(self) -> QuerySet[Appeal]:
        """Those that this person may decide: not their own decisions, not their own appeals."""
        cases = Case.objects.visible_to(self.user)
        cases = cases.filter(target=self.target) if self.target else cases
        found = Appeal.objects.filter(state=AppealState.OPEN, decision__case__in=cases)
        found = found.exclude(decision__decided_by=self.user).exclude(author=self.user)
        return found.none() if self.is_mine else found

    def counts(self) -> dict[str, int]:
        """view → how many wait."""
        return {
            "semnalate": self.cases().count(),
            "asteapta": sum(found.count() for _target, found in self.waiting()),
            "contestatii": self.appeals().count(),
        }

    def page(self, number: str, counts: dict[str, int]) -> Page:
        """One page of all sources; its cost does not depend on how much waits behind it."""
        shown = [self.view] if self.view in VIEWS else list(VIEWS)
        total = min(sum(counts[view] for view in shown), MAX_PAGE * PER_PAGE)
        page: Page = Paginator(range(total), PER_PAGE).get_page(number)
        upto = page.number * PER_PAGE
        entries = [entry for view in shown for entry in self._first(view, upto)]
        entries.sort(key=lambda entry: (entry.since, entry.target, entry.object_key))
        page.object_list = entries[upto - PER_PAGE : upto]
        return page

    def _first(self, view: str, upto: int) -> Iterable[Entry]:
        if view == "semnalate":
            return self._case_entries(upto)
        if view == "contestatii":
            return self._appeal_entries(upto)
        return self._waiting_entries(upto)

    def _case_entries(self, upto: int) -> list[Entry]:
        opened = Report.objects.filter(state=ReportState.OPEN).only("case_id", "kind")
        cases = self.cases().select_related("author", "claimed_by").order_by("opened_at", "pk")
        cases = cases.prefetch_related(Prefetch("reports", opened, to_attr="open_reports"))
        shown = list(cases[:upto])
        versions = _versions_of(shown)
        return [
            Entry(
                **self._common("semnalate", case.target, case.object_key, case.opened_at),
                title=case.title,
                author=case.author,
                expected=case.decision_count,
                version=versions.get((case.target, case.object_key), ""),
                claimed_by=case.claimed_by,
                report_count=len(case.open_reports),
                kinds=list(dict.fromkeys(one.get_kind_display() for one in case.open_reports)),
            )
            for case in shown
        ]

    def _waiting_entries(self, upto: int) -> Iterable[Entry]:
        for target, found in self.waiting():
            objects = list(found[:upto])
            keys = [obj.pk for obj in objects]
            known = Case.objects.filter(target=target.name, object_key__in=keys)
            cases = {case.object_key: case for case in known.select_related("claimed_by")}
            for obj in objects:
                case = cases.get(obj.pk)
                yield Entry(
                    **self._common("asteapta", target.name, obj.pk, target.sent_at(obj)),
                    title=target.title_of(obj),
                    author=target.author_of(obj),
                    expected=case.decision_count if case else 0,
                    version=target.version_of(obj),
                    claimed_by=case.claimed_by if case else None,
                )

    def _appeal_entries(self, upto: int) -> list[Entry]:
        found = self.appeals().select_related("author", "decision__case")
        return [
            Entry(
                **self._common(
                    "contestatii", one.decision.case.target, one.decision.case.object_key,
                    one.created_at,
                ),
                title=one.decision.case.title,
                author=one.author,
                appeal=one,
            )
            for one in found.order_by("created_at", "pk")[:upto]
        ]  # fmt: skip

    def _common(self, view: str, target: str, key: int, since: datetime) -> dict[str, Any]:
        return {
            "view": view, "target": target, "object_key": key, "label": label_of(target),
            "since": since, "is_overdue": since < self.overdue_before,
        }  # fmt: skip


def _versions_of(cases: Sequence[Case]) -> dict[tuple[str, int], str]:
    """(kind, key) → which words stand there now; one query for each kind."""
    found = {}
    for target in all_targets():
        keys = [case.object_key for case in cases if case.target == target.name]
        for key, obj in (target.model._base_manager.in_bulk(keys) if keys else {}).items():
            found[target.name, key] = target.version_of(obj)
    return found


def label_of(target: str) -> Any:
    """The name of a kind of content on the screen."""
    labels = {one.name: one.label for one in all_targets()}
    return labels.get(target) or (_("Address") if target == GENERAL else target)


def overdue_before(due_days: int) -> datetime:
    """What waits since before this moment is overdue: so many working days ago, Monday to Friday
    (public holidays are counted as working days)."""
    moment = timezone.localtime()
    while due_days > 0:
        moment -= timedelta(days=1)
        if moment.weekday() < SATURDAY:
            due_days -= 1
    return moment


def open_count(user: Any) -> int:
    """The number in the menu; kept for half a minute."""
    key = f"moderation-open:{user.pk}"
    found = cache.get(key)
    if found is None:
        found = sum(Desk(user).counts().values())
        cache.set(key, found, COUNT_KEPT_SECONDS)
    return int(found)
