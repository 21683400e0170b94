"""Sending and placing documents at the same moment (MEM-03)."""

from functools import partial
from random import Random

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from cms.library.models import ResourcePage
from cms.media.models import SiteDocument
from site_modules.accounts.models import User
from site_modules.moderation import services as moderation
from site_modules.organisations.models import Organisation
from site_modules.uploads import services
from site_modules.uploads.models import DocumentUpload, UploadFile
from site_modules.uploads.services import UploadRefused
from tests.at_once import at_once
from tests.factories import office_bytes
from tests.uploads.conftest import TITLE, words

pytestmark = pytest.mark.django_db(transaction=True)
#: What no package makes smaller.
PADDING = Random(1).randbytes(600 * 1024)


def padded(name="ghid.docx"):
    """A Word file of a bit more than 600 kB."""
    return SimpleUploadedFile(name, office_bytes("docx", {"word/media/x.bin": PADDING}))


def someone(name):
    return User.objects.get(username=name)


def stored(name, organisation=None):
    files = services.checked_files([padded()])
    return services.store_files(owner=someone(name), files=files, organisation=organisation)


def send(name, files, token, organisation=None):
    changes = words(files=services.keys_of(files))
    return services.send_document(
        upload=DocumentUpload(organisation=organisation), by=someone(name), changes=changes,
        token=token,
    )  # fmt: skip


def test_a_form_sent_twice_at_once_is_one_document():
    files = stored("member")
    results = at_once(*(partial(send, "member", files, "un-formular") for _time in range(6)))
    made = [one for one in results if isinstance(one, DocumentUpload)]
    assert len(made) == 1, results
    assert all(isinstance(one, UploadRefused) for one in results if one is not made[0]), results
    assert DocumentUpload.objects.get().title == TITLE
    assert UploadFile.objects.get().upload_id == made[0].pk


def test_one_file_in_two_forms_at_once_belongs_to_one_document():
    files = stored("member")
    at_once(*(partial(send, "member", files, f"formular-{number}") for number in range(4)))
    assert UploadFile.objects.get().upload_id in DocumentUpload.objects.values_list("pk", flat=True)
    held = [one for one in DocumentUpload.objects.all() if one.every_file.exists()]
    assert len(held) == 1


def test_files_chosen_at_once_do_not_pass_the_quota(settings):
    settings.UPLOAD_QUOTA_PERSON_MB = 2
    size = padded().size
    results = at_once(*(partial(stored, "member") for _time in range(6)))
    fit = 2 * 1024 * 1024 // size
    assert len([one for one in results if isinstance(one, list)]) == fit, results
    refused = [one for one in results if isinstance(one, UploadRefused)]
    assert {one.code for one in refused} == {"quota"} and len(refused) == 6 - fit
    assert UploadFile.objects.count() == fit


def test_people_of_an_organisation_do_not_pass_its_quota_together(settings):
    settings.UPLOAD_QUOTA_ORGANISATION_MB = 1
    made = Organisation.objects.create(
        name="Asociația Podul Verde", slug="podul-verde", kind="association", county="SB",
        locality="Sibiu", state="verified", name_key="asociatia podul verde",
    )  # fmt: skip
    names = ("member", "delegate", "contributor")
    for name in names:
        made.memberships.create(user=someone(name), role="delegate")
    files = {name: stored(name, made) for name in names}
    results = at_once(*(partial(send, name, files[name], name, made) for name in names))
    fit = 1024 * 1024 // padded().size
    assert len([one for one in results if isinstance(one, DocumentUpload)]) == fit, results
    assert DocumentUpload.objects.count() == fit


def test_two_workers_make_one_page_and_one_copy():
    upload = send("member", stored("member"), "un-formular")
    case = moderation.case_of(obj=upload)
    moderation.decide(
        case=case, outcome="approve", by=someone("moderator"), version=str(upload.version)
    )
    results = at_once(*(partial(services.place, upload_id=upload.pk) for _time in range(4)))
    assert not [one for one in results if isinstance(one, Exception)], results
    assert ResourcePage.objects.filter(title=TITLE, live=True).count() == 1
    assert SiteDocument.objects.filter(title=TITLE).count() == 1
