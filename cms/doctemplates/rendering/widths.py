"""How wide the columns of a printed table are."""

from collections.abc import Iterable

from cms.doctemplates.rendering.flow import Node, Table

NARROWEST, WIDEST = 6, 36
#: A table of more columns wants the page on its side.
UPRIGHT_COLUMNS = 7


def is_wide(nodes: Iterable[Node]) -> bool:
    """True where the document has a table for which an upright page is too narrow."""
    return any(isinstance(one, Table) and len(one.header) > UPRIGHT_COLUMNS for one in nodes)


def column_shares(table: Table) -> list[int]:
    """Shares of the width by the longest words and texts, within reason."""
    shares = []
    for place, name in enumerate(table.header):
        cells = ["".join(run.text for run in row[place]) for row in table.rows]
        longest = max((len(text) for text in [name, *cells]), default=0)
        word = max((len(word) for text in [name, *cells] for word in text.split()), default=0)
        shares.append(max(NARROWEST, min(WIDEST, max(min(word + 2, WIDEST), longest * 2 // 3))))
    return shares
