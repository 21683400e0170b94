"""The list of templates, by shelf."""

from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils.translation import get_language

from cms.core.access import audience_key, visible_pages
from cms.core.addresses import page_address
from cms.core.cache import cached
from cms.doctemplates.enums import TemplateKind


@dataclass(frozen=True)
class Card:
    """A template in the list."""

    title: str
    url: str
    summary: str
    audience: str
    kind: str
    has_workbook: bool


@dataclass(frozen=True)
class Shelf:
    """The templates of one kind."""

    value: str
    label: str
    cards: list[Card]
    is_chosen: bool = False


def templates_key(page: Any, user: Any) -> str:
    return f"templates:{page.pk}:{get_language()}:{audience_key(user)}"


def cards_of(page: Any, user: Any) -> list[Card]:
    """All templates below a list that this person may see, by title."""
    return cached(templates_key(page, user), lambda: _read(page, user))


def _read(page: Any, user: Any) -> list[Card]:
    kind = apps.get_model("doctemplates", "DocumentTemplatePage")
    found = visible_pages(kind._default_manager.child_of(page), user).defer("body", "form_fields")
    return [
        Card(one.card_title, page_address(one), one.summary, one.audience, one.kind,
             one.has_workbook)
        for one in found.order_by("path")
    ]  # fmt: skip


def listing(page: Any, request: HttpRequest) -> dict[str, Any]:
    """Shelves with their templates; one of them where the address names it."""
    cards = cards_of(page, request.user)
    chosen = request.GET.get("fel", "")
    shelves = [
        Shelf(value, str(label), [card for card in cards if card.kind == value], value == chosen)
        for value, label in TemplateKind.choices
    ]
    shelves = [shelf for shelf in shelves if shelf.cards]
    if not any(shelf.is_chosen for shelf in shelves):
        chosen = ""
    return {
        "shelves": shelves,
        "chosen": chosen,
        "shown": [shelf for shelf in shelves if not chosen or shelf.is_chosen],
        "total": len(cards),
    }
