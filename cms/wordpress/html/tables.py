"""Tables of posts as values of our table block."""

from typing import Any

from bs4 import Tag

from cms.wordpress.html.words import words_of

MOST_COLUMNS, MOST_ROWS = 30, 2_000


def read(table: Tag) -> dict[str, Any] | None:
    """Columns and rows; None for a table that only arranges a page, or is none."""
    if table.find(["table", "img", "iframe"]):
        return None
    rows = [cells for row in table.find_all("tr")[:MOST_ROWS] if any(cells := _cells(row))]
    if not rows:
        return None
    width = max(len(row) for row in rows)
    if width < 2:
        return None
    has_head = table.find("th") is not None or len(rows) > 1
    head, rows = (rows[0], rows[1:]) if has_head else ([], rows)
    names = _filled(head, width)
    return {
        "columns": [{"type": "text", "heading": name} for name in names],
        "rows": [{"values": _filled(row, width)} for row in rows],
        "caption": "",
    }


def _cells(row: Tag) -> list[str]:
    cells: list[str] = []
    for cell in row.find_all(["td", "th"], recursive=False):
        cells.append(words_of(cell))
        span = str(cell.get("colspan") or "1")
        cells += [""] * (min(int(span), MOST_COLUMNS) - 1 if span.isdigit() else 0)
    return cells[:MOST_COLUMNS]


def _filled(cells: list[str], width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]
