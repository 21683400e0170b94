"""„Încarcă un document”: the form, its files, what is refused (MEM-03)."""

import errno
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.storage import FileSystemStorage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from cms.media.fields import private_storage
from site_modules.submissions.enums import State
from site_modules.uploads import services
from site_modules.uploads.models import DocumentUpload, UploadFile
from tests.factories import office_bytes
from tests.library.conftest import pdf_bytes
from tests.uploads.conftest import NEW, TITLE, a_docx, fresh, sent

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


def named(name, content):
    return SimpleUploadedFile(name, content)


def test_visitor_signs_in_and_comes_back(client):
    assert client.get(NEW).url.endswith(f"?next={NEW}")


def test_a_member_sends_a_document(browser_of, person):
    browser = browser_of("member")
    page = browser.get(NEW).content.decode()
    for text in ("Trimite pentru aprobare", "Confidențial", "Titlul documentului"):
        assert text in page
    answer = browser.post(NEW, sent())
    assert answer.status_code == 302, answer.context["form"].errors
    upload = DocumentUpload.objects.get()
    assert (upload.state, upload.submitter, upload.theme.slug) == (
        State.WAITING, person("member"), "voluntariat",
    )  # fmt: skip
    assert upload.reference.startswith("DOC-")
    file = UploadFile.objects.get()
    assert (file.upload, file.name, file.version) == (upload, "ghid.docx", 0)
    assert TITLE in browser.get("/membriosc/documente/").content.decode()
    assert TITLE in browser.get("/cont/solicitari/").content.decode()


def test_sent_twice_is_one_document(browser_of):
    browser = browser_of("member")
    browser.post(NEW, sent())
    again = browser.post(NEW, sent(uploads=[a_docx("altceva")]))
    assert again.status_code == 422
    assert DocumentUpload.objects.count() == 1


def test_a_form_that_fails_keeps_its_file(browser_of):
    browser = browser_of("member")
    answer = browser.post(NEW, sent(title=""))
    assert answer.status_code == 422
    file = UploadFile.objects.get()
    assert f'name="files" value="{file.pk}"' in answer.content.decode()
    again = browser.post(NEW, sent(uploads=[], files=[file.pk]))
    assert again.status_code == 302, again.context["form"].errors
    assert DocumentUpload.objects.get().files == [file.pk]


def test_a_file_of_somebody_else_is_not_taken(browser_of, waiting):
    answer = browser_of("other_member").post(NEW, sent(uploads=[], files=waiting.files))
    assert answer.status_code == 422
    assert DocumentUpload.objects.count() == 1


def hostile():
    import zipfile
    from io import BytesIO

    bomb = BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "wordprocessingml.document.main+xml")
        package.writestr("word/document.xml", b"0" * 40_000_000)
    return {
        "html_as_docx": ("ghid.docx", b"<html><script>alert(1)</script></html>"),
        "html_as_pdf": ("ghid.pdf", b"<html></html>"),
        "macros": ("ghid.docx", office_bytes(extra={"word/vbaProject.bin": b"x"})),
        "zip_bomb": ("ghid.docx", bomb.getvalue()),
        "encrypted_pdf": ("ghid.pdf", PDF.replace(b"<<>>\n%%EOF", b"<</Encrypt 5 0 R>>\n%%EOF")),
        "two_in_one": ("ghid.pdf", PDF + office_bytes()),
        "empty": ("ghid.pdf", b""),
        "program": ("ghid.exe", b"MZ"),
        "picture": ("poza.png", b"\x89PNG"),
    }


@pytest.mark.parametrize("kind", hostile())
def test_hostile_files_are_refused(kind, browser_of):
    name, content = hostile()[kind]
    answer = browser_of("member").post(NEW, sent(uploads=[named(name, content)]))
    assert answer.status_code == 422
    assert answer.context["form"].errors["uploads"]
    assert not DocumentUpload.objects.exists()
    assert not UploadFile.objects.exists()


def test_a_name_with_paths_and_diacritics_is_made_safe(browser_of):
    odd = named('../../țintă "ș".docx', a_docx().read())
    assert browser_of("member").post(NEW, sent(uploads=[odd])).status_code == 302
    assert UploadFile.objects.get().name == "țintă_ș.docx"


def test_the_mark_organisation_needs_one(browser_of, organisation):
    alone = browser_of("member").post(NEW, sent(visibility="organizatie"))
    assert "visibility" in alone.context["form"].errors
    together = sent(visibility="organizatie", organisation="podul-verde")
    assert browser_of("delegate").post(NEW, together).status_code == 302
    upload = DocumentUpload.objects.get()
    assert upload.organisation == organisation
    assert UploadFile.objects.get(upload=upload).owner is None


def test_only_who_acts_for_an_organisation_sends_in_its_name(browser_of, organisation):
    answer = browser_of("contributor").post(NEW, sent(organisation="podul-verde"))
    assert answer.status_code == 302
    assert DocumentUpload.objects.get().organisation is None


def test_quota_of_a_person_and_of_an_organisation(browser_of, waiting, organisation, settings):
    settings.UPLOAD_QUOTA_PERSON_MB = 1
    UploadFile.objects.update(size=1024 * 1024 - 10)
    answer = browser_of("member").post(NEW, sent())
    assert "Nu mai este loc" in str(answer.context["form"].errors["uploads"])
    assert browser_of("delegate").post(NEW, sent(organisation="podul-verde")).status_code == 302


def test_too_many_files(browser_of):
    files = [a_docx(str(number), f"{number}.docx") for number in range(4)]
    answer = browser_of("member").post(NEW, sent(uploads=files))
    assert "uploads" in answer.context["form"].errors


def test_loose_files_go_after_two_days(browser_of):
    browser_of("member").post(NEW, sent(title=""))
    assert services.drop_loose_files() == 0
    UploadFile.objects.update(created_at=timezone.now() - timedelta(days=3))
    stored = UploadFile.objects.get().file
    assert services.drop_loose_files() == 1
    assert not UploadFile.objects.exists()
    assert stored.name


def test_an_edit_of_a_waiting_one_is_what_the_moderator_gets(browser_of, waiting):
    browser = browser_of("member")
    address = f"/membriosc/documente/{waiting.pk}/modifica/"
    assert TITLE in browser.get(address).content.decode()
    other = sent(title="Alt titlu", uploads=[], files=waiting.files, seen=waiting.version)
    assert browser.post(address, other).status_code == 302
    assert fresh(waiting).title == "Alt titlu"
    late = browser.post(address, other | {"title": "Prea târziu"})
    assert late.status_code == 422
    assert fresh(waiting).title == "Alt titlu"


def test_an_edit_while_it_was_decided_is_told(browser_of, waiting, decide):
    seen = waiting.version
    decide(waiting)
    address = f"/membriosc/documente/{waiting.pk}/modifica/"
    late = browser_of("member").post(
        address, sent(title="Alt titlu", uploads=[], files=waiting.files, seen=seen)
    )
    assert late.status_code == 422
    assert "între timp" in late.content.decode()
    assert not fresh(waiting).has_edit


def test_others_cannot_change_it(browser_of, waiting):
    for name in ("other_member", "moderator", "administrator"):
        address = f"/membriosc/documente/{waiting.pk}/modifica/"
        assert browser_of(name).get(address).status_code == 404
        assert browser_of(name).post(address, sent()).status_code == 404


def test_a_real_pdf_is_read(send):
    upload = send(file=named("ghid.pdf", pdf_bytes("Afine coapte")), is_read=True)
    file = UploadFile.objects.get(upload=upload)
    assert (file.state, file.page_count) == ("read", 1)
    assert "Afine coapte" in file.text


def test_a_full_disk_keeps_the_words_and_no_half_of_a_file(browser_of, person, monkeypatch):
    """Of two files the second finds no room: neither stays."""
    storage, written = private_storage(), FileSystemStorage._save
    before = files_in(storage)

    def full(self, name, content):
        kept = written(self, name, content)
        if name.endswith("doi.docx"):
            raise OSError(errno.ENOSPC, "No space left on device")
        return kept

    browser = browser_of("member")
    with monkeypatch.context() as patch:
        patch.setattr(FileSystemStorage, "_save", full)
        two = [a_docx("unu", "unu.docx"), a_docx("doi", "doi.docx")]
        answer = browser.post(NEW, sent(uploads=two))
    page = answer.content.decode()
    assert answer.status_code == 422 and TITLE in page
    assert "nu are loc pentru fișiere" in page
    assert files_in(storage) == before
    assert not UploadFile.objects.exists() and not DocumentUpload.objects.exists()
    assert browser.post(NEW, sent(form_token="doi")).status_code == 302


def files_in(storage):
    return {path for path in Path(storage.location).rglob("*") if path.is_file()}
