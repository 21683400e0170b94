"""From the form to files with number and code, on good days and bad ones (HUB-06)."""

from datetime import timedelta
from pathlib import Path

import docx
import pypdfium2
import pytest
from django.utils import timezone

from cms.doctemplates import rendering
from cms.doctemplates.rendering import RenderFailed
from site_modules.documents import services
from site_modules.documents.models import Document, RegisterNumber
from site_modules.documents.services import DocumentRefused
from site_modules.notifications.models import Notification
from site_modules.organisations.models import OrganisationEvent
from tests.documents.conftest import answers, fresh, good_cnp

pytestmark = pytest.mark.django_db


def text_of_pdf(document):
    with document.pdf.open("rb") as file:
        pdf = pypdfium2.PdfDocument(file.read())
        return " ".join("".join(page.get_textpage().get_text_bounded() for page in pdf).split())


def ask(document, by):
    services.ask_to_make(document=document, by=by, version=document.version)
    return fresh(document)


def test_files_carry_number_date_code_and_words(made):
    assert made.is_ready and [one.value for one in made.formats] == ["pdf", "docx"]
    words = text_of_pdf(made)
    assert "Ana Șerban" in words and good_cnp() in words
    assert made.shown_code in words and str(made.number.number) in words
    with made.docx.open("rb") as file:
        assert "Ana Șerban" in "\n".join(one.text for one in docx.Document(file).paragraphs)
    assert Notification.objects.filter(kind="documents.ready").count() == 1
    assert "Contract de voluntariat" in OrganisationEvent.objects.latest("pk").text


def test_what_was_typed_lies_encrypted(begun):
    row = Document.objects.filter(pk=begun.pk).values().get()
    assert good_cnp() not in str(row) and "Ana" not in str(row)
    assert fresh(begun).answers == answers()


def test_required_answers_stop_it_and_take_no_number(begun, person):
    services.save_answers(
        document=begun, by=person("delegate"), answers=answers(nume=""), version=begun.version
    )
    with pytest.raises(DocumentRefused) as refused:
        ask(begun, person("delegate"))
    assert refused.value.code == "missing" and "Numele" in str(refused.value.message)
    assert not RegisterNumber.objects.exists()


def test_made_again_it_keeps_number_and_code(made, person):
    services.save_answers(
        document=made, by=person("delegate"), answers=answers(nume="Ana Pop"), version=made.version
    )
    again = ask(made, person("delegate"))
    assert (again.number_id, again.code) == (made.number_id, made.code)
    assert "Ana Pop" in text_of_pdf(again)
    assert not made.pdf.storage.exists(made.pdf.name)


def test_the_version_is_frozen_until_somebody_takes_the_new_one(made, newer, person):
    latest = newer()
    assert ask(made, person("delegate")).template_version.number == 3
    current = fresh(made)
    assert services.newest_of(current) == latest
    services.take_newest_version(document=current, by=person("delegate"), version=current.version)
    assert fresh(made).template_version == latest and fresh(made).answers == answers()


def test_two_windows_do_not_write_over_one_another(begun, person):
    old = begun.version
    services.save_answers(
        document=begun, by=person("delegate"), answers=answers(nume="Unu"), version=old
    )
    with pytest.raises(DocumentRefused) as refused:
        services.save_answers(
            document=begun, by=person("delegate"), answers=answers(nume="Doi"), version=old
        )
    assert refused.value.code == "changed" and fresh(begun).answers["nume"] == "Unu"


def test_without_typst_it_fails_with_words_and_is_made_later(
    begun, person, commits_at_once, monkeypatch
):
    def broken(*_args, **_options):
        raise RenderFailed("PDF-ul nu a putut fi făcut acum.")

    with monkeypatch.context() as patch:
        patch.setattr(rendering, "to_pdf", broken)
        failed = ask(begun, person("delegate"))
        assert failed.is_failed and "PDF-ul" in failed.failure and failed.number is not None
        assert [one.value for one in failed.formats] == ["docx"]
        services.try_again()
        assert Notification.objects.filter(kind="documents.failed").count() == 1
    assert services.try_again() == 1
    ready = fresh(begun)
    assert ready.is_ready and ready.number_id == failed.number_id and not ready.failure


def test_a_full_disk_leaves_nothing_half_written(begun, person, commits_at_once, monkeypatch):
    storage = begun.pdf.storage
    before = set(Path(storage.location).rglob("*.pdf"))
    kept = type(storage)._save

    def full(self, name, content):
        if name.endswith(".pdf"):
            kept(self, name, content)
            raise OSError(28, "No space left on device")
        return kept(self, name, content)

    with monkeypatch.context() as patch:
        patch.setattr(type(storage), "_save", full)
        failed = ask(begun, person("delegate"))
    assert failed.is_failed and not failed.pdf
    assert set(Path(storage.location).rglob("*.pdf")) == before
    services.try_again()
    assert fresh(begun).is_ready


def test_a_document_lost_with_its_worker_is_made(begun, person, monkeypatch):
    ask(begun, person("delegate"))  # nothing commits: the task never starts
    assert fresh(begun).is_queued and services.try_again() == 0
    Document.objects.update(changed_at=timezone.now() - timedelta(minutes=20))
    assert services.try_again() == 1


def test_hostile_words_stay_words(begun, person, commits_at_once):
    nasty = "=1+1 *#\\@ <b>&</b> {{ cnp }} {% x %} \x00\u202e ﬃ"
    services.save_answers(
        document=begun, by=person("delegate"), answers=answers(nume=nasty), version=begun.version
    )
    ready = ask(begun, person("delegate"))
    assert ready.is_ready, ready.failure
    assert "*#\\@ <b>&</b> {{ cnp }}" in text_of_pdf(ready)


def test_cancelled_it_keeps_its_number_and_can_be_deleted(made, person):
    by = person("delegate")
    with pytest.raises(DocumentRefused) as refused:
        services.delete(document=made, by=by)
    assert refused.value.code == "numbered"
    services.cancel(document=made, by=by, reason="Greșit numele.", version=made.version)
    number = RegisterNumber.objects.get()
    assert number.is_cancelled and number.reason == "Greșit numele."
    services.delete(document=fresh(made), by=by)
    assert RegisterNumber.objects.count() == 1 and not Document.objects.exists()
    assert not made.pdf.storage.exists(made.pdf.name)


def test_nobody_else_changes_it(made, person):
    for name in ("member", "editor", "administrator"):
        with pytest.raises(DocumentRefused):
            services.cancel(document=made, by=person(name), reason="x", version=made.version)
        assert not Document.objects.visible_to(person(name)).exists()
