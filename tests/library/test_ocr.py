"""Scans are read by Debian's tesseract where an administrator wants it (HUB-05)."""

from io import BytesIO

import pytest
from PIL import Image, ImageDraw, ImageFont

from cms.library.enums import ReadingState
from cms.library.models import FileReading
from cms.library.reading import reader
from cms.library.services import read_document
from tests.factories import library_document
from tests.programs import needs_tesseract

pytestmark = pytest.mark.django_db


def scan(words: str) -> bytes:
    """A PDF whose page is a picture of the words: it has no text of its own."""
    page = Image.new("L", (1240, 600), 255)
    ImageDraw.Draw(page).text((80, 200), words, fill=0, font=ImageFont.load_default(size=72))
    buffer = BytesIO()
    page.save(buffer, "PDF", resolution=150)
    return buffer.getvalue()


def read(words: str) -> FileReading:
    document = library_document(scan(words), "scan.pdf")
    read_document(document_id=document.pk)
    return FileReading.objects.get(document=document)


@needs_tesseract
def test_the_words_of_a_scan_are_read(settings):
    settings.LIBRARY_OCR = True
    found = read("Tabara de afine")
    assert found.state == ReadingState.READ
    assert "afine" in found.text.casefold()


@pytest.fixture
def stand_in(tmp_path, monkeypatch, settings):
    """`stand_in(script)`: a program in place of tesseract, which gets the page as PNG."""
    settings.LIBRARY_OCR = True

    def install(script):
        program = tmp_path / "tesseract"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        monkeypatch.setattr(reader.shutil, "which", lambda _name: str(program))

    return install


def test_it_gets_the_page_as_a_picture_and_asks_for_romanian(stand_in):
    stand_in('head -c 4 | tail -c 3; echo " $@ Tabără de afine"')
    found = read("Tabara de afine")
    assert found.state == ReadingState.READ
    assert found.text == "PNG stdin stdout -l ron Tabără de afine"


def test_one_that_fails_leaves_a_file_without_text(stand_in):
    stand_in("exit 1")
    assert read("Tabara de afine").state == ReadingState.NO_TEXT


def test_turned_off_a_scan_has_no_text(settings):
    settings.LIBRARY_OCR = False
    assert read("Tabara de afine").state == ReadingState.NO_TEXT
