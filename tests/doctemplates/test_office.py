"""LibreOffice opens every shipped template as Word file, and reads in it what the preview says."""

import subprocess

import pytest

from cms.doctemplates.rendering import to_docx, to_html
from cms.doctemplates.rendering.flow import Table, flow
from cms.doctemplates.rendering.footer import footer_lines
from cms.doctemplates.samples import sample_answers
from cms.doctemplates.shipped import SHIPPED
from tests.doctemplates.sources import MARKS
from tests.doctemplates.words import pages_of_pdf, squeezed, words_of_html
from tests.programs import needs_office

pytestmark = needs_office


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """Key of a template → its Word file as LibreOffice prints it; all in one run."""
    folder = tmp_path_factory.mktemp("office")
    for template in SHIPPED:
        source = template.source()
        word = to_docx(source, sample_answers(source), MARKS)
        (folder / f"{template.key}.docx").write_bytes(word)
    files = [str(path) for path in folder.glob("*.docx")]
    profile = (folder / "profile").as_uri()
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation={profile}", "--convert-to", "pdf",
         "--outdir", str(folder), *files],
        check=True, timeout=240, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    return {path.stem: path.read_bytes() for path in folder.glob("*.pdf")}


@pytest.mark.parametrize("template", SHIPPED, ids=lambda one: one.key)
def test_it_says_the_same(template, printed):
    source = template.source()
    answers = sample_answers(source)
    pages = pages_of_pdf(printed[template.key], footer_lines(MARKS))
    assert without_heads_again(pages, heads_of(source, answers)) == words_of_html(
        to_html(source, answers, MARKS)
    )


def heads_of(source, answers):
    nodes = flow(source, answers, MARKS)
    return [squeezed("".join(one.header)) for one in nodes if isinstance(one, Table)]


def without_heads_again(pages, heads):
    """A table that goes on on the next page shows its columns there once more."""
    found = pages[0]
    for page in pages[1:]:
        again = next((head for head in heads if page.startswith(head) and head in found), "")
        found += page.removeprefix(again)
    return found
