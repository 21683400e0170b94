"""Cells of tables for spreadsheets."""

#: With these a cell becomes a formula (OWASP, CSV injection); an apostrophe keeps it a text.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def plain_cell(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula."""
    text = str(text)
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text
