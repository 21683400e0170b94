"""`{{ key }}` inside the texts of a template.

A placeholder is a name and nothing else: no filters, no code. Anything that is not exactly one
stays as it was written.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from cms.doctemplates.fields import blocks_in

KEY = re.compile(r"[a-z][a-z0-9_]{0,49}")
PLACEHOLDER = re.compile(r"\{\{ {0,3}([a-z][a-z0-9_]{0,49}) {0,3}\}\}")
#: What looks like a placeholder to an editor, right or wrong.
LOOKS_LIKE_ONE = re.compile(r"\{\{(.{0,80}?)\}\}|\{\{|\}\}", re.S)

#: Known to every template: what the register gives a document.
NUMBER, DATE = "numar_document", "data_document"
RESERVED = frozenset({NUMBER, DATE})


def keys_in(text: str) -> list[str]:
    """The names of a text in their order."""
    return PLACEHOLDER.findall(text)


def wrong_ones(text: str) -> list[str]:
    """What stands in double braces and is no name."""
    rest = PLACEHOLDER.sub("", text)
    return [found.group(0).strip() for found in LOOKS_LIKE_ONE.finditer(rest)]


def texts_of(block: Mapping[str, Any]) -> Iterator[str]:
    """Every text of one block in which placeholders are replaced; not of the blocks within."""
    for name in ("text", "title", "caption"):
        if isinstance(block.get(name), str):
            yield block[name]
    for run in block.get("runs") or ():
        yield run["text"]
    for paragraph in block.get("paragraphs") or ():
        yield "".join(run["text"] for run in paragraph)
    for item in block.get("items") or ():
        yield from _texts_of_item(item)
    for row in block.get("rows") or ():
        yield from row
    for party in block.get("parties") or ():
        yield from (party.get("role", ""), party.get("name", ""), party.get("note", ""))


def _texts_of_item(item: Mapping[str, Any]) -> Iterator[str]:
    yield item.get("label", "")
    yield item.get("text", "")
    for below in item.get("items") or ():
        yield from _texts_of_item(below)


def fields_used(layout: Any) -> set[str]:
    """The keys that a layout names anywhere."""
    used: set[str] = set()
    for block in blocks_in(layout):
        for text in texts_of(block):
            used.update(keys_in(text))
        if block.get("type") in ("rows", "condition"):
            used.add(str(block.get("field", "")))
    return used
