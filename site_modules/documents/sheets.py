"""Tables in and out: CSV and XLSX, in which no cell becomes a formula."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO, StringIO
from itertools import islice
from typing import Any
from zipfile import BadZipFile

import openpyxl
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
MOST_ROWS, MOST_COLUMNS, MOST_CELL = 500, 100, 10_000
MOST_BYTES = 5 * 1024 * 1024
MOST_UNPACKED = 60 * 1024 * 1024
DAMAGE = (BadZipFile, InvalidFileException, KeyError, ValueError, OSError, TypeError, IndexError)


class TableRefused(Exception):
    """`message` says what is wrong with the file."""

    def __init__(self, code: str, message: str | Promise) -> None:
        super().__init__(code)
        self.code, self.message = code, message


def safe_cell(value: Any) -> str:
    """Text that no spreadsheet program runs."""
    words = "" if value is None else str(value)
    return f"'{words}" if words.startswith(FORMULA_SIGNS) else words


def csv_of(rows: Iterable[Sequence[Any]]) -> str:
    """With the mark by which Excel knows UTF-8."""
    out = StringIO()
    csv.writer(out).writerows([safe_cell(cell) for cell in row] for row in rows)
    return "\ufeff" + out.getvalue()


def workbook_of(title: str, rows: Iterable[Sequence[Any]], widths: Sequence[int] = ()) -> bytes:
    """One sheet; the first row is its head. Numbers stay numbers, everything else is text."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "".join(sign for sign in title if sign not in "[]:*?/\\")[:31] or "1"
    for row in rows:
        sheet.append([cell if isinstance(cell, int) else safe_cell(cell) for cell in row])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    for place, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def read_table(data: bytes, ending: str) -> tuple[list[str], list[list[str]]]:
    """(head, rows) of a checked upload, without empty rows. Raises TableRefused."""
    rows = list(islice(_rows(data, ending), MOST_ROWS + 2))
    filled = [row for row in rows if any(row)]
    if len(filled) < 2:
        raise TableRefused(
            "empty", _("The table wants a first row with names and one row for each person.")
        )
    if len(filled) > MOST_ROWS + 1:
        message = _("A table may have at most %(most)d rows.") % {"most": MOST_ROWS}
        raise TableRefused("many", message)
    return filled[0], filled[1:]


def _rows(data: bytes, ending: str) -> Iterator[list[str]]:
    try:
        found = _of_workbook(data) if ending == "xlsx" else _of_csv(data)
        for row in found:
            yield _cells(row)
    except (*DAMAGE, csv.Error) as error:
        raise TableRefused("damaged", _("The table cannot be read. Save it again.")) from error


def _cells(row: Sequence[Any]) -> list[str]:
    """Without the empty ones at the end."""
    words = [_words(cell) for cell in row[:MOST_COLUMNS]]
    while words and not words[-1]:
        words.pop()
    return words


def _of_workbook(data: bytes) -> Iterator[Sequence[Any]]:
    from zipfile import ZipFile

    with ZipFile(BytesIO(data)) as package:
        if sum(part.file_size for part in package.infolist()) > MOST_UNPACKED:
            raise TableRefused("large", _("The table unpacks to far more than its size."))
    book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
    try:
        sheet = book.worksheets[0]
        yield from sheet.iter_rows(max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS, values_only=True)
    finally:
        book.close()


def _of_csv(data: bytes) -> Iterator[Sequence[Any]]:
    words = data.decode("utf-8-sig")
    first = words.split("\n", 1)[0]
    yield from csv.reader(
        StringIO(words), delimiter=";" if first.count(";") > first.count(",") else ","
    )


def _words(cell: Any) -> str:
    """Dates as ISO, whole numbers without „.0”."""
    if cell is None:
        return ""
    if hasattr(cell, "date") and callable(cell.date):
        return str(cell.date().isoformat())
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(str(cell).split(" "))[:MOST_CELL].strip().removeprefix("'")
