"""What surrounds the text of a Word file: styles, language, page, footer."""

from typing import Any

from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from cms.doctemplates.rendering.footer import footer_lines
from cms.doctemplates.rendering.marks import Marks
from cms.doctemplates.rendering.qr import qr_png

FONT = "Calibri"
#: Of a cell at its left, in twentieths of a point.
CELL_MARGIN = 108
INK, ACCENT = RGBColor(0x1A, 0x23, 0x30), RGBColor(0x17, 0x45, 0x7B)
LANGUAGES = {"ro": "ro-RO", "hu": "hu-HU", "en": "en-GB"}


def set_up(document: Any, title: str, marks: Marks | None, *, wide: bool = False) -> None:
    """Page, styles and properties."""
    properties = document.core_properties
    properties.title = title[:255]
    properties.author = (marks.issuer if marks else "")[:255]
    properties.comments = ""
    language = LANGUAGES.get(marks.language if marks else "ro", "ro-RO")
    properties.language = language
    for section in document.sections:
        sides = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))
        section.page_width, section.page_height = sides
        section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
        section.left_margin = section.right_margin = Cm(2.3)
        section.top_margin, section.bottom_margin = Cm(2.2), Cm(2.9)
        section.footer_distance = Cm(0.8)
    _set_language(document, language)
    normal = document.styles["Normal"]
    _set_font(normal, 11, INK)
    normal.paragraph_format.space_after = Pt(6)
    for name, size, colour in (
        ("Title", 16, INK), ("Heading 1", 15, INK), ("Heading 2", 12, ACCENT),
        ("Heading 3", 11, INK), ("Footer", 8, RGBColor(0x55, 0x55, 0x55)),
    ):  # fmt: skip
        style = document.styles[name]
        _set_font(style, size, colour)
        style.font.bold = name != "Footer"
        if name.startswith("Heading"):
            style.paragraph_format.space_after = Pt(4)
    title_style = document.styles["Title"]
    title_style.paragraph_format.space_before = Pt(14)
    title_style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for border in title_style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)


def _set_font(style: Any, size: float, colour: RGBColor) -> None:
    style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)


def _set_language(document: Any, language: str) -> None:
    for found in document.styles.element.iter(qn("w:lang")):
        found.set(qn("w:val"), language)


def add_footer(document: Any, marks: Marks | None) -> None:
    """QR code, number and code at the left, the page at the right."""
    section = document.sections[0]
    footer = section.footer
    footer.is_linked_to_previous = False
    width = section.page_width - section.left_margin - section.right_margin
    if marks is None:
        _add_page_number(footer.paragraphs[0])
        return
    table = footer.add_table(1, 3, width)
    table.autofit = False
    cells = table.rows[0].cells
    set_widths(table, [Cm(1.9), width - Cm(4.4), Cm(2.5)])
    _without_margins(table)
    if marks.verify_url:
        picture = cells[0].paragraphs[0].add_run()
        shape = picture.add_picture(qr_png(marks.verify_url), width=Cm(1.5))
        shape._inline.docPr.set("descr", "Cod QR cu adresa de verificare")
    cells[1].paragraphs[0].style = document.styles["Footer"]
    cells[1].paragraphs[0].add_run("\n".join(footer_lines(marks)))
    _add_page_number(cells[2].paragraphs[0])
    cells[2].paragraphs[0].style = document.styles["Footer"]
    empty = footer.paragraphs[0]._p
    empty.getparent().remove(empty)
    footer.add_paragraph()  # Word wants a paragraph behind a table


def set_widths(table: Any, widths: list[int]) -> None:
    """Of the columns and of each cell: Word reads the one, LibreOffice the other."""
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width


def set_indent(table: Any, twentieths: int) -> None:
    """Where a table begins: with the margin of its cells, its line stands below the text."""
    indent = OxmlElement("w:tblInd")
    indent.set(qn("w:w"), str(twentieths))
    indent.set(qn("w:type"), "dxa")
    properties = table._tbl.tblPr
    properties.insert_element_before(
        indent, "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook"
    )


def _without_margins(table: Any) -> None:
    """Cells that begin and end where the text of the page does."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "0")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")


def _add_page_number(paragraph: Any) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _add_number(paragraph, "PAGE")
    paragraph.add_run(" / ")
    _add_number(paragraph, "NUMPAGES")


def _add_number(paragraph: Any, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
