"""A copy of everything, for its owner, for a while."""

import json
import time
import tracemalloc
import zipfile
from datetime import timedelta
from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django_otp.plugins.otp_totp.models import TOTPDevice
from django_otp_webauthn.models import WebAuthnCredential

from site_modules.accounts.models import Consent
from site_modules.privacy import services
from site_modules.privacy.archive import write_archive
from site_modules.privacy.enums import ExportState
from site_modules.privacy.jobs import tidy_exports
from site_modules.privacy.models import DataExport
from tests.privacy.conftest import ADDRESS, FIRST_NAME, LAST_NAME

PAGE = "/cont/datele-mele/"
ASK = "/cont/datele-mele/copie/"


@pytest.fixture
def browser(zenobia):
    client = Client()
    client.force_login(zenobia)
    return client


@pytest.fixture
def export(zenobia):
    made = DataExport.objects.create(user=zenobia)
    assert services.build_export(export_id=made.pk)
    made.refresh_from_db()
    return made


def contents(export):
    return zipfile.ZipFile(BytesIO(export.file.read()))


def test_copy_holds_everything_in_both_forms(zenobia, person):
    zenobia.photo.save("eu.webp", ContentFile(b"poza mea"))
    zenobia.save()
    Consent.objects.create(user=zenobia, kind="rules", version="2026-01", given_at=timezone.now())
    export = DataExport.objects.create(user=zenobia)
    services.build_export(export_id=export.pk)
    export.refresh_from_db()
    archive = contents(export)
    data = json.loads(archive.read("data.json"))
    assert data["schema"] == 1
    (account,) = data["data"]["accounts.User"]
    assert account["email"] == ADDRESS
    assert data["data"]["accounts.Consent"][0]["version"] == "2026-01"
    (name,) = data["files"]
    assert archive.read(name) == b"poza mea"
    page = archive.read("index.html").decode()
    assert f"{FIRST_NAME} {LAST_NAME}" in page
    assert '<html lang="ro">' in page


def test_second_factors_are_named_in_romanian_without_their_secrets(zenobia):
    TOTPDevice.objects.create(user=zenobia, name="app", key="a1" * 20)
    WebAuthnCredential.objects.create(
        user=zenobia,
        name="Telefonul meu",
        credential_id=b"secretul",
        public_key=b"cheia",
        aaguid="",
    )
    export = DataExport.objects.create(user=zenobia)
    services.build_export(export_id=export.pk)
    export.refresh_from_db()
    archive = contents(export)
    page, data = archive.read("index.html").decode(), archive.read("data.json").decode()
    assert "Chei de acces" in page and "Telefonul meu" in page
    assert "Aplicații de autentificare" in page
    assert "WebAuthn" not in page and "Created at" not in page and "TOTP" not in page
    for secret in ("a1a1", b"secretul".hex(), b"cheia".hex()):
        assert secret not in page + data


def test_copy_holds_no_secret_and_nothing_of_others(zenobia, export, person):
    text = contents(export).read("data.json").decode()
    for secret in (zenobia.password, zenobia.access_stamp, person("other_member").email):
        assert secret not in text


def test_peoples_words_stay_words(zenobia):
    zenobia.first_name = "<script>alert(1)</script>"
    zenobia.save()
    export = DataExport.objects.create(user=zenobia)
    services.build_export(export_id=export.pk)
    export.refresh_from_db()
    archive = contents(export)
    assert "<script>" not in archive.read("index.html").decode()
    json.loads(archive.read("data.json"))


def test_asked_made_told_and_downloaded(browser, zenobia, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        response = browser.post(ASK)
    assert response.headers["Location"] == PAGE
    export = DataExport.objects.get()
    assert export.is_available
    address = reverse("privacy:download", args=[export.pk])
    assert address in browser.get(PAGE).content.decode()
    answer = browser.get(address)
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["Cache-Control"].startswith("private, no-store")
    body = b"".join(answer.streaming_content)
    assert zipfile.ZipFile(BytesIO(body)).testzip() is None


@pytest.mark.parametrize("name", ["member", "administrator", "visitor"])
def test_nobody_else_downloads_it(export, browser_of, name):
    response = browser_of(name).get(reverse("privacy:download", args=[export.pk]))
    assert response.status_code == (302 if name == "visitor" else 404)


def test_one_at_a_time_and_one_a_day(browser, zenobia, time_machine):
    browser.post(ASK)
    answer = browser.post(ASK, follow=True)
    assert DataExport.objects.count() == 1
    assert [message.level_tag for message in answer.context["messages"]][-1] == "warning"
    services.build_export(export_id=DataExport.objects.get().pk)
    browser.post(ASK)
    assert DataExport.objects.count() == 1
    time_machine.move_to(timezone.now() + timedelta(hours=25))
    browser.force_login(zenobia)
    browser.post(ASK)
    assert DataExport.objects.count() == 2


def test_expired_copy_is_gone_from_the_page_and_the_disk(export, browser, time_machine):
    address = reverse("privacy:download", args=[export.pk])
    time_machine.move_to(timezone.now() + timedelta(days=7, minutes=1))
    browser.force_login(export.user)
    assert browser.get(address).status_code == 404
    tidy_exports()
    assert not DataExport.objects.exists()


def test_file_leaves_with_the_job(export, time_machine, django_capture_on_commit_callbacks):
    storage, name = export.file.storage, export.file.name
    time_machine.move_to(timezone.now() + timedelta(days=8))
    with django_capture_on_commit_callbacks(execute=True):
        tidy_exports()
    assert not storage.exists(name)


def test_failure_is_said_and_can_be_tried_again(browser, zenobia, monkeypatch):
    def fail(*arguments):
        raise OSError

    monkeypatch.setattr("site_modules.privacy.services.exports.write_archive", fail)
    export = DataExport.objects.create(user=zenobia)
    assert not services.build_export(export_id=export.pk)
    export.refresh_from_db()
    assert export.state == ExportState.FAILED
    monkeypatch.undo()
    browser.post(ASK)
    assert DataExport.objects.filter(state=ExportState.WAITING).count() == 1


def test_abandoned_copy_is_given_up(zenobia, time_machine):
    DataExport.objects.create(user=zenobia)
    time_machine.move_to(timezone.now() + timedelta(hours=2))
    services.forget_old_exports()
    assert DataExport.objects.get().state == ExportState.FAILED


def test_lost_file_is_not_found(export, browser):
    export.file.storage.delete(export.file.name)
    assert browser.get(reverse("privacy:download", args=[export.pk])).status_code == 404


def test_ten_thousand_rows_stay_small_and_quick(zenobia, capsys):
    moment = timezone.now()
    Consent.objects.bulk_create(
        [
            Consent(user=zenobia, kind="rules", version=f"{number} {'ț' * 20}", given_at=moment)
            for number in range(10_000)
        ],
        batch_size=500,
    )
    export = DataExport.objects.create(user=zenobia)
    with BytesIO() as target:  # time alone: tracing memory makes everything several times slower
        started = time.perf_counter()
        write_archive(zenobia, target)
        seconds = time.perf_counter() - started
    tracemalloc.start()
    assert services.build_export(export_id=export.pk)
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    export.refresh_from_db()
    data = json.loads(contents(export).read("data.json"))
    assert len(data["data"]["accounts.Consent"]) == 10_000
    with capsys.disabled():
        print(f"\nexport of 10,000 rows: {seconds:.1f} s, peak {peak:.0f} MB")
    assert seconds < 60
    assert peak < 200
