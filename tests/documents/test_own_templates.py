"""An organisation's own Word files on the site (HUB-06)."""

import docx
import pytest
from django.urls import reverse

from site_modules.documents import services
from site_modules.documents.models import Document, OwnTemplate
from site_modules.documents.services import DocumentRefused
from tests.documents.conftest import fresh, upload, word_bytes
from tests.factories import office_bytes

pytestmark = pytest.mark.django_db
LIST = "/organizatii/podul-verde/administrare/sabloane/"


def form(content, name="adresa.docx", **other):
    return {
        "title": "Adresă", "register_kind": "generale", "file": upload(name, content),
        "form_token": "unu",
    } | other  # fmt: skip


def test_from_upload_to_file(organisation, browser_of, person, commits_at_once):
    browser = browser_of("delegate")
    data = word_bytes("Către {{ organizatie }}: {{ mesaj }}", "Nr. {{ numar_document }}")
    answer = browser.post(LIST, form(data))
    template = OwnTemplate.objects.get()
    assert answer.url == template.get_absolute_url()
    assert [one["key"] for one in template.fields] == ["organizatie", "mesaj"]
    assert template.fields[0]["source"] == "organisation.name"
    page = browser.get(answer.url).content.decode()
    assert "mesaj" in page
    start = reverse("documents:start_own", args=[template.pk])
    assert browser.get(start).status_code == 404  # nobody said what is asked
    typed = {
        "p0-label": "Organizația", "p0-type": "text", "p0-source": "organisation.name",
        "p1-label": "Mesajul", "p1-type": "long_text", "p1-required": "on", "form_token": "doi",
    }  # fmt: skip
    assert browser.post(answer.url, typed | {"p1-label": ""}).status_code == 422
    browser.post(answer.url, typed | {"form_token": "trei"})
    assert "Asociația Podul Verde" in browser.get(start).content.decode()
    sent = browser.post(start, {
        "raspuns-organizatie": "Primăria", "raspuns-mesaj": "Rând\nnou & <b>", "form_token": "p",
    })  # fmt: skip
    document = Document.objects.get()
    assert sent.url == reverse("documents:preview", args=[document.pk])
    assert "Mesajul" in browser.get(sent.url).content.decode()
    browser.post(sent.url, {"form_token": "q", "row": document.version})
    made = fresh(document)
    assert made.is_ready, made.failure
    with made.docx.open("rb") as file:
        words = "\n".join(one.text for one in docx.Document(file).paragraphs)
    assert words == "Către Primăria: Rând\nnou & <b>\nNr. 1"
    with pytest.raises(DocumentRefused):
        services.set_questions(template=template, by=person("delegate"), questions=[])


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("a.docx", b"", "gol"), ("a.docx", b"<html><script>", "DOCX"),
        ("a.docx", office_bytes("docx", {"word/vbaProject.bin": b"x"}), "macro"),
        ("a.docm", office_bytes("docx"), "DOCX"), ("a.pdf", b"%PDF-1.4", "DOCX"),
        ("../../etc/șablon.docx", office_bytes("xlsx"), "DOCX"),
        ("a.docx", word_bytes("{{ x.y }}"), "{{ x.y }}"),
        ("a.docx", word_bytes("{% for x in y %}"), "{% for x in y %}"),
        ("a.docx", office_bytes("docx", {"word/bomb.xml": b"0" * 90_000_000}), ""),
    ],
)  # fmt: skip
def test_hostile_files_are_refused(organisation, browser_of, name, content, word):
    answer = browser_of("delegate").post(LIST, form(content, name))
    assert answer.status_code == 422 and not OwnTemplate.objects.exists()
    page = answer.content.decode()
    assert 'class="summary"' in page and word in page


def test_a_new_version_keeps_the_questions_and_puts_the_old_one_away(own_word, person, browser_of):
    by = person("delegate")
    document = services.begin(
        template=own_word, by=by, organisation=own_word.organisation, answers={"nume": "Ana"}
    )
    new = services.upload(
        organisation=own_word.organisation, by=by, title="Adresă", replaces=own_word,
        file=upload("adresa.docx", word_bytes("{{ nume }} {{ altul }}")),
    )  # fmt: skip
    assert new.number == 2 and new.fields[0] == own_word.fields[0]
    services.set_questions(template=new, by=by, questions=new.fields)
    own_word.refresh_from_db()
    assert own_word.is_put_away and services.newest_of(fresh(document)) == new
    services.put_away(template=new, by=by)
    assert not OwnTemplate.objects.filter(pk=new.pk).exists()


def test_it_belongs_to_the_organisation(own_word, person, browser_of):
    for name in ("member", "editor", "administrator"):
        browser = browser_of(name)
        assert browser.get(own_word.get_absolute_url()).status_code == 404
        assert browser.get(reverse("documents:start_own", args=[own_word.pk])).status_code == 404
        with pytest.raises(DocumentRefused):
            services.begin(template=own_word, by=person(name))
