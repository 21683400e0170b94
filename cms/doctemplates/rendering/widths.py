"""How wide the columns of a printed table are, and what a page need not tear."""

from collections.abc import Iterable

from cms.doctemplates.rendering.flow import Clauses, Facts, Items, Node, Paragraph, Table

NARROWEST, WIDEST = 6, 36
#: A table of more columns wants the page on its side.
UPRIGHT_COLUMNS = 7
MOST_ROWS_KEPT, MOST_CLAUSES_KEPT = 8, 3


def is_wide(nodes: Iterable[Node]) -> bool:
    """True where the document has a table for which an upright page is too narrow."""
    return any(isinstance(one, Table) and len(one.header) > UPRIGHT_COLUMNS for one in nodes)


def is_short(node: Node) -> bool:
    """True for what may move to the next page whole without leaving a hole."""
    if isinstance(node, Table):
        return len(node.rows) <= MOST_ROWS_KEPT
    if isinstance(node, Clauses):
        return len(node.clauses) <= MOST_CLAUSES_KEPT
    return isinstance(node, Paragraph | Facts | Items)


def column_shares(table: Table) -> list[int]:
    """Shares of the width by the longest words and texts, within reason; two columns of words share
    it equally, as in an analysis of strong and weak points."""
    if len(table.header) == 2 and not table.numeric:
        return [1, 1]
    shares = []
    for place, name in enumerate(table.header):
        cells = ["".join(run.text for run in row[place]) for row in table.rows]
        longest = max((len(text) for text in [name, *cells]), default=0)
        word = max((len(word) for text in [name, *cells] for word in text.split()), default=0)
        shares.append(max(NARROWEST, min(WIDEST, max(min(word + 2, WIDEST), longest * 2 // 3))))
    return shares
