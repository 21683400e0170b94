"""The workbook of a template whose content is one table of repeated rows, such as a register."""

from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from cms.doctemplates.enums import FieldType
from cms.doctemplates.fields import (
    Answers,
    Column,
    Field,
    Source,
    blocks_in,
    fields_of,
    filled_rows,
)
from cms.doctemplates.rendering.values import as_number, clean_text, shown

#: Rows for what is written later.
MORE_ROWS = 50
LINE = Side(style="thin", color="BBBBBB")


def table_field(source: Source) -> Field | None:
    """The field of the template's one table; None where it has none or several."""
    shown_tables = [
        str(block.get("field", "")) for block in blocks_in(source.get("layout"))
        if block.get("type") == "rows"
    ]  # fmt: skip
    field = fields_of(source).get(shown_tables[0]) if len(shown_tables) == 1 else None
    return field if source.get("workbook") else None


def to_xlsx(source: Source, answers: Answers) -> bytes | None:
    """The register as a workbook; None for templates that are no register."""
    field = table_field(source)
    if field is None:
        return None
    book = openpyxl.Workbook()
    sheet: Any = book.active
    book.properties.title = clean_text(source.get("title", ""))
    book.properties.creator = ""
    sheet.title = "Registru"
    line = _write_head(sheet, source, answers, len(field.columns))
    for place, column in enumerate(field.columns, start=1):
        cell = sheet.cell(line, place, column.label)
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
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _write_head(sheet: Any, source: Source, answers: Answers, width: int) -> int:
    """Title and the other answers, one to a line; returns the line of the columns."""
    sheet.cell(1, 1, clean_text(source.get("title", ""))).font = Font(bold=True, size=14)
    line = 2
    for other in fields_of(source).values():
        if other.type == FieldType.ROWS:
            continue
        sheet.cell(line, 1, other.label).font = Font(bold=True)
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
