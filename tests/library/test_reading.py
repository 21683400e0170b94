"""Text and pictures of files: what is read, and what hostile files do (nothing)."""

import zipfile
from io import BytesIO

import pytest

from cms.library import services
from cms.library.enums import ReadingState
from cms.library.models import FileReading
from cms.library.reading import limits, program
from cms.media.models import SiteDocument
from tests.factories import library_document, office_bytes
from tests.library.conftest import docx_bytes, odt_bytes, pdf_bytes, xlsx_bytes

#: A one-page PDF with an Encrypt dictionary (RC4, 40 bits) whose user password nobody knows.
ENCRYPTED = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
    b"4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<"
    + b"41" * 32
    + b">/U<"
    + b"42" * 32
    + b">>>endobj\n"
    b"trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\n%%EOF\n"
)


def package(parts, kind="docx"):
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return buffer.getvalue()


def word(xml):
    return package({"word/document.xml": xml})


LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    "<w:document xmlns:w='w'><w:p><w:t>&b;</w:t></w:p></w:document>"
)

READABLE = {
    "docx": docx_bytes("Contract de voluntariat", "între părți"),
    "xlsx": xlsx_bytes(("Contract de voluntariat", 3), ("între părți", None)),
    "pdf": pdf_bytes("Contract de voluntariat\n\nîntre părți"),
    "odt": odt_bytes("Contract de voluntariat <text:span>între</text:span> părți"),
    "txt": "Contract de voluntariat\nîntre părți".encode(),
    "csv": "Contract de voluntariat;între părți".encode(),
}

HOSTILE = {
    "encrypted pdf": ("pdf", ENCRYPTED, "encrypted"),
    "encrypted office": ("docx", b"\xd0\xcf\x11\xe0" + b"0" * 500, "encrypted"),
    "html as docx": ("docx", b"<html><script>alert(1)</script></html>", "damaged"),
    "html as pdf": ("pdf", b"<html>", "damaged"),
    "cut pdf": ("pdf", pdf_bytes("ceva")[:300], "damaged"),
    "empty pdf": ("pdf", b"", "damaged"),
    "empty docx": ("docx", b"", "damaged"),
    "empty txt": ("txt", b"", "no_text"),
    "bomb": ("docx", word(b"<w:t>" + b" " * (limits.MAX_UNPACKED + 1) + b"</w:t>"), "too_large"),
    "entities": ("docx", word(LAUGHS), "damaged"),
    "broken xml": ("docx", word("<w:document><w:p>"), "damaged"),
    "deep xml": ("docx", word("<p>" * 100_000), "damaged"),
    "no parts": ("docx", office_bytes(), "damaged"),
    "xlsx named docx": ("docx", xlsx_bytes(("a",)), "damaged"),
    "no words": ("docx", docx_bytes(""), "no_text"),
    "scan": ("pdf", pdf_bytes("#rect()"), "no_text"),
    "half letters": ("txt", b"\xff\xfe\x00a\x00", "read"),
}


@pytest.mark.parametrize("kind", READABLE, ids=str)
def test_words_of_every_kind(kind, tmp_path):
    path = tmp_path / f"fisier.{kind}"
    path.write_bytes(READABLE[kind])
    found = program.read(str(path), kind)
    assert found["state"] == "read"
    text = " ".join(found["text"].split())
    assert "Contract de voluntariat" in text
    assert "între părți" in text


@pytest.mark.parametrize("name", HOSTILE, ids=str)
def test_hostile_files_end_in_a_state(name, tmp_path):
    kind, content, expected = HOSTILE[name]
    path = tmp_path / f"fisier.{kind}"
    path.write_bytes(content)
    found = program.read(str(path), kind)
    assert found["state"] == expected
    assert "\x00" not in found.get("text", "")


def test_long_files_are_read_from_their_beginning(tmp_path):
    path = tmp_path / "lung.docx"
    path.write_bytes(docx_bytes(*["cuvinte multe " * 1000] * 40))
    found = program.read(str(path), "docx")
    assert found["state"] == "read"
    assert len(found["text"]) <= limits.MAX_CHARACTERS


def test_a_stored_pdf_gets_its_text_and_its_picture(tree):
    document = library_document(pdf_bytes("Fișa de protecție", pages=3), "fisa.pdf")
    assert document.reading.state == ReadingState.WAITING
    assert services.read_document(document_id=document.pk) == ReadingState.READ
    reading = FileReading.objects.get(document=document)
    assert reading.page_count == 3
    assert "Fișa de protecție" in reading.text
    with reading.preview.open() as picture:
        assert picture.read(4) == b"RIFF"
    assert reading.preview_width <= limits.PICTURE_WIDTH
    assert reading.preview_height <= limits.PICTURE_HEIGHT


def test_a_replaced_file_is_read_again_and_its_picture_goes(tree, commits_at_once):
    document = library_document(pdf_bytes("Prima formă"), "fisa.pdf")
    reading = FileReading.objects.get(document=document)
    assert "Prima" in reading.text
    document = SiteDocument.objects.get(pk=document.pk)
    document.file.save("fisa.docx", BytesIO(docx_bytes("A doua formă")), False)
    document.file_hash = ""
    document._set_file_hash()
    document.save()
    again = FileReading.objects.get(document=document)
    assert "A doua" in again.text
    assert not again.preview
    assert not reading.preview.storage.exists(reading.preview.name)


def test_a_process_that_takes_too_long_is_ended(tree, monkeypatch):
    from cms.library.reading import reader

    monkeypatch.setattr(reader, "WALL_SECONDS", 0.001)
    document = library_document(docx_bytes("ceva"), "model.docx")
    assert services.read_document(document_id=document.pk) == ReadingState.TOO_SLOW


def test_what_no_task_took_up_is_read_by_the_job(tree):
    document = library_document(docx_bytes("afine"), "model.docx")
    FileReading.objects.all().delete()
    assert services.read_what_waits() >= 1
    assert "afine" in FileReading.objects.get(document=document).text


def test_a_deleted_document_takes_its_text_and_picture_along(tree, commits_at_once):
    document = library_document(pdf_bytes("De șters"), "fisa.pdf")
    preview = FileReading.objects.get(document=document).preview
    assert preview.storage.exists(preview.name)
    document.delete()
    assert not FileReading.objects.exists()
    assert not preview.storage.exists(preview.name)
