"""The Word file: real headings, real numbering, tables whose head repeats on each page."""

from functools import singledispatchmethod
from io import BytesIO
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from cms.doctemplates.enums import Align, ListStyle
from cms.doctemplates.fields import Answers, Source
from cms.doctemplates.rendering import flow as nodes
from cms.doctemplates.rendering.docx_page import (
    CELL_MARGIN,
    add_footer,
    set_indent,
    set_up,
    set_widths,
)
from cms.doctemplates.rendering.flow import Runs, flow
from cms.doctemplates.rendering.footer import DRAFT
from cms.doctemplates.rendering.marks import Marks
from cms.doctemplates.rendering.numbering import (
    BOXES,
    BULLETS,
    CLAUSES,
    NUMBERS,
    Numbering,
    place,
)
from cms.doctemplates.rendering.values import clean_text
from cms.doctemplates.rendering.widths import column_shares, is_short, is_wide

ALIGNED = {Align.CENTER: WD_ALIGN_PARAGRAPH.CENTER, Align.END: WD_ALIGN_PARAGRAPH.RIGHT}
LISTS = {ListStyle.NUMBER: NUMBERS, ListStyle.BOX: BOXES}


def to_docx(source: Source, answers: Answers, marks: Marks | None = None) -> bytes:
    """The document as DOCX."""
    found = flow(source, answers, marks)
    writer = _Writer(clean_text(source.get("title", "")), marks, wide=is_wide(found))
    for place_of_it, node in enumerate(found):
        if isinstance(node, nodes.Signatures) and place_of_it and is_short(found[place_of_it - 1]):
            writer.keep_with_next()
        writer.add(node)
    return writer.bytes()


class _Writer:
    def __init__(self, title: str, marks: Marks | None, *, wide: bool) -> None:
        self.document: Any = docx.Document()
        set_up(self.document, title, marks, wide=wide)
        section: Any = self.document.sections[0]
        self.width = section.page_width - section.left_margin - section.right_margin
        self.numbering = Numbering(self.document)
        self.clauses = 0
        if marks and marks.draft:
            self._paragraph(DRAFT).alignment = WD_ALIGN_PARAGRAPH.CENTER
        add_footer(self.document, marks)

    def bytes(self) -> bytes:
        buffer = BytesIO()
        self.document.save(buffer)
        return buffer.getvalue()

    def _paragraph(self, runs: Runs | str = "", style: str | None = None) -> Any:
        paragraph = self.document.add_paragraph(style=style)
        _write(paragraph, runs)
        return paragraph

    def _gap(self, points: int = 8) -> Any:
        """A short empty line, as Word wants one between a table and what follows."""
        paragraph = self._paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.line_spacing = Pt(points)
        return paragraph

    def keep_with_next(self) -> None:
        """What was added last goes along to the page of what follows it."""
        rest = list(self.document.element.body)[:-1]  # the section comes last
        if len(rest) > 1 and rest[-2].tag == qn("w:tbl"):
            last = [*rest[-2].iter(qn("w:p")), rest[-1]]
        else:
            last = rest[-1:]
        for paragraph in last:
            paragraph.get_or_add_pPr().get_or_add_keepNext()

    @singledispatchmethod
    def add(self, node: nodes.Node) -> None:
        raise TypeError(node)

    @add.register
    def _title(self, node: nodes.Title) -> None:
        self._paragraph(node.runs, "Title")
        if node.number:
            self._paragraph(node.number).alignment = WD_ALIGN_PARAGRAPH.CENTER

    @add.register
    def _heading(self, node: nodes.Heading) -> None:
        self._paragraph(node.runs, f"Heading {node.level}")

    @add.register
    def _text(self, node: nodes.Paragraph) -> None:
        paragraph = self._paragraph(node.runs)
        paragraph.alignment = ALIGNED.get(node.align)  # type: ignore[call-overload]

    @add.register
    def _clauses(self, node: nodes.Clauses) -> None:
        if node.is_first:
            self.clauses = self.numbering.start(CLAUSES)
        place(self._paragraph(node.title, "Heading 2"), self.clauses, 0)
        for clause in node.clauses:
            self._clause(clause, 1)
            for point in clause.points:
                self._clause(point, 2)

    def _clause(self, clause: nodes.Clause, level: int) -> None:
        paragraph = self._paragraph(clause.runs)
        place(paragraph, self.clauses, level)
        paragraph.paragraph_format.space_after = Pt(4 if level == 1 else 2)

    @add.register
    def _items(self, node: nodes.Items) -> None:
        num = self.numbering.start(LISTS.get(node.style, BULLETS))  # type: ignore[call-overload]
        for item in node.items:
            paragraph = self._paragraph(item)
            place(paragraph, num)
            paragraph.paragraph_format.space_after = Pt(3)

    @add.register
    def _facts(self, node: nodes.Facts) -> None:
        for label, value in node.items:
            paragraph = self._paragraph(label)
            paragraph.add_run(" ")
            _write(paragraph, value)
            paragraph.paragraph_format.space_after = Pt(3)

    @add.register
    def _table(self, node: nodes.Table) -> None:
        if node.caption:
            caption = self._paragraph(node.caption)
            caption.paragraph_format.keep_with_next = True
            for run in caption.runs:
                run.bold = True
        table = self.document.add_table(rows=0, cols=len(node.header), style="Table Grid")
        table.autofit = False
        shares = column_shares(node)
        widths = [int(self.width * share / sum(shares)) for share in shares]
        head = tuple((nodes.Run(name, bold=True),) for name in node.header)
        for number, cells in enumerate((head, *node.rows)):
            row = table.add_row()
            _never_split(row, is_head=number == 0)
            for column, (cell, runs) in enumerate(zip(row.cells, cells, strict=True)):
                _write(cell.paragraphs[0], runs)
                if column in node.numeric:
                    cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
                layout = cell.paragraphs[0].paragraph_format
                # The head is never the last line of a page.
                layout.space_after, layout.keep_with_next = Pt(2), number == 0 or None
                for run in cell.paragraphs[0].runs:
                    run.font.size = Pt(9.5)
        set_widths(table, widths)
        set_indent(table, CELL_MARGIN)
        self._gap()

    @add.register
    def _note(self, node: nodes.Note) -> None:
        paragraph = self._paragraph(node.runs)
        _frame(paragraph)

    @add.register
    def _signatures(self, node: nodes.Signatures) -> None:
        columns = 2
        self._gap().paragraph_format.keep_with_next = True
        table = self.document.add_table(rows=0, cols=columns)
        for pair in node.in_pairs():
            row = table.add_row()
            _never_split(row)
            for cell, (one, missing) in zip(row.cells, pair, strict=False):
                _write(cell.paragraphs[0], one.role)
                cell.paragraphs[0].paragraph_format.space_before = Pt(
                    14 if len(table.rows) > 1 else 0
                )
                for runs in filter(None, (one.name, one.note)):
                    _write(cell.add_paragraph(), runs)
                for _line in range(missing):
                    cell.add_paragraph()
                _write(cell.add_paragraph(), "Semnătura:")
                _line_below(cell.add_paragraph())
                for paragraph in cell.paragraphs:
                    paragraph.paragraph_format.space_after = Pt(2)
        self._gap(1)

    @add.register
    def _annex(self, node: nodes.Annex) -> None:
        label = nodes.Run(f"{node.label}. ")
        paragraph = self._paragraph((label, *node.runs), "Heading 1")
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.page_break_before = True


def _write(paragraph: Any, runs: Runs | str) -> None:
    """Words as words: python-docx escapes them and makes a break of each new line."""
    if isinstance(runs, str):
        paragraph.add_run(runs)
        return
    for run in runs:
        made = paragraph.add_run(run.text)
        if run.bold:
            made.bold = True
        if run.italic:
            made.italic = True


def _never_split(row: Any, *, is_head: bool = False) -> None:
    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if is_head:
        properties.append(OxmlElement("w:tblHeader"))


def _frame(paragraph: Any) -> None:
    _border(paragraph, "left", size=24, colour="B5482F", space=8)
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", "F7F3EC")):
        shade.set(qn(f"w:{name}"), value)
    paragraph._p.get_or_add_pPr().append(shade)


def _line_below(paragraph: Any) -> None:
    _border(paragraph, "bottom", size=4, colour="555555", space=1)
    paragraph.paragraph_format.space_before = Pt(22)


def _border(paragraph: Any, side: str, *, size: int, colour: str, space: int) -> None:
    borders, border = OxmlElement("w:pBdr"), OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", size), ("space", space), ("color", colour)):
        border.set(qn(f"w:{name}"), str(value))
    borders.append(border)
    paragraph._p.get_or_add_pPr().append(borders)
