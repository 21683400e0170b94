"""One template for many people: what is wrong is told row by row, the rest is made."""

import zipfile
from io import BytesIO

import openpyxl
import pytest
from django.urls import reverse

from site_modules.documents import services, sheets
from site_modules.documents.models import Batch, Document, RegisterNumber
from site_modules.documents.services import DocumentRefused, batches
from site_modules.documents.tasks import make_portion
from tests.documents.conftest import good_cnp, upload
from tests.factories import office_bytes

pytestmark = pytest.mark.django_db


def table(rows, head=("Numele voluntarului", "CNP", "data inceperii", "Altceva")):
    return sheets.workbook_of("Tabel", [head, *rows])


def send(browser, version, content, name="oameni.xlsx", token="unu"):
    address = reverse("documents:start_batch", args=["sablon", version.page_id])
    address += "?organizatie=podul-verde"
    return browser.post(
        address,
        {
            "table": upload(name, content),
            "form_token": token,
            "raspuns-organizatia": "Asociația Podul Verde",
        },
    )


def test_good_rows_are_made_and_wrong_ones_listed(
    version, organisation, browser_of, commits_at_once, monkeypatch
):
    monkeypatch.setattr(batches, "PORTION", 2)
    rows = [
        ("Ana Șerban", good_cnp(), "2026-12-01", "x"), ("Ion Pop", "123", "", ""),
        ("=cmd|x", "", "", ""), ("", "", "1.12.2026", ""),
    ]  # fmt: skip
    browser = browser_of("delegate")
    answer = send(browser, version, table(rows))
    batch = Batch.objects.get()
    assert answer.url == batch.get_absolute_url() and not batch.is_running
    states = list(batch.rows.values_list("position", "state"))
    assert states == [(1, "facut"), (2, "refuzat"), (3, "facut"), (4, "refuzat")]
    assert "CNP" in batch.rows.get(position=2).error
    assert sorted(RegisterNumber.objects.values_list("number", flat=True)) == [1, 2]
    page = browser.get(batch.get_absolute_url() + "?doar=erori").content.decode()
    assert "Numele voluntarului" in page and "data-refresh" not in page
    files = browser.get(reverse("documents:batch_files", args=[batch.pk, "pdf"]))
    with zipfile.ZipFile(BytesIO(b"".join(files.streaming_content))) as archive:
        assert len(archive.namelist()) == 2
    lost = Document.objects.filter(batch_row__batch=batch).exclude(pdf="").first()
    lost.pdf.storage.delete(lost.pdf.name)
    files = browser.get(reverse("documents:batch_files", args=[batch.pk, "pdf"]))
    with zipfile.ZipFile(BytesIO(b"".join(files.streaming_content))) as archive:
        assert (
            len(archive.namelist()) == 2
            and "nu mai pot fi citite" in archive.read("!.txt").decode()
        )
    for name in ("member", "administrator"):
        assert browser_of(name).get(batch.get_absolute_url()).status_code == 404


def test_a_worker_that_died_is_followed_by_another(version, organisation, person, commits_at_once,
                                                   monkeypatch):  # fmt: skip
    monkeypatch.setattr(batches, "enqueue", lambda key: None)
    batch = services.begin_batch(
        template=version, by=person("delegate"), organisation=organisation,
        rows=[{"nume": f"Om {place}", "organizatia": "O"} for place in range(3)],
    )  # fmt: skip
    row = batch.rows.first()
    with monkeypatch.context() as patch:
        patch.setattr(batches, "make", lambda **_options: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            services.make_portion(batch_id=batch.pk)
    row.refresh_from_db()
    assert row.document is not None and row.document.is_queued
    make_portion.call(batch.pk)
    batch.refresh_from_db()
    assert not batch.is_running and Document.objects.filter(state="gata").count() == 3
    assert sorted(RegisterNumber.objects.values_list("number", flat=True)) == [1, 2, 3]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("oameni.xlsx", b"<html>"), ("oameni.xlsx", office_bytes("xlsx")), ("oameni.csv", b""),
        ("oameni.csv", b"Numele voluntarului\n"), ("oameni.csv", b"Ceva,Alt\n1,2\n"),
        ("oameni.docx", office_bytes("docx")), ("oameni.csv", b"a\x00b\n1\n"),
        ("oameni.csv", ("Numele voluntarului\n" + "x\n" * 600).encode()),
    ],
    ids=[
        "page", "empty workbook", "nothing", "no rows", "other columns", "word", "nul", "too many",
    ],
)  # fmt: skip
def test_bad_tables_are_refused_with_words(version, organisation, browser_of, name, content):
    answer = send(browser_of("delegate"), version, content, name)
    assert answer.status_code == 422 and not Batch.objects.exists()
    assert 'class="summary"' in answer.content.decode()


def test_tables_with_semicolons_and_dates_are_read(version):
    head, rows = sheets.read_table("Numele;Data\nȘerban Ana;1.12.2026\n;\n".encode(), "csv")
    assert (head, rows) == (["Numele", "Data"], [["Șerban Ana", "1.12.2026"]])
    book = openpyxl.Workbook()
    book.active.append(["Numele", "Ore"])
    book.active.append(["Ana", 12.0])
    out = BytesIO()
    book.save(out)
    assert sheets.read_table(out.getvalue(), "xlsx")[1] == [["Ana", "12"]]


def test_too_many_batches_a_day(version, person, monkeypatch):
    monkeypatch.setattr(batches, "BATCHES_A_DAY", 1)
    rows = [{"nume": "Ana", "organizatia": "O"}]
    services.begin_batch(template=version, by=person("member"), rows=rows)
    with pytest.raises(DocumentRefused) as refused:
        services.begin_batch(template=version, by=person("member"), rows=rows)
    assert refused.value.code == "too_many"


def test_accepted_applicants_become_rows(version, accepted, browser_of, commits_at_once):
    """„acceptati” names an ad; „candidatura” one application."""
    version.source["fields"][1]["source"] = "application.name"
    version.save()
    query = f"?acceptati={accepted.ad_kind}-{accepted.ad_id}"
    address = reverse("documents:start_batch", args=["sablon", version.page_id]) + query
    browser = browser_of("delegate")
    assert "acceptati" in browser.get(reverse("documents:choose") + query).content.decode()
    page = browser.get(address).content.decode()
    assert 'type="file"' not in page
    browser.post(address, {"form_token": "x", "raspuns-organizatia": "Asociația Podul Verde"})
    assert Batch.objects.get().rows.get().answers["nume"] == accepted.name
    one = reverse("documents:start", args=[version.page_id]) + f"?candidatura={accepted.pk}"
    assert f'value="{accepted.name}"' in browser.get(one).content.decode()
    stranger = browser_of("other_member").get(one).content.decode()
    assert accepted.name not in stranger
    desk = browser.get(accepted.desk_url).content.decode()
    assert f"?candidatura={accepted.pk}" in desk
