"""Where files lie: private, under names that are safe and that nobody can guess."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from django_tasks_db.models import DBTaskResult

from cms.media import fields
from cms.media.models import SiteDocument, SiteImage
from tests.factories import DocumentFactory, ImageFactory, MediaFactory, picture_bytes
from tests.media import files

NAMES = [
    ("Raport final.pdf", "Raport_final.pdf"),
    ("țară și oraș.pdf", "țară_și_oraș.pdf"),
    ("../../etc/passwd.pdf", "passwd.pdf"),
    ("..\\..\\windows\\a.pdf", "a.pdf"),
    ("/etc/a.pdf", "a.pdf"),
    ("a\"b'c.pdf", "abc.pdf"),
    ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie_x.pdf"),
    ("a\x00b.pdf", "ab.pdf"),
    ("a;b<c>&d.pdf", "abcd.pdf"),
    ("RAPORT.PDF", "RAPORT.pdf"),
    ("a.b.c.pdf", "a.b.c.pdf"),
    ("\u202efdp.exe.pdf", "fdp.exe.pdf"),
]
AWKWARD = ["🙂.pdf", "???.pdf", "...pdf", " .pdf", "..", ".", "", "/", ".pdf", "\n.pdf", "'\".pdf"]


@pytest.mark.parametrize(("given", "kept"), NAMES)
def test_name_is_kept_as_far_as_it_is_safe(given, kept):
    assert fields.safe_file_name(given) == kept


@pytest.mark.parametrize("given", AWKWARD)
def test_name_of_which_nothing_is_left_gets_another(given):
    assert re.fullmatch(r"[\w.-]+", fields.safe_file_name(given))
    assert not fields.safe_file_name(given).startswith(".")


@pytest.mark.parametrize("given", ["a" * 300 + ".pdf", "文" * 300 + ".pdf", "ﬃ" * 300 + ".pdf"])
def test_long_name_fits_on_every_disk(given):
    name = fields.safe_file_name(given)
    assert name.endswith(".pdf")
    assert len(name.encode()) <= 255
    assert len(name) <= 110


@pytest.mark.parametrize("given", ["a.p\"d'f", "a.p\r\nf", "a.p/../f", "a.<b>", "a.…pdf"])
def test_ending_is_as_safe_as_the_name(given):
    assert re.fullmatch(r"[\w.-]+", fields.safe_file_name(given))


@pytest.mark.parametrize(
    "name", ["🙂.pdf", "文" * 200 + ".pdf", "țară „ghilimele”.pdf", "a" * 240 + ".pdf", "???.pdf"]
)
def test_document_of_any_name_is_stored_and_served(name, db, client):
    document = DocumentFactory(file=ContentFile(files.PDF, name=name))
    document.refresh_from_db()
    response = client.get(document.url)
    assert response.status_code == 200
    assert b"".join(response.streaming_content) == files.PDF


@pytest.mark.parametrize("name", ["🙂.png", "文" * 200 + ".png", "a" * 240 + ".png"])
def test_picture_of_any_name_is_stored_and_shown(name, db, client):
    image = ImageFactory(file=ContentFile(picture_bytes(), name=name))
    rendition = image.get_rendition("width-32|format-webp")
    assert client.get(rendition.url).status_code == 200


@pytest.mark.parametrize("name", ["🙂.pdf", "文" * 200 + ".pdf", "../../a.pdf"])
def test_editor_may_send_a_file_of_any_name(name, editor, collection):
    from tests.media.test_admin_uploads import form

    response = editor.post(
        reverse("wagtaildocs:add"), form(collection, files.upload(name, files.PDF))
    )
    assert response.status_code == 302
    document = SiteDocument.objects.get(title="Fișierul meu")
    assert Path(document.file.path).is_relative_to(settings.PRIVATE_MEDIA_ROOT)


def test_private_paths_cannot_be_guessed(db):
    paths = [DocumentFactory().file.name for _ in range(3)]
    paths += [MediaFactory().file.name for _ in range(2)]
    folders = [path.split("/") for path in paths]
    assert all(len(parts) == 3 for parts in folders)
    assert all(re.fullmatch(r"[\w-]{22,}", parts[1]) for parts in folders)
    assert len({parts[1] for parts in folders}) == 5
    assert {parts[2] for parts in folders} == {"registru_șters.csv", "piesa.mp3"}


def test_files_lie_outside_the_public_folder(db):
    for item in (DocumentFactory(), ImageFactory(), MediaFactory()):
        path = Path(item.file.path)
        assert path.is_relative_to(settings.PRIVATE_MEDIA_ROOT)
        assert not path.is_relative_to(settings.MEDIA_ROOT)


def test_private_storage_gives_nothing_an_address(db):
    with pytest.raises(NotImplementedError):
        _address = DocumentFactory().file.url


@pytest.mark.parametrize(
    "address",
    [
        "/media/{name}",
        "/media/images/{name}",
        "/media/images/../{name}",
        "/media/images/..%2f{name}",
        "/media/images/%2e%2e/{name}",
        "/media/images/..\\..\\private\\{name}",
        "/media/images/..%5c..%5cprivate%5c{name}",
        "/media/../private/{name}",
        "/private/{name}",
        "/{name}",
        "/media/original_images/",
        "/media/images/",
        "/media/",
        "/static/../private/{name}",
    ],
)
def test_originals_are_not_reachable(db, address):
    for item in (ImageFactory(), DocumentFactory(where="members")):
        response = Client().get(address.format(name=item.file.name))
        assert response.status_code == 404


def test_renditions_are(db):
    rendition = ImageFactory().get_rendition("width-32|format-webp")
    response = Client().get(rendition.url)
    assert response.status_code == 200
    assert response["Content-Type"] == "image/webp"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert not response.cookies


def test_originals_of_equal_names_stay_apart(db):
    one, two = ImageFactory(), ImageFactory()
    assert one.file.name != two.file.name
    assert re.fullmatch(r"original_images/imagine-[0-9a-f]{12}\.png", one.file.name)


@pytest.mark.parametrize("make", [DocumentFactory, ImageFactory, MediaFactory])
def test_deleted_file_leaves_the_disk(make, db, django_capture_on_commit_callbacks):
    item = make()
    paths = [Path(item.file.path)]
    if make is ImageFactory:
        paths.append(Path(item.get_rendition("width-32|format-webp").file.path))
    assert all(path.exists() for path in paths)
    with django_capture_on_commit_callbacks(execute=True):
        item.delete()
    assert not any(path.exists() for path in paths)


@pytest.mark.parametrize(
    ("make", "address"),
    [(DocumentFactory, "wagtaildocs:delete"), (ImageFactory, "wagtailimages:delete")],
)
def test_administrator_deletes_a_file(
    make, address, browser_of, django_capture_on_commit_callbacks
):
    item = make()
    with django_capture_on_commit_callbacks(execute=True):
        response = browser_of("administrator").post(reverse(address, args=[item.pk]))
    assert response.status_code == 302
    assert not type(item).objects.filter(pk=item.pk).exists()
    assert not Path(item.file.path).exists()


@pytest.mark.parametrize("make", [DocumentFactory, ImageFactory])
def test_deleting_works_with_the_queue_of_the_real_site(
    make, db, settings, django_capture_on_commit_callbacks
):
    """Arguments of a task are JSON; the queue of the tests would take more."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    item = make()
    with django_capture_on_commit_callbacks(execute=True):
        item.delete()
    (waiting,) = DBTaskResult.objects.filter(task_path__contains="delete_file")
    waiting.task.call(*waiting.args_kwargs["args"], **waiting.args_kwargs["kwargs"])
    assert not Path(item.file.path).exists()


def test_long_name_of_a_picture_fits_its_column(db):
    image = ImageFactory(file=ContentFile(picture_bytes(), name="ș" * 300 + ".png"))
    column = SiteImage._meta.get_field("file").max_length
    assert len(image.file.name) <= column


def test_captions_go_with_their_recording(db, django_capture_on_commit_callbacks):
    recording = MediaFactory(captions=files.upload("a.vtt", files.CAPTIONS))
    paths = [Path(recording.file.path), Path(recording.captions.path)]
    assert all(path.exists() for path in paths)
    with django_capture_on_commit_callbacks(execute=True):
        recording.delete()
    assert not any(path.exists() for path in paths)
