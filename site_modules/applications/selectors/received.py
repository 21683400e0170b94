"""The organisation's side: all applications, narrowed by ad, state and words, with counts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.paginator import Page
from django.db.models import Count, Q
from django.utils.http import urlencode

from cms.core.pagination import KnownCountPaginator
from site_modules.applications.enums import ApplicationState
from site_modules.applications.models import Application
from site_modules.applications.querysets import ApplicationQuerySet
from site_modules.hub.enums import AdKind
from site_modules.organisations.models import Organisation

PER_PAGE, MOST_WORDS, MOST_ADS = 25, 80, 200


@dataclass(frozen=True)
class ReceivedFilters:
    """Anything that is not known counts as absent."""

    state: str = ""
    ad_kind: str = ""
    ad_id: int = 0
    words: str = ""

    @classmethod
    def read(cls, typed: Mapping[str, str]) -> "ReceivedFilters":
        state = typed.get("stare", "")
        kind, _dash, key = typed.get("anunt", "").partition("-")
        is_key = key.isascii() and key.isdigit() and len(key) <= 18
        known = kind in AdKind.values and is_key
        return cls(
            state=state if state in ApplicationState.values else "",
            ad_kind=kind if known else "",
            ad_id=int(key) if known else 0,
            words=" ".join(typed.get("q", "").replace("\x00", " ").split())[:MOST_WORDS],
        )

    @property
    def ad(self) -> str:
        return f"{self.ad_kind}-{self.ad_id}" if self.ad_kind else ""

    @property
    def names_accepted(self) -> bool:
        """Whether those accepted to one ad are asked for."""
        return bool(self.ad_kind) and self.state == ApplicationState.ACCEPTED

    def query(self, *, without: str = "") -> str:
        """Encoded; ends in & for one more parameter where it is not empty."""
        pairs = [("stare", self.state), ("anunt", self.ad), ("q", self.words)]
        kept = [(name, value) for name, value in pairs if value and name != without]
        return f"{urlencode(kept)}&" if kept else ""


@dataclass(frozen=True)
class StateTab:
    value: str
    label: str
    count: int
    is_current: bool


@dataclass(frozen=True)
class ReceivedPage:
    """Everything that the list shows."""

    page: Page
    tabs: list[StateTab]
    ads: list[tuple[str, str, int]]
    filters: ReceivedFilters
    total: int = 0
    rows: list[Application] = field(default_factory=list)


def received_page(
    organisation: Organisation, user: Any, filters: ReceivedFilters, number: str
) -> ReceivedPage:
    """Three queries, however many there are."""
    everything = Application.objects.received_by(user).filter(organisation=organisation)
    everything = everything.exclude(applicant=user.pk)
    narrowed = _of_ad(_with_words(everything, filters), filters)
    counts = dict(narrowed.order_by().values_list("state").annotate(Count("pk")))
    shown = narrowed.filter(state=filters.state) if filters.state else narrowed
    rows = shown.select_related("applicant", "organisation").annotate(notes_count=Count("notes"))
    total = sum(counts.values())
    length = counts.get(filters.state, 0) if filters.state else total
    ordered = rows.order_by("-sent_at", "-pk")
    page = KnownCountPaginator(ordered, PER_PAGE, length).get_page(number[:10])
    tabs = [
        StateTab(state.value, str(state.label), counts.get(state.value, 0),
                 state.value == filters.state)
        for state in ApplicationState
    ]  # fmt: skip
    return ReceivedPage(
        page=page, tabs=tabs, ads=_ads(everything), filters=filters, total=total,
        rows=list(page.object_list),
    )  # fmt: skip


def _with_words(found: ApplicationQuerySet, filters: ReceivedFilters) -> ApplicationQuerySet:
    for word in filters.words.split()[:5]:
        found = found.filter(Q(name__icontains=word) | Q(message__icontains=word))
    return found


def _of_ad(found: ApplicationQuerySet, filters: ReceivedFilters) -> ApplicationQuerySet:
    if not filters.ad_kind:
        return found
    return found.filter(ad_kind=filters.ad_kind, ad_id=filters.ad_id)


def _ads(everything: ApplicationQuerySet) -> list[tuple[str, str, int]]:
    """(value, title, how many) of each ad that was applied to, the newest first."""
    found = everything.order_by().values_list("ad_kind", "ad_id", "ad_title")
    rows = found.annotate(total=Count("pk")).order_by("-ad_id")[:MOST_ADS]
    return [(f"{kind}-{key}", title, total) for kind, key, title, total in rows]
