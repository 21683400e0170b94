"""Makes the files of the demonstration's resources from one written text: PDF, Word, Excel.

The text has one line for each paragraph; the beginning of a line says what it is: `# ` a section,
`## ` a part of it, `- ` an item, `[] ` a box to tick, `> ` a note, `| a | b` a row of a table (the
first one names the columns), `= a | b` places to sign. Everything else is a paragraph.
"""

import json
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from typing import Any

import docx
import openpyxl
import typst
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Cm, Pt
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

MARKS = {"# ": "section", "## ": "part", "- ": "item", "[] ": "box", "> ": "note", "= ": "sign"}
BOX = "☐ "


@dataclass
class Block:
    """A paragraph of some kind, or the rows of a table."""

    kind: str
    text: str = ""
    rows: list[list[str]] = field(default_factory=list)


def blocks_of(text: str) -> list[Block]:
    """The written text, understood."""
    found: list[Block] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("|"):
            if not found or found[-1].kind != "table":
                found.append(Block("table"))
            found[-1].rows.append([cell.strip() for cell in line.strip("|").split("|")])
            continue
        mark = next((mark for mark in MARKS if line.startswith(mark)), "")
        kind = MARKS[mark] if mark else "paragraph"
        rows = [[cell.strip() for cell in line[2:].split("|")]] if kind == "sign" else []
        found.append(Block(kind, line[len(mark) :], rows))
    return found


@cache
def _template() -> bytes:
    return TEMPLATE.encode()


def make_pdf(title: str, text: str, *, publisher: str) -> bytes:
    """An accessible PDF (PDF/UA-1): title, language, headings, lists, tables."""
    blocks = [{"kind": b.kind, "text": b.text, "rows": b.rows} for b in blocks_of(text)]
    data = {"title": title, "publisher": publisher, "blocks": blocks}
    made: Any = typst.compile(
        _template(), sys_inputs={"data": json.dumps(data)}, pdf_standards=["ua-1"]
    )
    return bytes(made)


TEMPLATE = """
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, author: data.publisher)
#set text(lang: "ro", size: 10.5pt, hyphenate: false)
#set text(font: ("Libertinus Serif", "DejaVu Sans Mono"))
#set page(paper: "a4", margin: (x: 2.4cm, y: 2.3cm), numbering: "1 / 1",
  footer-descent: 40%)
#set par(leading: 0.68em, spacing: 0.95em)
#show heading.where(level: 1): set text(size: 19pt, fill: rgb("#17447a"))
#show heading.where(level: 2): set text(size: 13.5pt, fill: rgb("#17447a"))
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading: set block(above: 1.5em, below: 0.8em)
#heading(level: 1, data.title)
#text(fill: rgb("#555555"), data.publisher)
#for block in data.blocks {
  if block.kind == "section" { heading(level: 2, block.text) }
  else if block.kind == "part" { heading(level: 3, block.text) }
  else if block.kind == "item" { list(block.text) }
  else if block.kind == "box" { list(marker: [☐], block.text) }
  else if block.kind == "note" {
    rect(width: 100%, inset: 9pt, stroke: (left: 3pt + rgb("#b5482f")), fill: rgb("#f7f3ec"),
      block.text)
  }
  else if block.kind == "sign" {
    v(1.2em)
    grid(columns: block.rows.at(0).len() * (1fr,), gutter: 1em,
      ..block.rows.at(0).map(who => [#who #v(1.4em) Semnătura: ....................]))
  }
  else if block.kind == "table" {
    let head = block.rows.at(0)
    table(columns: head.len() * (1fr,), inset: 6pt, stroke: 0.5pt + rgb("#bbbbbb"),
      table.header(..head.map(cell => strong(cell))),
      ..block.rows.slice(1).map(row => row + (head.len() - row.len()) * ("",)).flatten())
  }
  else { par(block.text) }
}
"""


def make_docx(title: str, text: str, *, publisher: str) -> bytes:
    """A Word document with real styles, to be filled in."""
    document = docx.Document()
    document.core_properties.title = title
    document.core_properties.author = publisher
    document.core_properties.language = "ro-RO"
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(11)
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(2.4)
    document.add_heading(title, level=0)
    for block in blocks_of(text):
        _add_to_docx(document, block)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _add_to_docx(document: Any, block: Block) -> None:
    if block.kind in ("section", "part"):
        document.add_heading(block.text, level=1 if block.kind == "section" else 2)
    elif block.kind == "item":
        document.add_paragraph(block.text, style="List Bullet")
    elif block.kind == "box":
        document.add_paragraph(BOX + block.text)
    elif block.kind == "note":
        document.add_paragraph(block.text, style="Intense Quote")
    elif block.kind == "table":
        _add_table(document, block.rows, style="Table Grid")
    elif block.kind == "sign":
        _add_table(document, [block.rows[0], ["Semnătura:"] * len(block.rows[0])], style=None)
    else:
        document.add_paragraph(block.text)


def _add_table(document: Any, rows: list[list[str]], *, style: str | None) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]), style=style)
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    for number, row in enumerate(rows):
        cells = table.add_row().cells
        for cell, words in zip(cells, row, strict=False):
            cell.text = words
            if not number and style:
                cell.paragraphs[0].runs[0].bold = True
    document.add_paragraph()


def make_xlsx(title: str, sheets: list[tuple[str, list[list[Any]]]]) -> bytes:
    """A workbook: each sheet a name and its rows, the first one the columns; texts that begin with
    `=` are formulas."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.title = title
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        for cell in sheet[1]:
            cell.font = Font(bold=True)
            cell.fill = PatternFill("solid", fgColor="E4ECF4")
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        for number in range(1, len(rows[0]) + 1):
            longest = max(len(str(row[number - 1])) for row in rows if len(row) >= number)
            sheet.column_dimensions[get_column_letter(number)].width = min(44, max(12, longest + 2))
        sheet.freeze_panes = "A2"
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()
