"""One layout, three formats with the same words; hostile answers stay words (HUB-06)."""

import re
from io import BytesIO

import docx
import openpyxl
import pypdfium2
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.doctemplates.answers import missing_fields
from cms.doctemplates.rendering import RenderFailed, to_docx, to_html, to_pdf, to_xlsx
from cms.doctemplates.rendering.footer import footer_lines
from tests.doctemplates.sources import ANSWERS, MARKS, SOURCE, field
from tests.doctemplates.words import (
    pages_of_pdf,
    squeezed,
    words_of_docx,
    words_of_html,
    words_of_pdf,
)


def in_all_formats(source, answers, marks=None):
    """The words of preview, PDF and Word file."""
    return (
        words_of_html(to_html(source, answers, marks)),
        words_of_pdf(to_pdf(source, answers, marks), footer_lines(marks)),
        words_of_docx(to_docx(source, answers, marks)),
    )


@pytest.mark.parametrize("marks", [None, MARKS], ids=["preview", "numbered"])
@pytest.mark.parametrize("answers", [ANSWERS, {}], ids=["filled", "empty"])
def test_preview_pdf_and_word_hold_the_same_words(answers, marks):
    preview, pdf, word = in_all_formats(SOURCE, answers, marks)
    assert pdf == preview
    assert word == preview


def test_answers_are_printed_as_romanian_papers_print_them():
    text = words_of_html(to_html(SOURCE, ANSWERS, MARKS))
    for words in (
        "Nr. 7 din 05.03.2026", "Ore:", "1.250,5 pe lună", "1.250,50 lei", "Sibiu",
        "RO49 AAAA 1B31 0075 9384 0000", "1. Durata 1.1. De la 05.03.2026.", "a) 1.250,5",
        "2. Banii", "☐ de acord, Ioana Munteanu", "Total 10,5", "Anexa 1. Fișa",
        "1. Din nou de la unu 1.1.",
    ):  # fmt: skip
        assert squeezed(words) in text, words


def test_conditions_and_blanks_follow_the_answers():
    empty = to_html(SOURCE, {"minor": "nu"}, None)
    assert "Acordul părinților" not in empty
    assert '<span class="blank">………………</span>' in empty
    assert {one.key for one in missing_fields(SOURCE, {})} == {
        "nume", "despre", "de_la", "ore", "suma", "minor", "iban", "judet", "activitati",
    }  # fmt: skip
    assert missing_fields(SOURCE, ANSWERS) == []


def test_the_pdf_is_tagged_and_made_to_be_kept():
    content = to_pdf(SOURCE, ANSWERS, MARKS)
    assert re.search(rb"<pdfaid:part>2</pdfaid:part>", content)
    assert re.search(rb"<pdfaid:conformance>A</pdfaid:conformance>", content)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in content
    for marker in (
        b"/MarkInfo",
        b"/StructTreeRoot",
        b"/OutputIntents",
        b"/Lang(ro",
        b"/Marked true",
    ):
        assert marker in content.replace(b" (", b"("), marker
    assert b"Contract de prob" in content


HOSTILE = (
    "*b* #let x = 1 \\alpha <nume> @cine [link] $x^2$ _i_ `cod` // # {{ nume }} {% if %} &amp;"
)


def test_signs_of_markup_are_printed_as_they_are():
    answers = {**ANSWERS, "nume": HOSTILE, "despre": HOSTILE, "activitati": [{"ce": HOSTILE}]}
    preview, pdf, word = in_all_formats(SOURCE, answers, MARKS)
    assert preview.count(squeezed(HOSTILE)) == 6
    assert pdf == preview
    assert word == preview


PRINTABLE = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs"), max_codepoint=0x24F)
    | st.sampled_from("*#\\<@[$_]{}&%~^|`\"'ȘșȚțăâî\n"),
    max_size=60,
)


@settings(max_examples=25, deadline=None)
@given(PRINTABLE)
def test_any_name_is_printed_literally(name):
    source = {
        "title": name,
        "fields": [field("nume")],
        "layout": [
            {"type": "facts", "items": [{"label": "Numele", "text": "„{{ nume }}”"}]},
            {"type": "table", "columns": ["Cine"], "rows": [["{{ nume }}"]]},
        ],
    }
    preview, pdf, word = in_all_formats(source, {"nume": name})
    assert squeezed(name.strip()) in preview or not name.strip()
    assert pdf == preview
    assert word == preview


def test_ten_thousand_characters_fill_pages_whole():
    long = ("Cuvânt " * 1_000 + "ș" * 3_000)[:10_000]
    preview, pdf, word = in_all_formats(SOURCE, {**ANSWERS, "despre": long}, MARKS)
    assert squeezed(long) in preview
    assert pdf == preview
    assert word == preview


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\ud800", "\u202e", "\ufffe", "漢字", "😀"])
def test_signs_that_no_font_writes_break_nothing(sign):
    answers = {**ANSWERS, "nume": f"Ion{sign}Pop"}
    assert to_pdf(SOURCE, answers, MARKS).startswith(b"%PDF")
    assert "Ion" in words_of_docx(to_docx(SOURCE, answers, MARKS))


def test_typst_that_fails_says_so_to_the_person(monkeypatch):
    def fails(*args, **kwargs):
        raise typst.TypstError("out of cheese", "")

    monkeypatch.setattr(typst, "compile", fails)
    with pytest.raises(RenderFailed, match="PDF"):
        to_pdf(SOURCE, ANSWERS, MARKS)


def test_typst_that_is_missing_says_so_to_the_person(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "typst", None)
    with pytest.raises(RenderFailed, match="PDF"):
        to_pdf(SOURCE, ANSWERS, MARKS)


def test_a_register_is_a_workbook_without_formulas():
    register = {
        "title": "Registru",
        "workbook": True,
        "fields": [field("organizatia"), SOURCE["fields"][-1]],
        "layout": [{"type": "rows", "field": "activitati"}],
    }
    answers = {
        "organizatia": "=1+1",
        "activitati": [{"ce": "=HYPERLINK(1)", "cand": "2026-03-07", "ore": "4.5"}],
    }
    sheet = openpyxl.load_workbook(BytesIO(to_xlsx(register, answers))).active
    cells = {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value}
    assert cells["=1+1"].data_type == cells["=HYPERLINK(1)"].data_type == "s"
    assert 4.5 in cells
    assert [cell.value for cell in sheet[4]] == ["Activitatea", "Data", "Ore"]
    assert to_xlsx(SOURCE, ANSWERS) is None


def sheets_of(source, answers):
    return openpyxl.load_workbook(BytesIO(to_xlsx(source, answers)))


def rows_field(key, label):
    columns = [{"key": "ce", "label": "Ce", "type": "text"},
               {"key": "suma", "label": "=Suma", "type": "money"}]  # fmt: skip
    return {"key": key, "label": label, "type": "rows", "columns": columns}


def test_each_of_several_tables_has_a_sheet_of_its_own():
    long = "Cheltuielile proiectului pe capitole: [2026/2027]"
    source = {
        "title": "=Buget", "workbook": True,
        "fields": [field("proiect"), rows_field("venituri", "Venituri"),
                   rows_field("cheltuieli", long), rows_field("altele", long),
                   rows_field("nearatat", "Nearătat")],
        "layout": [
            {"type": "rows", "field": "venituri"},
            {"type": "condition", "field": "proiect", "test": "filled", "layout": [
                {"type": "rows", "field": "cheltuieli"}, {"type": "rows", "field": "altele"},
            ]},
        ],
    }  # fmt: skip
    answers = {
        "proiect": "Tabăra", "venituri": [{"ce": "Donații", "suma": "1200.50"}],
        "cheltuieli": [{"ce": "=1+1", "suma": "3"}, {"ce": "Corturi", "suma": ""}],
    }  # fmt: skip
    book = sheets_of(source, answers)
    assert book.sheetnames == [
        "Date", "Venituri", "Cheltuielile proiectului pe cap", "Cheltuielile proiectului pe c 2",
    ]  # fmt: skip
    first, income, costs, empty = book.worksheets
    assert (first["A1"].value, first["A1"].data_type) == ("=Buget", "s")
    assert (first["A2"].value, first["B2"].value) == ("Proiect", "Tabăra")
    assert [cell.value for cell in income[3]] == ["Ce", "=Suma"]
    assert [cell.value for cell in income[4]] == ["Donații", 1200.5]
    assert [cell.value for cell in costs[4]] == ["=1+1", 3]
    assert costs["A4"].data_type == costs["B3"].data_type == "s"
    assert costs["A5"].value == "Corturi"
    assert empty["A4"].value is None
    assert sheets_of(source, {}).sheetnames == ["Registru"]


def test_a_workbook_without_tables_holds_the_answers():
    source = {"title": "Fișă", "workbook": True, "fields": [field("nume")], "layout": []}
    book = sheets_of(source, {"nume": "Ana"})
    assert book.sheetnames == ["Date"] and book.active["B2"].value == "Ana"


def test_conditions_inside_conditions_are_decided_from_outside_in():
    def when(key, value, *layout):
        return {"type": "condition", "field": key, "test": "equals", "value": value,
                "layout": list(layout)}  # fmt: skip

    def words(text):
        return {"type": "note", "text": text}

    source = {
        "title": "Acord",
        "fields": [field("minor", "yes_no"), field("tutore", "yes_no"), field("nume")],
        "layout": [when("minor", "da", words("Minor."), when(
            "tutore", "da", words("Semnează tutorele {{ nume }}."),
            {"type": "condition", "field": "nume", "test": "empty",
             "layout": [words("Fără nume.")]},
        ))],
    }  # fmt: skip
    said = {
        ("da", "da", "Ana"): "Minor. Semnează tutorele Ana.",
        ("da", "da", ""): "Minor. Semnează tutorele ………………. Fără nume.",
        ("da", "nu", "Ana"): "Minor.",
        ("nu", "da", "Ana"): "",
    }
    for (minor, guardian, name), text in said.items():
        answers = {"minor": minor, "tutore": guardian, "nume": name}
        preview, pdf, word = in_all_formats(source, answers)
        assert preview.endswith(squeezed(text)) and ("Minor" in preview) is ("Minor" in text)
        assert pdf == word == preview


def only(*blocks, **fields):
    """A template of these blocks; `name="number"` is a field and its type."""
    return {
        "title": "Probă",
        "fields": [field(key, kind) for key, kind in fields.items()],
        "layout": list(blocks),
    }


def sentence(text):
    return {"type": "paragraph", "align": "start", "paragraphs": [[{"text": text}]]}


def test_an_answer_that_ends_its_sentence_is_not_ended_twice():
    source = only(sentence("Scopul: {{ scop }}. Altceva: {{ scop }}"), scop="text")
    for words in in_all_formats(source, {"scop": "Copiii citesc."}):
        assert words.startswith("Scopul:Copiiicitesc.Altceva:Copiiicitesc.")


def test_a_phone_number_is_not_torn_at_the_end_of_a_line():
    assert "0700\xa0000\xa0001" in to_html(
        only(sentence("{{ tel }}"), tel="phone"), {"tel": "0700 000 001"}
    )


def test_numbers_stand_below_each_other():
    html = to_html(SOURCE, ANSWERS)
    assert html.count('<th scope="col" class="paper-number">Ore</th>') == 1
    assert '<td class="paper-number"><strong>10,5</strong></td>' in html
    table = docx.Document(BytesIO(to_docx(SOURCE, ANSWERS))).tables
    (rows,) = (one for one in table if one.rows[0].cells[-1].text == "Ore")
    assert {row.cells[-1].paragraphs[0].alignment for row in rows.rows} == {2}
    assert {row.cells[0].paragraphs[0].alignment for row in rows.rows} == {None}


SIGNED = {
    "type": "signatures",
    "parties": [
        {"role": "Organizația", "name": "Ioana", "note": "președintă"},
        {"role": "Voluntarul", "name": "Andrei", "note": ""},
    ],
}


def heights_of(content, words):
    """How high the words stand on their page, at each place."""
    text = pypdfium2.PdfDocument(content)[0].get_textpage()
    search, found = text.search(words), []
    while (place := search.get_next()) is not None:
        found.append(round(text.get_charbox(place[0])[1]))
    return found


def test_people_sign_at_one_height():
    first, second = heights_of(to_pdf(only(SIGNED), {}), "Semnătura")
    assert first == second
    cells = docx.Document(BytesIO(to_docx(only(SIGNED), {}))).tables[0].rows[0].cells
    assert len({len(cell.paragraphs) for cell in cells}) == 1


@pytest.mark.parametrize("lines", range(36, 44))
def test_signatures_are_never_alone_on_a_page(lines):
    text = [sentence(f"Rândul {number}") for number in range(lines)]
    pages = pages_of_pdf(to_pdf(only(*text, SIGNED), {}))
    assert pages[-1].startswith("Rândul")
