"""What a document may be, by its bytes."""

import random

import pytest
from django.core.exceptions import ValidationError

from cms.media.uploads import documents, validate_document
from tests.factories import office_bytes
from tests.media import files


def refusal(name: str, content: bytes, **options) -> ValidationError:
    """The error of a refused file, which is left at its start."""
    file = files.upload(name, content, **options)
    with pytest.raises(ValidationError) as caught:
        validate_document(file)
    assert file.tell() == 0
    return caught.value


@pytest.mark.parametrize("name", files.GOOD_DOCUMENTS)
def test_good_document_is_taken_and_left_at_its_start(name):
    content = files.GOOD_DOCUMENTS[name]()
    file = files.upload(name, content)
    validate_document(file)
    assert file.read() == content


@pytest.mark.parametrize("case", files.HOSTILE_DOCUMENTS)
def test_hostile_document_is_refused_with_words(case):
    name, make, code = files.HOSTILE_DOCUMENTS[case]
    error = refusal(name, make())
    assert error.code == code
    assert len(str(error.messages[0])) > 20


def test_bomb_that_lies_about_its_size_is_not_unpacked():
    """Its parts are read no further than they say they go."""
    try:
        validate_document(files.upload("a.docx", files.lying_bomb()))
    except ValidationError as error:
        assert error.code in ("bomb", "wrong_content")
    name = files.broken_stream(files.lying_bomb(), b"[Content_Types].xml")
    assert refusal("a.docx", name).code == "wrong_content"


def test_document_may_be_as_large_as_the_limit_and_no_larger():
    limit = documents.MAX_DOCUMENT_BYTES
    validate_document(files.upload("a.pdf", files.PDF, size=limit))
    error = refusal("a.pdf", files.PDF, size=limit + 1)
    assert error.code == "too_large"
    assert "50" in error.messages[0]


def test_words_name_the_kinds_that_are_taken(settings):
    words = refusal("a.exe", b"MZ").messages[0]
    assert all(kind in words for kind in settings.WAGTAILDOCS_EXTENSIONS)


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_no_damage_of_a_package_breaks_the_check(name):
    """Whatever bytes arrive, the answer is yes or a refusal, never an error of a library."""
    chance = random.Random(7)
    good = office_bytes("docx") if name == "a.docx" else files.odf("odt")
    refused = 0
    for _ in range(300):
        content = bytearray(good)
        for _ in range(chance.randint(1, 6)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        try:
            validate_document(files.upload(name, bytes(content[: chance.randint(4, len(good))])))
        except ValidationError:
            refused += 1
    assert refused
