"""The list of templates and the page of one, as readers meet them (HUB-05, HUB-06)."""

from django.core.management import call_command

from tests.doctemplates.conftest import add_template, template_list


def test_the_list_has_shelves_and_leads_to_each_template(tree, browser_of):
    add_template("Cerere de probă", kind="corespondenta", summary="Pe scurt.", audience="Oricine")
    add_template("Registru", kind="voluntariat", has_workbook=True)
    add_template("Ciornă", live=False)
    member = browser_of("member")
    body = member.get(template_list().get_url()).content.decode()
    for words in ("Voluntariat", "Scrisori și cereri", "Pe scurt.", "Oricine", "PDF, DOCX, XLSX"):
        assert words in body, words
    assert "Ciornă" not in body
    assert body.index("Registru") < body.index("Cerere de probă")
    one = member.get(template_list().get_url(), {"fel": "corespondenta"}).content.decode()
    assert "Cerere de probă" in one
    assert "Registru</a>" not in one
    assert member.get(template_list().get_url(), {"fel": "altceva"}).status_code == 200


def test_the_page_says_what_it_is_for_asks_and_shows_the_document(tree, browser_of):
    page = add_template(
        purpose="Ca să ceri ceva.", audience="Membri", law_reference="Legea nr. 78/2014"
    )
    body = browser_of("member").get(page.get_url()).content.decode()
    for words in (
        "Ca să ceri ceva.", "Membri", "Legea nr. 78/2014", "jurist", "Numele", "obligatoriu",
        "<strong>Numele:</strong> Ana Pop", "1, din",
    ):  # fmt: skip
        assert words in body, words


def test_hostile_words_of_a_template_stay_words(tree, browser_of):
    from cms.doctemplates.shipped.shapes import ask, facts

    evil = "<script>alert(1)</script>"
    page = add_template(
        evil,
        slug="rau",
        form_fields=[ask("nume", evil, sample=f"{evil} {{{{ nume }}}}")],
        body=[facts((evil, "{{ nume }}"))],
    )
    body = browser_of("member").get(page.get_url()).content.decode()
    assert evil not in body
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ nume }}" in body


def test_list_and_page_cost_few_queries(tree, browser_of, django_assert_max_num_queries):
    call_command("add_document_templates", verbosity=0)
    member = browser_of("member")
    page = template_list().get_children().first().specific
    for address in (template_list().get_url(), page.get_url()):
        member.get(address)
        with django_assert_max_num_queries(8):
            member.get(address)
        with django_assert_max_num_queries(8):
            member.get(address)
