"""Each shipped template makes the same words in every format, and nothing in it is loose."""

import pypdfium2
import pytest
from django.core.management import call_command

from cms.doctemplates.answers import answers_form, missing_fields
from cms.doctemplates.fields import fields_of
from cms.doctemplates.models import DocumentTemplatePage, TemplateVersion
from cms.doctemplates.placeholders import fields_used
from cms.doctemplates.problems import field_problems, layout_problems
from cms.doctemplates.rendering import to_docx, to_html, to_pdf, to_xlsx
from cms.doctemplates.rendering.footer import footer_lines
from cms.doctemplates.samples import sample_answers
from cms.doctemplates.shipped import SHIPPED
from cms.doctemplates.shipped.contract import CONTRACT
from cms.doctemplates.sources import known_sources
from tests.doctemplates.sources import MARKS
from tests.doctemplates.words import squeezed, words_of_docx, words_of_html, words_of_pdf
from tests.timing import least_cpu_seconds

ALL = pytest.mark.parametrize("template", SHIPPED, ids=lambda one: one.key)


@ALL
def test_every_name_exists_and_every_question_is_used(template):
    source = template.source()
    assert field_problems(source) == []
    assert layout_problems(source) == []
    fields = fields_of(source)
    assert set(fields) <= fields_used(source["layout"])
    assert {one.source for one in fields.values()} <= {"", *known_sources()}


@ALL
def test_preview_pdf_and_word_say_the_same(template):
    source = template.source()
    for answers in (sample_answers(source), {}):
        preview = words_of_html(to_html(source, answers, MARKS))
        pdf = to_pdf(source, answers, MARKS)
        assert words_of_pdf(pdf, footer_lines(MARKS)) == preview
        assert words_of_docx(to_docx(source, answers, MARKS)) == preview
        assert b"<pdfaid:conformance>A<" in pdf
        assert b"<pdfuaid:part>1<" in pdf
        assert b"/StructTreeRoot" in pdf
    assert (to_xlsx(source, {}) is not None) == template.has_workbook


def test_the_list_of_the_manual_is_complete():
    keys = {one.key for one in SHIPPED}
    assert keys == {
        "contract-de-voluntariat", "certificat-de-voluntariat",
        "raport-de-activitate-al-voluntarului", "registrul-de-evidenta-al-voluntarilor",
        "acord-gdpr", "cerere", "adresa", "proces-verbal", "decizie", "plan-strategic",
        "procedura-interna", "fisa-de-proiect", "raport-de-activitate-al-organizatiei",
    }  # fmt: skip


def test_the_contract_has_the_clauses_and_annexes_of_the_law():
    """Law 78/2014, article 11: parties, activities, time, rights, requirements, ending, annexes."""
    source = CONTRACT.source()
    answers = sample_answers(source)
    text = words_of_html(to_html(source, answers, MARKS))
    for words in (
        "1. Părțile", "Obiectul contractului", "Timpul, perioada și locul",
        "Drepturile voluntarului", "Obligațiile voluntarului", "Cerințe de sănătate",
        "Modificarea și încetarea contractului", "Anexa 1. Fișa de voluntariat",
        "Anexa 2. Fișa de protecție a voluntarului",
    ):  # fmt: skip
        assert squeezed(words) in text, words
    assert squeezed("Acordul părintelui") not in text
    young = words_of_html(to_html(source, {**answers, "minor": "da"}, MARKS))
    assert squeezed("Anexa 3. Acordul părintelui") in young


def test_the_contract_is_set_within_a_second():
    """The pages of a contract filled to five: below 1 s of processor time."""
    source = CONTRACT.source()
    answers = {**sample_answers(source), "minor": "da", "activitate": "Ateliere de lectură. " * 40}
    assert least_cpu_seconds(lambda: to_pdf(source, answers, MARKS), limit=1) < 1
    assert len(pypdfium2.PdfDocument(to_pdf(source, answers, MARKS))) >= 5


@ALL
def test_the_examples_pass_the_form(template):
    source = template.source()
    data = {}
    for key, value in sample_answers(source).items():
        if not isinstance(value, list):
            data[f"raspuns-{key}"] = value
            continue
        for place, row in enumerate(value):
            data |= {f"raspuns-{key}-{place}-{name}": text for name, text in row.items()}
    form = answers_form(source, data)
    assert form.is_valid(), form.errors
    assert {one.key for one in missing_fields(source, form.answers()) if one.required} == set()


def test_the_command_adds_each_template_once(tree):
    call_command("add_document_templates", verbosity=0)
    call_command("add_document_templates", verbosity=0)
    assert DocumentTemplatePage.objects.live().count() == len(SHIPPED)
    assert TemplateVersion.objects.count() == len(SHIPPED)
    for page in DocumentTemplatePage.objects.all():
        shipped = next(one for one in SHIPPED if one.key == page.slug)
        assert page.current_version.source == shipped.source()
        assert "jurist" in page.legal_note
