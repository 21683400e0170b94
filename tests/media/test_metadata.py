"""Pictures tell what they show and nothing else: no place, no camera, no comment."""

import hashlib
import json
from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from django.urls import reverse
from PIL import Image
from wagtail.models import UploadedFile

from cms.media.models import SiteImage, SiteMedia
from tests.media import files
from tests.media.test_admin_uploads import form

KNOWN = {"exif", "xmp", "comment", "XML:com.adobe.xmp", "photoshop", "Author"}


def store(name: str, content: bytes) -> SiteImage:
    image = SiteImage(title="Poză", file=ImageFile(BytesIO(content), name=name))
    image.full_clean(exclude=["width", "height"])
    image.save()
    return SiteImage.objects.get(pk=image.pk)


def bytes_of(file) -> bytes:
    with file.storage.open(file.name) as stream:
        return stream.read()


def assert_tells_nothing(content: bytes) -> Image.Image:
    """Neither the words nor any block of metadata; returns the picture."""
    assert files.CANARY.encode() not in content
    assert files.CANARY.encode("utf-16-le") not in content
    picture = Image.open(BytesIO(content))
    picture.load()
    assert not dict(picture.getexif())
    assert not (KNOWN & {key for key, value in picture.info.items() if value})
    return picture


def colour_at(picture: Image.Image, across: float, down: float) -> str:
    """The name of the strongest colour at a place given in parts of the size."""
    at = (int(picture.width * across), int(picture.height * down))
    red, _green, blue = picture.convert("RGB").getpixel(at)
    return "red" if red > blue else "blue"


@pytest.mark.parametrize("name", files.TELLING)
def test_test_pictures_do_tell(name):
    assert files.CANARY.encode() in files.TELLING[name]()


@pytest.mark.parametrize("name", files.TELLING)
def test_stored_original_tells_nothing(db, name):
    image = store(name, files.TELLING[name]())
    assert_tells_nothing(bytes_of(image.file))


@pytest.mark.parametrize("name", ["foto.jpg", "foto.png", "foto.webp", "foto.avif", "film.gif"])
@pytest.mark.parametrize("spec", ["width-30|format-webp", "width-30|format-jpeg", "original"])
def test_renditions_tell_nothing(db, name, spec):
    rendition = store(name, files.TELLING[name]()).get_rendition(spec)
    assert_tells_nothing(bytes_of(rendition.file))


@pytest.mark.parametrize("name", ["foto.jpg", "foto.png", "foto.webp", "foto.avif"])
def test_picture_is_turned_as_the_camera_was_held(db, name):
    """Orientation 6 (EXIF 2.32, 4.6.4): the left half of the bytes is the top of the picture."""
    image = store(name, files.TELLING[name]())
    picture = assert_tells_nothing(bytes_of(image.file))
    assert picture.size == (image.width, image.height) == (40, 60)
    assert colour_at(picture, 0.5, 0.2) == "red"
    assert colour_at(picture, 0.5, 0.8) == "blue"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_way_of_holding_a_camera(db, orientation):
    image = store("foto.jpg", files.telling_jpeg(orientation))
    picture = assert_tells_nothing(bytes_of(image.file))
    upright = orientation < 5
    assert picture.size == (image.width, image.height) == ((60, 40) if upright else (40, 60))
    red_first = orientation in (1, 4, 5, 6)
    first = colour_at(picture, 0.2, 0.5) if upright else colour_at(picture, 0.5, 0.2)
    assert (first == "red") is red_first


def test_numbers_in_the_database_are_those_of_the_stored_file(db):
    image = store("foto.jpg", files.telling_jpeg(8))
    content = bytes_of(image.file)
    assert image.file_size == len(content)
    assert image.file_hash == hashlib.sha1(content).hexdigest()


def test_picture_with_a_second_one_inside_keeps_the_first_only(db):
    image = store("telefon.jpg", files.phone_photo())
    picture = assert_tells_nothing(bytes_of(image.file))
    assert (picture.format, picture.size) == ("JPEG", (40, 60))
    assert getattr(picture, "n_frames", 1) == 1


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_colour_profile_stays(db, kind):
    """Colours would change without it."""
    profile = files.wide_profile()
    name = f"a.{kind.lower()}"
    image = store(name, files.saved(files.half_red(), kind, icc_profile=profile))
    assert Image.open(BytesIO(bytes_of(image.file))).info["icc_profile"] == profile


@pytest.mark.parametrize("name", ["film.gif", "film.webp"])
def test_animation_keeps_its_frames(db, name):
    image = store(name, files.TELLING[name]())
    picture = Image.open(BytesIO(bytes_of(image.file)))
    assert (picture.n_frames, picture.size) == (3, (40, 30))


def test_transparency_stays(db):
    content = files.saved(Image.new("RGBA", (10, 10), (255, 0, 0, 0)), "PNG")
    picture = Image.open(BytesIO(bytes_of(store("a.png", content).file)))
    assert picture.convert("RGBA").getpixel((5, 5))[3] == 0


def test_saving_again_does_not_encode_again(db):
    image = store("foto.jpg", files.telling_jpeg())
    before = bytes_of(image.file)
    image.title = "Alt titlu"
    image.save()
    assert bytes_of(image.file) == before


# --- Every door of the admin ----------------------------------------------------------------------


def test_picture_of_an_editor_tells_nothing(editor, collection):
    file = files.upload("foto.jpg", files.telling_jpeg(6))
    assert editor.post(reverse("wagtailimages:add"), form(collection, file)).status_code == 302
    image = SiteImage.objects.get(title="Fișierul meu")
    assert_tells_nothing(bytes_of(image.file))
    assert (image.width, image.height) == (40, 60)


def test_replaced_picture_tells_nothing(editor, collection):
    image = store("prima.png", files.saved(files.half_red(), "PNG"))
    file = files.upload("foto.jpg", files.telling_jpeg(6))
    address = reverse("wagtailimages:edit", args=[image.pk])
    assert editor.post(address, form(collection, file)).status_code == 302
    image.refresh_from_db()
    assert_tells_nothing(bytes_of(image.file))
    assert (image.width, image.height) == (40, 60)


def test_picture_whose_title_came_later_tells_nothing(editor, collection):
    """The upload of several keeps a file aside until its form is right, then stores it first."""
    response = editor.post(
        reverse("wagtailimages:add_multiple"),
        {
            "title": "x" * 300,
            "collection": collection.pk,
            "files[]": files.upload("foto.jpg", files.telling_jpeg(6)),
        },
        headers={"X-Requested-With": "XMLHttpRequest"},
    )
    upload_id = json.loads(response.content)["uploaded_file_id"]
    fields = {
        f"uploaded-image-{upload_id}-{key}": value
        for key, value in form(collection, "").items()
        if key != "file"
    }
    response = editor.post(
        reverse("wagtailimages:create_multiple_from_uploaded_image", args=[upload_id]),
        fields,
        headers={"X-Requested-With": "XMLHttpRequest"},
    )
    assert json.loads(response.content)["success"] is True
    image = SiteImage.objects.get(title="Fișierul meu")
    content = bytes_of(image.file)
    assert_tells_nothing(content)
    assert (image.width, image.height) == (40, 60)
    assert image.file_size == len(content)
    assert not UploadedFile.objects.exists()


def test_picture_before_a_video_tells_nothing(db, collection):
    media = SiteMedia.objects.create(
        title="Film",
        type="video",
        collection=collection,
        file=files.upload("a.mp4", files.GOOD_STREAMS["a.mp4"]),
        thumbnail=files.upload("foto.jpg", files.telling_jpeg(6)),
    )
    assert assert_tells_nothing(bytes_of(media.thumbnail)).size == (40, 60)
