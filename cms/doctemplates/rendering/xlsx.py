"""The workbook of a template with repeated rows, such as a register."""

import re
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from cms.doctemplates.enums import FieldType
from cms.doctemplates.fields import Answers, Column, Field, Source, fields_of, filled_rows
from cms.doctemplates.rendering.flow import blocks_that_hold
from cms.doctemplates.rendering.values import as_number, clean_text, shown

#: Rows for what is written later.
MORE_ROWS = 50
REGISTER, DATA, TABLE = "Registru", "Date", "Tabel"
#: What no sheet may be called.
LONGEST_NAME, NOT_IN_NAMES = 31, re.compile(r"[\[\]:*?/\\\n]")
LINE = Side(style="thin", color="BBBBBB")


def to_xlsx(source: Source, answers: Answers) -> bytes | None:
    """One table stands below the other answers, as in a register; each of several has a sheet of
    its own behind them. None for templates that are no workbook."""
    if not source.get("workbook"):
        return None
    tables = _tables(source, answers)
    book = openpyxl.Workbook()
    book.properties.title = clean_text(source.get("title", ""))
    book.properties.creator = ""
    first: Any = book.active
    first.title = REGISTER if len(tables) == 1 else DATA
    line = _write_head(first, source, answers)
    if len(tables) == 1:
        _write_table(first, line, tables[0], answers)
    else:
        _set_up_page(first)
        first.column_dimensions["A"].width, first.column_dimensions["B"].width = 32, 60
        for field in tables:
            sheet: Any = book.create_sheet(_sheet_name(field.label, book.sheetnames))
            sheet.cell(1, 1, clean_text(field.label)).font = Font(bold=True, size=14)
            _write_table(sheet, 3, field, answers)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _tables(source: Source, answers: Answers) -> list[Field]:
    """The fields of rows that the document shows, each once, in their order."""
    fields = fields_of(source)
    shown_ones = [
        str(block.get("field", "")) for block in blocks_that_hold(source.get("layout"), answers)
        if block.get("type") == "rows"
    ]  # fmt: skip
    return [fields[key] for key in dict.fromkeys(shown_ones) if key in fields]


def _sheet_name(label: str, taken: list[str]) -> str:
    """As workbooks take them: 31 characters, without some signs, each once whatever its case."""
    name = NOT_IN_NAMES.sub(" ", clean_text(label)).strip(" '")[:LONGEST_NAME].strip(" '") or TABLE
    known = {one.casefold() for one in taken}
    found, number = name, 2
    while found.casefold() in known:
        ending = f" {number}"
        found, number = name[: LONGEST_NAME - len(ending)].rstrip() + ending, number + 1
    return found


def _write_table(sheet: Any, line: int, field: Field, answers: Answers) -> None:
    """Columns in a line, below it the rows and room for more."""
    for place, column in enumerate(field.columns, start=1):
        cell = sheet.cell(line, place)
        _as_text(cell, clean_text(column.label))
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="E4ECF4")
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[get_column_letter(place)].width = max(14, len(column.label) * 0.9)
    rows: list[dict[str, str]] = filled_rows(answers.get(field.key))
    for number, row in enumerate(rows + [{}] * MORE_ROWS, start=line + 1):
        for place, column in enumerate(field.columns, start=1):
            _write(sheet.cell(number, place), column, str(row.get(column.key, "") or ""))
    sheet.freeze_panes = sheet.cell(line + 1, 1)
    sheet.auto_filter.ref = (
        f"A{line}:{get_column_letter(len(field.columns))}{line + max(len(rows), 1)}"
    )
    sheet.print_title_rows = f"{line}:{line}"
    _set_up_page(sheet)


def _set_up_page(sheet: Any) -> None:
    """A4 across, as wide as the page."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _write_head(sheet: Any, source: Source, answers: Answers) -> int:
    """Title and the other answers, one to a line; returns the line after a blank one."""
    _as_text(sheet.cell(1, 1), clean_text(source.get("title", "")))
    sheet.cell(1, 1).font = Font(bold=True, size=14)
    line = 2
    for other in fields_of(source).values():
        if other.type == FieldType.ROWS:
            continue
        _as_text(sheet.cell(line, 1), clean_text(other.label))
        sheet.cell(line, 1).font = Font(bold=True)
        _as_text(sheet.cell(line, 2), shown(other, answers.get(other.key)))
        line += 1
    return line + 1


def _write(cell: Any, column: Column, value: str) -> None:
    cell.border = Border(bottom=LINE, top=LINE, left=LINE, right=LINE)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    number: Decimal | None = as_number(value)
    if column.type in (FieldType.NUMBER, FieldType.MONEY) and number is not None:
        cell.value = number
        return
    if column.type == FieldType.DATE:
        try:
            cell.value = date.fromisoformat(value)
            cell.number_format = "DD.MM.YYYY"
            return
        except ValueError:
            pass
    _as_text(cell, clean_text(value))


def _as_text(cell: Any, text: str) -> None:
    """Text that begins like a formula stays text."""
    cell.value = text or None
    if text:
        cell.data_type = "s"
        cell.quotePrefix = text[0] in "=+-@"
