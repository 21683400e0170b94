"""PDFs of organisations' own Word files, made by LibreOffice where it is installed (HUB-06)."""

import time
from pathlib import Path

import pypdfium2
import pytest

from site_modules.documents import office, services
from site_modules.documents.office import converting
from tests.documents.conftest import fresh, word_bytes
from tests.programs import needs_office

pytestmark = pytest.mark.django_db
SENTENCE = "Nu s-a putut face aici un PDF"


@pytest.fixture
def made_from_word(own_word, organisation, person, commits_at_once):
    """`made_from_word()`: a finished document of the organisation's own Word file."""

    def make():
        by = person("delegate")
        begun = services.begin(
            template=own_word, by=by, organisation=organisation,
            answers={"nume": "Ștefan Țintă"},
        )  # fmt: skip
        services.ask_to_make(document=begun, by=by, version=begun.version)
        return fresh(begun)

    return make


@pytest.fixture
def fake_office(tmp_path, monkeypatch, settings):
    """`fake_office("exit 1")`: a program in place of LibreOffice."""
    settings.DOCUMENTS_OFFICE = True

    def install(script):
        program = tmp_path / "soffice"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        monkeypatch.setattr(converting.shutil, "which", lambda _name: str(program))

    return install


@needs_office
def test_a_pdf_with_the_words_of_the_word_file(made_from_word, settings):
    settings.DOCUMENTS_OFFICE = True
    made = made_from_word()
    assert [one.value for one in made.formats] == ["pdf", "docx"]
    with made.pdf.open("rb") as file:
        data = file.read()
    assert "Ștefan Țintă" in pypdfium2.PdfDocument(data)[0].get_textpage().get_text_bounded()
    assert b"pdfaid" in data and b"StructTreeRoot" in data


@needs_office
def test_it_leaves_nothing_behind(tmp_path, monkeypatch, settings):
    settings.DOCUMENTS_OFFICE = True
    monkeypatch.setattr(converting.tempfile, "tempdir", str(tmp_path))
    assert office.as_pdf(word_bytes("Bună ziua")).startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == []


def test_without_it_the_page_says_what_to_do(made_from_word, browser_of):
    made = made_from_word()
    assert made.is_ready and [one.value for one in made.formats] == ["docx"]
    page = browser_of("delegate").get(made.get_absolute_url()).content.decode()
    assert SENTENCE in page


def test_a_document_of_the_site_says_nothing_of_it(made, browser_of):
    page = browser_of("delegate").get(made.get_absolute_url()).content.decode()
    assert SENTENCE not in page


@pytest.mark.parametrize(
    "script",
    ["exit 1", "exit 0", "kill -9 $$", 'echo "no" > "$(dirname "$HOME/x")/document.pdf"'],
    ids=["fails", "makes nothing", "dies", "makes no PDF"],
)
def test_a_failing_program_leaves_the_word_file(script, made_from_word, fake_office):
    fake_office(script)
    made = made_from_word()
    assert made.is_ready and made.has_word_alone and not made.failure


def test_one_that_hangs_is_ended_with_what_it_started(tmp_path, fake_office, monkeypatch):
    note = tmp_path / "pid"
    fake_office(f'sleep 60 & echo $! > "{note}"; wait')
    monkeypatch.setattr(converting, "WALL_SECONDS", 2)
    start = time.monotonic()
    with pytest.raises(office.NoPdf):
        office.as_pdf(b"x")
    assert time.monotonic() - start < 30
    stat = Path(f"/proc/{int(note.read_text())}/stat")
    assert not stat.exists() or stat.read_text().split()[2] == "Z"


def test_it_runs_in_a_profile_of_its_own_without_macros_and_links(fake_office, tmp_path):
    fake_office(
        f'cp "$HOME/profile/user/registrymodifications.xcu" "{tmp_path}/seen"; '
        f'env > "{tmp_path}/env"; echo "$@" > "{tmp_path}/arguments"; ulimit -t >> "{tmp_path}/env"'
    )
    with pytest.raises(office.NoPdf):
        office.as_pdf(b"x")
    settings_of_it = (tmp_path / "seen").read_text()
    assert "DisableMacrosExecution" in settings_of_it and "Update" in settings_of_it
    environment = (tmp_path / "env").read_text()
    assert "SECRET_KEY" not in environment and "DATABASE_URL" not in environment
    assert environment.endswith("60\n")
    assert "UserInstallation=file:///" in (tmp_path / "arguments").read_text()


def test_turned_off_it_is_not_there(settings):
    settings.DOCUMENTS_OFFICE = False
    assert not office.is_there()
    with pytest.raises(office.NoPdf):
        office.as_pdf(word_bytes("Bună ziua"))
