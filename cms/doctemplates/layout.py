"""From what an editor made of blocks to the layout that is frozen in a version."""

from collections.abc import Callable, Iterable, Mapping
from html.parser import HTMLParser
from typing import Any

Raw = Mapping[str, Any]
Block = dict[str, Any]


def layout_of(stream: Any) -> list[Block]:
    """The layout of a StreamValue, or of the JSON that it is stored as."""
    return [_MAKERS[one["type"]](one["value"]) for one in _raw(stream) if one["type"] in _MAKERS]


def fields_of_stream(stream: Any) -> list[dict[str, Any]]:
    """The questions as they are frozen."""
    found = []
    for one in _raw(stream):
        value = dict(one["value"])
        if one["type"] == "rows":
            columns = [dict(column) for column in _list(value.get("columns"))]
            found.append({**value, "type": "rows", "columns": columns})
        else:
            lines = str(value.get("choices") or "").splitlines()
            found.append({**value, "choices": [line.strip() for line in lines if line.strip()]})
    return found


def _raw(stream: Any) -> list[Any]:
    return list(stream.get_prep_value() if hasattr(stream, "get_prep_value") else stream or ())


def _list(value: Any) -> list[Any]:
    """The items of a list block, stored with or without their ids."""
    return [
        one["value"] if isinstance(one, dict) and one.get("type") == "item" else one
        for one in value or ()
    ]


def _title(value: Raw) -> Block:
    return {"type": "title", "text": value["text"], "number": bool(value.get("number"))}


def _heading(value: Raw) -> Block:
    return {"type": "heading", "text": value["text"], "level": int(value.get("level") or 2)}


def _paragraph(value: Raw) -> Block:
    paragraphs = paragraphs_of(value["text"])
    return {"type": "paragraph", "align": value.get("align") or "start", "paragraphs": paragraphs}


def _clauses(value: Raw) -> Block:
    items = [
        {
            "text": item["text"],
            "items": [{"text": point} for point in _list(item.get("points"))],
        }
        for item in _list(value.get("clauses"))
    ]
    return {"type": "clauses", "title": value["title"], "items": items}


def _items(value: Raw) -> Block:
    items = [{"text": text} for text in _list(value.get("items"))]
    return {"type": "list", "style": value.get("style") or "bullet", "items": items}


def _facts(value: Raw) -> Block:
    items = [{"label": one["label"], "text": one["text"]} for one in _list(value.get("lines"))]
    return {"type": "facts", "items": items}


def _table(value: Raw) -> Block:
    table = value["table"]
    return {
        "type": "table",
        "caption": value.get("caption") or "",
        "columns": [column["heading"] for column in table["columns"]],
        "rows": [[str(cell) for cell in row["values"]] for row in table["rows"]],
    }


def _rows(value: Raw) -> Block:
    return {
        "type": "rows",
        "caption": value.get("caption") or "",
        "field": value["field"],
        "total": bool(value.get("total")),
    }


def _note(value: Raw) -> Block:
    return {"type": "note", "text": value["text"]}


def _signatures(value: Raw) -> Block:
    parties = [
        {"role": one["role"], "name": one.get("name") or "", "note": one.get("note") or ""}
        for one in _list(value.get("parties"))
    ]
    return {"type": "signatures", "parties": parties}


def _annex(value: Raw) -> Block:
    return {"type": "annex", "title": value["title"]}


def _condition(value: Raw) -> Block:
    return {
        "type": "condition",
        "field": value["field"],
        "test": value["test"],
        "value": value.get("value") or "",
        "layout": layout_of(value.get("blocks") or ()),
    }


_MAKERS: dict[str, Callable[[Any], Block]] = {
    "title": _title, "heading": _heading, "paragraph": _paragraph, "clauses": _clauses,
    "list": _items, "facts": _facts, "table": _table, "rows": _rows, "note": _note,
    "signatures": _signatures, "annex": _annex, "condition": _condition,
}  # fmt: skip


def paragraphs_of(html: str) -> list[list[dict[str, Any]]]:
    """Rich text with bold and italic as paragraphs of runs."""
    reader = _RichText()
    reader.feed(html)
    reader.close()
    return [_joined(paragraph) for paragraph in reader.paragraphs if paragraph]


def _joined(runs: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Neighbours of one look as one run, so that a name is never cut by an entity."""
    found: list[dict[str, Any]] = []
    for run in runs:
        if found and {**found[-1], "text": ""} == {**run, "text": ""}:
            found[-1]["text"] += run["text"]
        else:
            found.append(dict(run))
    return found


class _RichText(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[list[dict[str, Any]]] = [[]]
        self.bold = self.italic = 0

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag == "p":
            self.paragraphs.append([])
        elif tag == "br":
            self.handle_data("\n")
        elif tag in ("b", "strong"):
            self.bold += 1
        elif tag in ("i", "em"):
            self.italic += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "p":
            self.paragraphs.append([])
        elif tag in ("b", "strong"):
            self.bold -= 1
        elif tag in ("i", "em"):
            self.italic -= 1

    def handle_data(self, data: str) -> None:
        run: dict[str, Any] = {"text": data}
        if self.bold > 0:
            run["bold"] = True
        if self.italic > 0:
            run["italic"] = True
        self.paragraphs[-1].append(run)
