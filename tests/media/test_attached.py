"""What may be attached to a message, an ad or an application."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from cms.media.uploads.attached import AttachmentRefused, checked_attachment
from tests.factories import office_bytes

OTHER = "%(name)s nu se primește."


def test_what_fits_is_given_back():
    document = SimpleUploadedFile("cv.docx", office_bytes())
    assert checked_attachment(document, most_bytes=1_000_000, kinds=("docx",)) is document


@pytest.mark.parametrize(
    ("name", "content", "limits", "code", "words"),
    [
        ("mare.docx", office_bytes(), {"most_bytes": 10}, "large", "mare.docx"),
        ("x.exe", b"MZ", {"kinds": ("pdf",), "other_kind": OTHER}, "bad_file", "x.exe nu"),
        ("fals.pdf", b"<script>alert(1)</script>", {}, "bad_file", "fals.pdf"),
        ("fals.png", b"%PDF-1.7", {}, "bad_file", "fals.png"),
    ],
    ids=["large", "other-kind", "page-as-pdf", "pdf-as-picture"],
)
def test_what_does_not_fit_is_refused_by_name(name, content, limits, code, words):
    with pytest.raises(AttachmentRefused) as refused:
        checked_attachment(SimpleUploadedFile(name, content), **{"most_bytes": 1000} | limits)
    assert refused.value.code == code
    assert words in str(refused.value.message)
