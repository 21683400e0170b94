"""An editor makes and changes a template without a programmer, and is told what is wrong."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from cms.doctemplates.blocks import BodyBlock
from cms.doctemplates.layout import layout_of
from cms.doctemplates.models import DocumentTemplatePage
from cms.doctemplates.problems import layout_problems
from tests.doctemplates.conftest import add_template, template_list

NAME = {
    "key": "nume", "label": "Numele", "type": "text", "help": "", "source": "person.full_name",
    "choices": "", "sample": "Ana Pop",
}  # fmt: skip


def form_of(*, fields=(("field", NAME),), text="Subsemnata {{ nume }}", **more):
    paragraph = {"text": rich_text(f"<p>{text}</p>", features=["bold", "italic"]), "align": "start"}
    return nested_form_data(
        {
            "title": "Cerere de probă",
            "slug": "cerere-de-proba",
            "summary": "", "kind": "corespondenta", "audience": "", "purpose": "",
            "law_reference": "", "legal_note": "", "document_title": "",
            "form_fields": streamfield(list(fields)),
            "body": streamfield([
                ("title", {"text": "CERERE"}),
                ("paragraph", paragraph),
                ("rows", {"field": "lista", "caption": ""}) if more.get("rows") else
                ("heading", {"text": "Motivul", "level": "2"}),
            ]),
            "listing_title": "", "seo_title": "", "search_description": "",
            "go_live_at": "", "expire_at": "", "comments": inline_formset([]),
        }
    )  # fmt: skip


@pytest.fixture
def send(tree, browser_of):
    """Posts the form of a new template as an editor."""
    address = reverse(
        "wagtailadmin_pages:add",
        args=["doctemplates", "documenttemplatepage", template_list().pk],
    )

    def post(action="", **form):
        data = form_of(**form)
        return browser_of("editor").post(address, {**data, action: "1"} if action else data)

    return post


def test_an_editor_publishes_a_template(send):
    assert send("action-publish").status_code == 302
    page = DocumentTemplatePage.objects.get(slug="cerere-de-proba")
    version = page.current_version
    assert version.number == 1
    assert version.created_by.username == "editor"
    assert version.fields["nume"].source == "person.full_name"
    assert version.source["layout"][1]["paragraphs"] == [[{"text": "Subsemnata {{ nume }}"}]]


@pytest.mark.parametrize("action", ["", "action-publish"], ids=["draft", "publish"])
@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"text": "Eu, {{ prenume }}"}, "nu există câmpul „prenume”. Câmpurile sunt: nume."),
        ({"text": "Eu, {{ nume|upper }}"}, "{{ nume|upper }}"),
        ({"text": "Eu, {{ 7 * 7 }}"}, "{{ 7 * 7 }}"),
        ({"text": "Eu, {% raw %}{{"}, "{{"),
        ({"fields": [("field", NAME), ("field", NAME)]}, "Sunt două câmpuri cu numele „nume”."),
        ({"fields": [("field", {**NAME, "key": "Nume Mare"})]}, "Nume Mare"),
        ({"fields": [("field", {**NAME, "key": "numar_document"})]}, "numar_document"),
        ({"rows": True}, "„lista”"),
    ],
    ids=["unknown", "filter", "sum", "open", "twice", "capital", "reserved", "rows"],
)  # fmt: skip
def test_what_is_wrong_is_named_and_nothing_is_saved(send, form, words, action):
    answer = send(action, **form)
    assert answer.status_code == 200
    errors = " ".join(
        str(message)
        for name in ("body", "form_fields")
        for message in answer.context["form"].errors.get(name, [])
    )
    assert words in errors
    assert not DocumentTemplatePage.objects.exists()


def test_the_preview_shows_the_document_with_the_examples(tree, browser_of):
    page = add_template()
    editor = browser_of("editor")
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    data = form_of(text="Subsemnata {{ nume }}, de la preview")
    answer = editor.post(address, {**data, "slug": page.slug})
    assert answer.json() == {"is_valid": True, "is_available": True}
    body = editor.get(address, {"mode": ""}).content.decode()
    assert "Subsemnata Ana Pop, de la preview" in body
    assert "Subsemnata" not in editor.get(page.get_url()).content.decode()


def test_a_changed_template_is_a_new_version_and_the_old_one_stays(tree):
    page = add_template()
    first = page.current_version
    page.summary = "Altă descriere."
    page.save_revision().publish()
    assert DocumentTemplatePage.objects.get(pk=page.pk).current_version == first
    page.document_title = "Altă cerere"
    page.save_revision().publish()
    second = DocumentTemplatePage.objects.get(pk=page.pk).current_version
    assert (second.number, second.title) == (2, "Altă cerere")
    first.refresh_from_db()
    assert first.title == "Contract de probă"
    assert first.newer() == second
    assert not first.is_current
    assert second.is_current


def test_a_version_outlives_its_page(tree):
    page = add_template()
    version = page.current_version
    page.delete()
    version.refresh_from_db()
    assert version.page is None
    assert version.newer() is None
    assert not version.is_current


def condition(*blocks):
    value = {"field": "nume", "test": "filled", "value": "", "blocks": list(blocks)}
    return {"type": "condition", "value": value}


def test_conditions_stand_in_conditions_three_deep():
    note = {"type": "note", "value": {"text": "Eu, {{ prenume }}"}}
    block = BodyBlock()
    stream = block.clean(block.to_python([condition(condition(condition(note)))]))
    layout = layout_of(stream)
    assert layout[0]["layout"][0]["layout"][0]["layout"] == [
        {"type": "note", "text": "Eu, {{ prenume }}"}
    ]
    assert "prenume" in layout_problems({"fields": [NAME], "layout": layout})[0]
