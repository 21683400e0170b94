"""What a picture may be, by its bytes."""

import random

import pytest
from django.core.exceptions import ValidationError

from cms.media.uploads import validate_image, validate_thumbnail
from cms.media.uploads.images import without_metadata
from tests.factories import picture_bytes
from tests.media import files

CODES = {
    "print colours": "cmyk",
    "too many pixels": "too_many_pixels",
    "a little too many pixels": "too_many_pixels",
    "very wide": "too_many_pixels",
    "SVG with script": "wrong_kind",
    "TIFF": "wrong_kind",
    "no ending": "wrong_kind",
    "two endings": "wrong_kind",
    "empty": "empty",
}


def refusal(name: str, content: bytes, **options) -> ValidationError:
    file = files.upload(name, content, **options)
    with pytest.raises(ValidationError) as caught:
        validate_image(file)
    assert file.tell() == 0
    return caught.value


@pytest.mark.parametrize("name", files.GOOD_PICTURES)
@pytest.mark.parametrize("validate", [validate_image, validate_thumbnail])
def test_good_picture_is_taken_and_left_at_its_start(name, validate):
    content = files.GOOD_PICTURES[name]()
    file = files.upload(name, content)
    validate(file)
    assert file.read() == content


@pytest.mark.parametrize("case", files.HOSTILE_PICTURES)
def test_hostile_picture_is_refused_with_words(case):
    name, make = files.HOSTILE_PICTURES[case]
    error = refusal(name, make())
    assert error.code == CODES.get(case, "wrong_content")
    assert len(str(error.messages[0])) > 20


def test_picture_may_be_as_large_as_the_limit_and_no_larger(settings):
    limit = settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE
    validate_image(files.upload("a.png", picture_bytes(), size=limit))
    assert refusal("a.png", picture_bytes(), size=limit + 1).code == "too_large"


def test_limit_of_pixels_is_the_setting(settings):
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 100
    validate_image(files.upload("a.png", picture_bytes(size=(10, 10))))
    assert refusal("a.png", picture_bytes(size=(10, 11))).code == "too_many_pixels"


def test_frames_of_an_animation_count_as_pixels(settings):
    """A thousand frames are unpacked one after the other when the picture is stored."""
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40 * 30 * 3
    validate_image(files.upload("a.gif", files.animated("GIF")))
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS -= 1
    assert refusal("a.gif", files.animated("GIF")).code == "too_many_pixels"


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.gif", "a.avif"])
def test_no_damage_of_a_picture_breaks_the_check_or_the_storing(name):
    """What the check takes can be stored; everything else is a refusal, never another error."""
    chance = random.Random(11)
    kind = {"jpg": "JPEG"}.get(name[2:], name[2:].upper())
    good = files.saved(files.noise((48, 32)), kind)
    for _ in range(40):
        content = bytearray(good)
        for _ in range(chance.randint(1, 8)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        file = files.upload(name, bytes(content[: chance.randint(20, len(good))]))
        try:
            validate_image(file)
        except ValidationError:
            continue
        assert without_metadata(file).size > 0
