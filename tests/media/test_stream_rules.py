"""What a recording and its captions may be."""

import pytest
from django.core.exceptions import ValidationError

from cms.media.uploads import streams, validate_captions, validate_stream, validate_thumbnail
from tests.factories import picture_bytes
from tests.media import files


def code_of(validate, name: str, content: bytes, **options) -> str:
    file = files.upload(name, content, **options)
    with pytest.raises(ValidationError) as caught:
        validate(file)
    assert file.tell() == 0
    assert len(str(caught.value.messages[0])) > 20
    return caught.value.code


@pytest.mark.parametrize("name", files.GOOD_STREAMS)
def test_good_recording_is_taken(name):
    file = files.upload(name, files.GOOD_STREAMS[name])
    validate_stream(file)
    assert file.read() == files.GOOD_STREAMS[name]


@pytest.mark.parametrize("case", files.HOSTILE_STREAMS)
def test_hostile_recording_is_refused(case):
    name, content, code = files.HOSTILE_STREAMS[case]
    assert code_of(validate_stream, name, content) == code


def test_recording_may_be_as_large_as_the_limit_and_no_larger():
    content = files.GOOD_STREAMS["a.mp3"]
    validate_stream(files.upload("a.mp3", content, size=streams.MAX_STREAM_BYTES))
    code = code_of(validate_stream, "a.mp3", content, size=streams.MAX_STREAM_BYTES + 1)
    assert code == "too_large"


@pytest.mark.parametrize(
    "content",
    [
        files.CAPTIONS,
        b"\xef\xbb\xbf" + files.CAPTIONS,
        b"WEBVTT",
        b"WEBVTT - Titlu\n",
        b"WEBVTT\tx\r\n",
    ],
)
def test_captions_are_taken(content):
    file = files.upload("a.vtt", content)
    validate_captions(file)
    assert file.read() == content


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.srt", b"1\n00:00:00,000 --> 00:00:02,000\nx\n", "wrong_kind"),
        ("a.html", files.CAPTIONS, "wrong_kind"),
        ("a.vtt", files.HTML, "wrong_content"),
        ("a.vtt", b"\n" + files.CAPTIONS, "wrong_content"),
        ("a.vtt", b"WEBVTTX\n", "wrong_content"),
        ("a.vtt", files.CAPTIONS.decode().encode("utf-16"), "wrong_content"),
        ("a.vtt", "WEBVTT\n\nOraş".encode("cp1250"), "wrong_content"),
        ("a.vtt", b"", "wrong_content"),
    ],
)
def test_other_texts_are_no_captions(name, content, code):
    assert code_of(validate_captions, name, content) == code


def test_captions_have_a_limit():
    size = streams.MAX_CAPTIONS_BYTES + 1
    assert code_of(validate_captions, "a.vtt", files.CAPTIONS, size=size) == "too_large"


def test_picture_before_a_video_follows_the_rules_of_pictures():
    validate_thumbnail(files.upload("a.jpg", picture_bytes("JPEG")))
    assert code_of(validate_thumbnail, "a.svg", files.SVG) == "wrong_kind"
    assert code_of(validate_thumbnail, "a.png", files.HTML) == "wrong_content"
