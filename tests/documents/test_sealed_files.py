"""Files of documents lie encrypted on the disk (HUB-06: identity data)."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from cms.media.fields import private_storage
from site_modules.documents import services
from site_modules.documents.enums import FileFormat
from site_modules.documents.storage import MARK
from site_modules.privacy.archive import write_archive
from tests.documents.conftest import answers, fresh, good_cnp

pytestmark = pytest.mark.django_db


def bytes_on_disk(document, kind="docx"):
    return Path(private_storage().path(getattr(document, kind).name)).read_bytes()


def lay_open(document):
    """As files were stored before they were sealed."""
    for kind in document.formats:
        path = Path(private_storage().path(getattr(document, kind.value).name))
        with getattr(document, kind.value).open("rb") as file:
            path.write_bytes(file.read())


def get(browser, document, kind="docx"):
    return browser.get(reverse("documents:file", args=[document.pk, kind]))


def test_nothing_can_be_read_on_the_disk(made):
    for kind in made.formats:
        data = bytes_on_disk(made, kind.value)
        assert data.startswith(MARK)
        assert b"%PDF" not in data and b"PK\x03\x04" not in data


def test_who_may_read_it_gets_the_words(made, browser_of, call_as):
    answer = get(browser_of("delegate"), made)
    assert answer.status_code == 200 and "no-store" in answer["Cache-Control"]
    assert answer["Content-Disposition"].startswith("attachment")
    words = "\n".join(one.text for one in docx.Document(BytesIO(answer.content)).paragraphs)
    assert good_cnp() in words
    assert get(browser_of("delegate"), made, "pdf").content.startswith(b"%PDF")
    for name in ("other_member", "editor", "administrator"):
        assert get(browser_of(name), made).status_code == 404
    assert get(browser_of("visitor"), made).status_code == 302


def test_an_open_file_from_before_is_read_and_sealed_once(made, browser_of, capsys):
    lay_open(made)
    assert bytes_on_disk(made, "pdf").startswith(b"%PDF")
    assert get(browser_of("delegate"), made, "pdf").content.startswith(b"%PDF")
    call_command("seal_documents")
    assert bytes_on_disk(made, "pdf").startswith(MARK)
    assert get(browser_of("delegate"), made, "pdf").content.startswith(b"%PDF")
    before = bytes_on_disk(made, "pdf")
    call_command("seal_documents")
    assert bytes_on_disk(made, "pdf") == before
    assert capsys.readouterr().out.split("\n")[:2] == ["2 files sealed.", "0 files sealed."]


def test_sealed_anew_under_another_key(made, settings):
    settings.DOCUMENTS_KEYS = ["cea nouă", settings.SECRET_KEY]
    call_command("seal_documents")
    settings.DOCUMENTS_KEYS = ["cea nouă"]
    with made.pdf.open("rb") as file:
        assert file.read(4) == b"%PDF"


def test_without_its_key_it_says_so(made, browser_of, settings):
    settings.DOCUMENTS_KEYS = ["cu totul alta"]
    answer = browser_of("delegate").get(
        reverse("documents:file", args=[made.pk, "pdf"]), follow=True
    )
    assert "nu mai poate fi descifrat" in answer.content.decode()
    before = bytes_on_disk(made)
    with pytest.raises(CommandError):
        call_command("seal_documents")
    assert bytes_on_disk(made) == before


def test_a_lost_file_stops_neither_the_page_nor_the_command(made, browser_of):
    Path(private_storage().path(made.pdf.name)).unlink()
    assert get(browser_of("delegate"), made, "pdf").status_code == 404
    with pytest.raises(CommandError):
        call_command("seal_documents")
    assert fresh(made).formats == [FileFormat.PDF, FileFormat.DOCX]
    assert ZipFile(BytesIO(get(browser_of("delegate"), made).content)).testzip() is None


def test_a_lost_key_keeps_nobody_from_the_rest_of_their_data(version, person, commits_at_once,
                                                            settings):  # fmt: skip
    owner = person("member")
    begun = services.begin(template=version, by=owner, answers=answers())
    services.ask_to_make(document=begun, by=owner, version=begun.version)

    def exported():
        target = BytesIO()
        write_archive(owner, target)
        return ZipFile(target)

    names = [name for name in exported().namelist() if name.endswith(".pdf")]
    assert exported().read(names[0]).startswith(b"%PDF")
    settings.DOCUMENTS_KEYS = ["cu totul alta"]
    left = exported().namelist()
    assert "data.json" in left and not [name for name in left if name.endswith(".pdf")]
