"""The same rules through every upload form of the admin: what is refused leaves no trace."""

import json

import pytest
from django.urls import reverse
from django.utils.html import escape

from cms.media.models import SiteDocument, SiteImage, SiteMedia
from cms.media.uploads import documents
from tests.factories import picture_bytes
from tests.media import files

#: Enough for each form; every rule itself is held through the validators.
DOCUMENTS = [
    "HTML named .pdf",
    "HTML",
    "macro document renamed",
    "bomb",
    "encrypted",
    "broken types",
    "OpenDocument with Basic",
    "OpenDocument of another kind",
    "text in windows-1250",
    "text with NUL",
    "empty text",
]

PICTURES_IN_A_CHOOSER = ["cut JPEG", "SVG with script named .png", "print colours"]
PICTURES_AMONG_MANY = [
    *PICTURES_IN_A_CHOOSER,
    "PNG named .jpg",
    "too many pixels",
    "SVG with script",
    "HTML behind a GIF head",
    "moving PNG",
    "empty",
]


def form(collection, file, **fields) -> dict:
    """The common fields of the admin's upload forms."""
    return {
        "title": "Fișierul meu",
        "collection": collection.pk,
        "tags": "",
        "file": file,
        "description": "",
        "credit": "",
        "focal_point_x": "",
        "focal_point_y": "",
        "focal_point_width": "",
        "focal_point_height": "",
        "duration": "0",
        "width": "",
        "height": "",
        "captions_language": "ro",
        "transcript": "",
        **fields,
    }


def many(client, name: str, collection, file, **fields) -> dict:
    """The answer of an upload by script (several files at once)."""
    response = client.post(
        reverse(name),
        {"title": file.name, "collection": collection.pk, "files[]": file, **fields},
        headers={"X-Requested-With": "XMLHttpRequest"},
    )
    assert response.status_code == 200
    return json.loads(response.content)


def chosen(client, name: str, collection, file, prefix: str) -> dict:
    """The answer of the upload form inside a chooser."""
    fields = {f"{prefix}-{key}": value for key, value in form(collection, file).items()}
    response = client.post(reverse(name), fields)
    assert response.status_code == 200
    return json.loads(response.content)


def errors_of(response) -> list[str]:
    """The messages at the file field, which must be on the page as well."""
    assert response.status_code == 200
    errors = response.context["form"].errors["file"]
    assert errors
    body = response.content.decode()
    assert all(escape(error) in body for error in errors)
    return errors


# --- Pictures -------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", files.HOSTILE_PICTURES)
def test_hostile_picture_leaves_no_trace(case, editor, collection, nothing_stored):
    name, make = files.HOSTILE_PICTURES[case]
    with nothing_stored():
        response = editor.post(
            reverse("wagtailimages:add"), form(collection, files.upload(name, make()))
        )
        assert errors_of(response)


@pytest.mark.parametrize("case", PICTURES_AMONG_MANY)
def test_hostile_picture_among_many_leaves_no_trace(case, editor, collection, nothing_stored):
    name, make = files.HOSTILE_PICTURES[case]
    with nothing_stored():
        file = files.upload(name, make())
        answer = many(editor, "wagtailimages:add_multiple", collection, file)
    assert answer["success"] is False
    assert answer["error_message"]


@pytest.mark.parametrize("case", PICTURES_IN_A_CHOOSER)
def test_hostile_picture_in_a_chooser_leaves_no_trace(case, editor, collection, nothing_stored):
    name, make = files.HOSTILE_PICTURES[case]
    with nothing_stored():
        file = files.upload(name, make())
        answer = chosen(
            editor, "wagtailimages_chooser:create", collection, file, "image-chooser-upload"
        )
    assert answer["step"] == "reshow_creation_form"


@pytest.mark.parametrize("name", files.GOOD_PICTURES)
def test_good_picture_is_stored(name, editor, collection):
    file = files.upload(name, files.GOOD_PICTURES[name]())
    response = editor.post(reverse("wagtailimages:add"), form(collection, file))
    assert response.status_code == 302, response.context["form"].errors
    image = SiteImage.objects.get(title="Fișierul meu")
    assert image.file.storage.exists(image.file.name)


@pytest.mark.parametrize(
    ("address", "name", "content"),
    [
        ("wagtailimages:add", "a.jpg", picture_bytes("JPEG")),
        ("wagtaildocs:add", "a.docx", files.GOOD_DOCUMENTS["a.docx"]()),
    ],
    ids=["picture", "document"],  # the content of an Office file holds the time
)
def test_large_file_that_waits_on_the_disk_is_stored_too(
    address, name, content, editor, collection, settings
):
    """Above a size Django hands over a file on the disk instead of one in memory."""
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 10
    response = editor.post(reverse(address), form(collection, files.upload(name, content)))
    assert response.status_code == 302, response.context["form"].errors
    model = SiteImage if "images" in address else SiteDocument
    stored = model.objects.get(title="Fișierul meu")
    assert stored.file_size == stored.file.size


def test_good_picture_among_many_is_stored(editor, collection):
    file = files.upload("a.png", picture_bytes())
    answer = many(editor, "wagtailimages:add_multiple", collection, file)
    assert answer["success"] is True
    assert SiteImage.objects.filter(pk=answer["image_id"]).exists()


def test_good_picture_in_a_chooser_is_stored(editor, collection):
    file = files.upload("a.png", picture_bytes())
    answer = chosen(
        editor, "wagtailimages_chooser:create", collection, file, "image-chooser-upload"
    )
    assert answer["step"] == "chosen"
    assert SiteImage.objects.filter(title="Fișierul meu").exists()


def test_picture_is_not_replaced_by_a_hostile_one(editor, collection, nothing_stored):
    from tests.factories import ImageFactory

    image = ImageFactory(collection=collection)
    name, make = files.HOSTILE_PICTURES["SVG with script named .png"]
    address = reverse("wagtailimages:edit", args=[image.pk])
    editor.get(address)  # makes the preview
    with nothing_stored():
        assert errors_of(editor.post(address, form(collection, files.upload(name, make()))))
    image.refresh_from_db()
    assert image.file.storage.exists(image.file.name)


# --- Documents ------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", DOCUMENTS)
def test_hostile_document_leaves_no_trace(case, editor, collection, nothing_stored):
    name, make, _code = files.HOSTILE_DOCUMENTS[case]
    with nothing_stored():
        response = editor.post(
            reverse("wagtaildocs:add"), form(collection, files.upload(name, make()))
        )
        assert errors_of(response)


@pytest.mark.parametrize("case", DOCUMENTS)
def test_hostile_document_among_many_leaves_no_trace(case, editor, collection, nothing_stored):
    name, make, _code = files.HOSTILE_DOCUMENTS[case]
    with nothing_stored():
        file = files.upload(name, make())
        answer = many(editor, "wagtaildocs:add_multiple", collection, file)
    assert answer["success"] is False
    assert answer["error_message"]


def test_hostile_document_in_a_chooser_leaves_no_trace(editor, collection, nothing_stored):
    with nothing_stored():
        file = files.upload("a.pdf", files.HTML)
        answer = chosen(
            editor, "wagtaildocs_chooser:create", collection, file, "document-chooser-upload"
        )
    assert answer["step"] == "reshow_creation_form"


def test_large_document_leaves_no_trace(editor, collection, nothing_stored, monkeypatch):
    monkeypatch.setattr(documents, "MAX_DOCUMENT_BYTES", 100)
    with nothing_stored():
        file = files.upload("a.pdf", files.PDF + bytes(100))
        errors_of(editor.post(reverse("wagtaildocs:add"), form(collection, file)))


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.odt", "listă.csv"])
def test_good_document_is_stored_and_served(name, editor, collection):
    content = files.GOOD_DOCUMENTS[name]()
    response = editor.post(
        reverse("wagtaildocs:add"), form(collection, files.upload(name, content))
    )
    assert response.status_code == 302, response.context["form"].errors
    document = SiteDocument.objects.get(title="Fișierul meu")
    assert b"".join(editor.get(document.url).streaming_content) == content
    assert document.file_size == len(content)


def test_good_document_among_many_is_stored(editor, collection):
    answer = many(editor, "wagtaildocs:add_multiple", collection, files.upload("a.pdf", files.PDF))
    assert answer["success"] is True
    assert SiteDocument.objects.filter(pk=answer["doc_id"]).exists()


# --- Recordings -----------------------------------------------------------------------------------

TRANSCRIPT = {"transcript": "Bună ziua!"}


def send_recording(client, collection, kind: str, file, **fields):
    address = reverse("wagtailmedia:add", args=[kind])
    return client.post(address, form(collection, file, **fields))


@pytest.mark.parametrize("case", files.HOSTILE_STREAMS)
def test_hostile_recording_leaves_no_trace(case, editor, collection, nothing_stored):
    name, content, _code = files.HOSTILE_STREAMS[case]
    with nothing_stored():
        file = files.upload(name, content)
        errors_of(send_recording(editor, collection, "audio", file, **TRANSCRIPT))


@pytest.mark.parametrize(
    ("field", "name", "content"),
    [
        ("thumbnail", "a.svg", files.SVG),
        ("thumbnail", "a.png", files.HTML),
        ("thumbnail", "a.jpg", files.truncated("JPEG")),
        ("captions", "a.srt", files.CAPTIONS),
        ("captions", "a.vtt", files.HTML),
    ],
)
def test_hostile_companion_leaves_no_trace(
    field, name, content, editor, collection, nothing_stored
):
    with nothing_stored():
        file = files.upload("a.mp4", files.GOOD_STREAMS["a.mp4"])
        companion = {field: files.upload(name, content)}
        response = send_recording(editor, collection, "video", file, **TRANSCRIPT, **companion)
        assert response.context["form"].errors[field]
        assert escape(response.context["form"].errors[field][0]) in response.content.decode()


@pytest.mark.parametrize("kind", ["audio", "video"])
def test_recording_without_words_is_refused(kind, editor, collection, nothing_stored):
    """Somebody cannot hear it: captions or a transcript are asked for."""
    name = "a.mp3" if kind == "audio" else "a.mp4"
    with nothing_stored():
        file = files.upload(name, files.GOOD_STREAMS[name])
        response = send_recording(editor, collection, kind, file)
        (words,) = response.context["form"].errors["transcript"]
        assert escape(words) in response.content.decode()


@pytest.mark.parametrize(
    "words", [TRANSCRIPT, {"captions": ("a.vtt", files.CAPTIONS)}], ids=["transcript", "captions"]
)
def test_recording_with_captions_or_transcript_is_stored(words, editor, collection):
    words = {
        key: files.upload(*value) if isinstance(value, tuple) else value
        for key, value in words.items()
    }
    file = files.upload("a.mp4", files.GOOD_STREAMS["a.mp4"])
    thumbnail = files.upload("a.jpg", picture_bytes("JPEG"))
    response = send_recording(editor, collection, "video", file, thumbnail=thumbnail, **words)
    assert response.status_code == 302, response.context["form"].errors
    media = SiteMedia.objects.get(title="Fișierul meu")
    assert editor.get(media.url).status_code == 200
    assert editor.get(media.thumbnail_url).status_code == 200


def test_recording_of_spaces_for_a_transcript_is_refused(editor, collection, nothing_stored):
    with nothing_stored():
        file = files.upload("a.mp3", files.GOOD_STREAMS["a.mp3"])
        response = send_recording(editor, collection, "audio", file, transcript="  \n ")
        assert response.status_code == 200


# --- The other pages about files ------------------------------------------------------------------


@pytest.fixture
def full_media(collection):
    """A recording with everything beside it."""
    return SiteMedia.objects.create(
        title="Interviu zmeurică",
        type="video",
        duration=3,
        collection=collection,
        file=files.upload("a.mp4", files.GOOD_STREAMS["a.mp4"]),
        thumbnail=files.upload("a.jpg", picture_bytes("JPEG")),
        captions=files.upload("a.vtt", files.CAPTIONS),
    )


def test_recording_can_be_edited_again(full_media, editor, collection):
    address = reverse("wagtailmedia:edit", args=[full_media.pk])
    page = editor.get(address)
    assert page.status_code == 200
    assert full_media.url in page.content.decode()
    assert full_media.thumbnail_url in page.content.decode()
    assert full_media.captions_url in page.content.decode()
    fields = form(collection, "", title="Alt titlu")
    response = editor.post(address, fields)
    assert response.status_code == 302, response.context["form"].errors
    full_media.refresh_from_db()
    assert full_media.title == "Alt titlu"
    assert full_media.captions


def test_captions_cannot_be_taken_away_without_a_transcript(full_media, editor, collection):
    address = reverse("wagtailmedia:edit", args=[full_media.pk])
    taken = {"captions-clear": "on"}
    assert editor.post(address, form(collection, "", **taken)).status_code == 200
    assert editor.post(address, form(collection, "", **taken, **TRANSCRIPT)).status_code == 302


def test_tags_of_recordings_have_wagtails_field(editor):
    page = editor.get(reverse("wagtailmedia:add", args=["audio"]))
    widget = page.context["form"].fields["tags"].widget
    assert type(widget).__name__ == "AdminTagWidget"
    assert page.context["form"].fields["file"].widget.attrs["accept"].startswith(".mp3")


@pytest.mark.parametrize(
    "address",
    [
        "wagtailimages:index",
        "wagtailimages_chooser:choose",
        "wagtaildocs:index",
        "wagtaildocs_chooser:choose",
        "wagtailmedia:index",
        "wagtailmedia:chooser",
    ],
)
def test_lists_and_choosers_open(address, editor, full_media, collection):
    from tests.factories import DocumentFactory, ImageFactory

    ImageFactory(title="Imagine zmeurică", collection=collection)
    DocumentFactory(title="Document zmeurică")
    response = editor.get(reverse(address))
    assert response.status_code == 200
    assert "zmeurică" in response.content.decode().encode().decode("unicode_escape", "ignore") or (
        "zmeuric" in response.content.decode()
    )


def test_edit_pages_of_pictures_and_documents_open(editor, collection):
    from tests.factories import DocumentFactory, ImageFactory

    image, document = ImageFactory(), DocumentFactory()
    assert editor.get(reverse("wagtailimages:edit", args=[image.pk])).status_code == 200
    page = editor.get(reverse("wagtaildocs:edit", args=[document.pk]))
    assert page.status_code == 200
    assert document.url in page.content.decode()


@pytest.mark.parametrize("name", ["wagtailimages:add_multiple", "wagtaildocs:add_multiple"])
def test_member_uploads_nothing(name, browser_of, collection, nothing_stored):
    file = files.upload("a.pdf", files.PDF)
    with nothing_stored():
        response = browser_of("member").post(
            reverse(name), {"title": "a", "collection": collection.pk, "files[]": file}
        )
    assert response.status_code in (302, 403)
