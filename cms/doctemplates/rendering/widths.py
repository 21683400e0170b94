"""How wide the columns of a printed table are."""

from cms.doctemplates.rendering.flow import Table

NARROWEST, WIDEST = 6, 36


def column_shares(table: Table) -> list[int]:
    """Shares of the width by the longest words and texts, within reason."""
    shares = []
    for place, name in enumerate(table.header):
        cells = ["".join(run.text for run in row[place]) for row in table.rows]
        longest = max((len(text) for text in [name, *cells]), default=0)
        word = max((len(word) for text in [name, *cells] for word in text.split()), default=0)
        shares.append(max(NARROWEST, min(WIDEST, max(min(word + 2, WIDEST), longest * 2 // 3))))
    return shares
