"""Turns the written content into what a StreamField stores."""

import re
import uuid
from typing import Any

#: Blocks of one file, and the field that names it.
FILE_FIELDS = {"audio": "media", "video": "media", "download": "document"}
PAGE_LINK = re.compile(r'href="page:([\w-]+)"')


class BlockBuilder:
    """Knows the pages by key, so that links in the texts find them; files by their names."""

    def __init__(self, pages: dict[str, Any]) -> None:
        self.pages = pages
        self.files: dict[str, Any] = {}

    def body(self, blocks: list[tuple[str, Any]]) -> list[dict[str, Any]]:
        """Stored values of a page's blocks, each with an id (translation needs them)."""
        return [self._entry(kind, self._value(kind, value)) for kind, value in blocks]

    def _entry(self, kind: str, value: Any) -> dict[str, Any]:
        return {"type": kind, "value": value, "id": str(uuid.uuid4())}

    def _value(self, kind: str, value: Any) -> Any:
        if kind == "text":
            return self.rich_text(value)
        if kind == "callout":
            return {**value, "text": self.rich_text(value["text"])}
        if kind == "accordion":
            items = [{**item, "text": self.rich_text(item["text"])} for item in value["items"]]
            return {"items": self._list(items)}
        if kind in FILE_FIELDS:
            field = FILE_FIELDS[kind]
            return {**value, field: self.files[value[field]].pk}
        if kind == "cards":
            cards = [{**card, "page": self._page_id(card["page"])} for card in value["cards"]]
            return {"title": value["title"], "cards": self._list(cards)}
        if kind == "steps":
            return {"title": value["title"], "steps": self._list(value["steps"])}
        if kind == "call_to_action":
            return {**value, "page": self._page_id(value["page"])}
        if kind == "table":
            return {"caption": value["caption"], "table": self._table(value)}
        if kind == "page_cards":
            pages = [self._page_id(key) for key in value["pages"]]
            return {
                "title": value["title"],
                "pages": self._list(pages),
                "more": self._page_id(value["more"]),
            }
        return value

    def _list(self, items: list[Any]) -> list[dict[str, Any]]:
        return [self._entry("item", item) for item in items]

    def _page_id(self, key: str) -> int | None:
        return self.pages[key].pk if key else None

    def rich_text(self, html: str) -> str:
        """Stored rich text: links to pages by id instead of by key."""
        return PAGE_LINK.sub(
            lambda match: f'linktype="page" id="{self._page_id(match.group(1))}"', html
        )

    def _table(self, value: dict[str, Any]) -> dict[str, Any]:
        return {
            "columns": [{"type": "text", "heading": name} for name in value["columns"]],
            "rows": [{"values": row} for row in value["rows"]],
            "caption": "",
        }
