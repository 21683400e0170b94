"""Lists of documents: one's own, an organisation's, what was shared."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page
from django.db.models import Count, Q
from django.utils.http import urlencode

from cms.core.letters import folded
from cms.core.pagination import KnownCountPaginator
from site_modules.documents.enums import DocumentState
from site_modules.documents.models import Batch, Document, OwnTemplate
from site_modules.organisations.models import Organisation

PER_PAGE, MOST_WORDS = 25, 80


@dataclass(frozen=True)
class Filters:
    """Anything that is not known counts as absent."""

    state: str = ""
    words: str = ""

    @classmethod
    def read(cls, typed: Mapping[str, str]) -> "Filters":
        state = typed.get("stare", "")
        return cls(
            state=state if state in DocumentState.values else "",
            words=" ".join(typed.get("q", "").replace("\x00", " ").split())[:MOST_WORDS],
        )

    def query(self, *, without: str = "") -> str:
        """Encoded; ends in & for one more parameter where it is not empty."""
        pairs = [("stare", self.state), ("q", self.words)]
        kept = [(name, value) for name, value in pairs if value and name != without]
        return f"{urlencode(kept)}&" if kept else ""


@dataclass(frozen=True)
class DocumentList:
    page: Page
    tabs: list[dict[str, Any]]
    total: int


def own_list(user: Any, filters: Filters, number: str) -> DocumentList:
    """One's own and what was shared with one: two queries."""
    return _list(Document.objects.sent_to(user), filters, number)


def organisation_list(
    organisation: Organisation, user: Any, filters: Filters, number: str
) -> DocumentList:
    rows = Document.objects.visible_to(user).filter(organisation=organisation)
    return _list(rows, filters, number)


def _list(rows: Any, filters: Filters, number: str) -> DocumentList:
    for word in filters.words.split()[:5]:
        rows = rows.filter(_has(word))
    counts = dict(rows.order_by().values_list("state").annotate(Count("pk")))
    shown = rows.filter(state=filters.state) if filters.state else rows
    shown = shown.select_related("organisation", "owner", "number", "made_by").defer(
        "sealed_answers"
    )
    tabs = [
        {"value": state.value, "label": state.label, "count": counts.get(state.value, 0),
         "is_current": state.value == filters.state}
        for state in DocumentState if counts.get(state.value)
    ]  # fmt: skip
    total = sum(counts.values())
    length = counts.get(filters.state, 0) if filters.state else total
    ordered = shown.order_by("-changed_at", "-pk")
    page = KnownCountPaginator(ordered, PER_PAGE, length).get_page(number[:10])
    return DocumentList(page=page, tabs=tabs, total=total)


def _has(word: str) -> Q:
    found = Q(search_text__contains=folded(word) or word)
    if word.isdigit() and len(word) < 9:
        found |= Q(number__number=int(word))
    return found


def batches_of(organisation: Organisation | None, user: Any) -> list[Batch]:
    """The last few, for the top of a list."""
    batches = Batch.objects
    if organisation is None:
        rows = batches.own(user)
    else:
        rows = batches.visible_to(user).filter(organisation=organisation)
    rows = rows.select_related("template_version", "own_template")
    return list(rows.order_by("-pk")[:5])


def own_templates_of(organisation: Organisation) -> list[OwnTemplate]:
    rows = organisation.own_templates.filter(is_put_away=False).select_related("organisation")
    return list(rows.order_by("title", "-number"))
