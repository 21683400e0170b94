"""Private files on their way to people: headers, ranges, other servers, missing files."""

from pathlib import Path
from urllib.parse import unquote

import pytest
from django.core.files.base import ContentFile

from tests.factories import DocumentFactory, MediaFactory
from tests.media import files

CONTENT = bytes(range(256)) * 4


@pytest.fixture
def visitor(browser_of):
    return browser_of("visitor")


@pytest.fixture
def stream(db):
    """An open recording of 1024 bytes."""
    return MediaFactory(file=ContentFile(CONTENT, name="piesa.mp3"))


def body(response) -> bytes:
    return b"".join(response.streaming_content) if response.streaming else response.content


# --- Headers --------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [DocumentFactory, MediaFactory])
@pytest.mark.parametrize(("where", "name"), [("public", "visitor"), ("members", "member")])
def test_file_can_do_nothing_but_be_saved_or_played(make, where, name, tree, browser_of):
    response = browser_of(name).get(make(where=where).url)
    assert response.status_code == 200
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert response["Accept-Ranges"] == "bytes"
    assert "Content-Encoding" not in response


@pytest.mark.parametrize("make", [DocumentFactory, MediaFactory])
@pytest.mark.parametrize(
    ("where", "name", "expected"),
    [
        ("public", "visitor", "public, max-age=300"),
        ("public", "administrator", "public, max-age=300"),
        ("members", "member", "private, no-store"),
        ("members", "administrator", "private, no-store"),
        ("management", "delegate", "private, no-store"),
    ],
)
def test_closed_files_are_kept_by_no_cache(make, where, name, expected, tree, browser_of):
    response = browser_of(name).get(make(where=where).url)
    assert response["Cache-Control"] == expected


def test_answer_to_a_visitor_sets_no_cookie(stream, visitor):
    assert not visitor.get(stream.url).cookies


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.pdf", "application/pdf"),
        ("a.csv", "text/csv"),
        ("a.html", "text/html"),
        ("a.nothing", "application/octet-stream"),
    ],
)
def test_document_is_always_an_attachment(name, kind, tree, visitor):
    """Even a web page that slipped in is saved, not run."""
    document = DocumentFactory(file=ContentFile(b"<script>", name=name))
    response = visitor.get(document.url)
    assert response["Content-Type"].split(";")[0] == kind
    assert response["Content-Disposition"].startswith("attachment; ")


def test_recording_is_played_in_place_or_saved_on_request(stream, visitor):
    assert visitor.get(stream.url)["Content-Disposition"] == 'inline; filename="piesa.mp3"'
    response = visitor.get(stream.url, {"descarca": ""})
    assert response["Content-Disposition"] == 'attachment; filename="piesa.mp3"'


def test_name_with_diacritics_is_written_by_the_rule(tree, visitor):
    """RFC 6266 and RFC 8187: `filename*` with UTF-8 and percent signs, all in ASCII."""
    document = DocumentFactory(file=ContentFile(b"a", name="Țară și oraș.csv"))
    header = visitor.get(document.url)["Content-Disposition"]
    assert header.isascii()
    name = header.removeprefix("attachment; filename*=utf-8''")
    assert name != header
    assert unquote(name) == "Țară_și_oraș.csv"


@pytest.mark.parametrize("name", ['a"; filename="b.html', "a\r\nX-Evil: 1", "a\\b"])
def test_name_cannot_leave_its_header(name, tree, visitor):
    document = DocumentFactory(file=ContentFile(b"a", name=f"{name}.csv"))
    response = visitor.get(document.url)
    assert response.status_code == 200
    assert "X-Evil" not in response
    assert response["Content-Disposition"].count('"') in (0, 2)


# --- Ranges (RFC 9110, 14) ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-0", 0, 0),
        ("bytes=0-99", 0, 99),
        ("bytes=1000-", 1000, 1023),
        ("bytes=1023-1023", 1023, 1023),
        ("bytes=500-99999", 500, 1023),
        ("bytes=-1", 1023, 1023),
        ("bytes=-24", 1000, 1023),
        ("bytes=-99999", 0, 1023),
        ("bytes=0-", 0, 1023),
        ("bytes=10-" + "9" * 40, 10, 1023),
        (" bytes=0-1 ", 0, 1),
    ],
)
def test_part_of_a_file(asked, start, end, stream, visitor):
    response = visitor.get(stream.url, headers={"Range": asked})
    assert response.status_code == 206
    assert response["Content-Range"] == f"bytes {start}-{end}/1024"
    assert response["Content-Length"] == str(end - start + 1)
    assert body(response) == CONTENT[start : end + 1]


@pytest.mark.parametrize(
    "asked", ["bytes=1024-", "bytes=2000-3000", "bytes=-0", "bytes=" + "9" * 40 + "-"]
)
def test_part_beyond_the_end(asked, stream, visitor):
    response = visitor.get(stream.url, headers={"Range": asked})
    assert response.status_code == 416
    assert response["Content-Range"] == "bytes */1024"
    assert body(response) == b""
    assert response["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "asked",
    [
        "bytes=0-1,5-6",
        "bytes=-",
        "bytes=a-b",
        "bytes=1",
        "bytes 0-1",
        "lines=0-1",
        "bytes=0-1x",
        "bytes=--1",
        "bytes=²-³",
        "",
    ],
)
def test_anything_else_gets_the_whole_file(asked, stream, visitor):
    response = visitor.get(stream.url, headers={"Range": asked})
    assert response.status_code == 200
    assert response["Content-Length"] == "1024"
    assert "Content-Range" not in response
    assert body(response) == CONTENT


def test_part_of_another_version_is_not_mixed_in(stream, visitor):
    """No validator is given out, so a condition on one cannot hold (RFC 9110, 13.1.5)."""
    response = visitor.get(stream.url, headers={"Range": "bytes=0-9", "If-Range": '"etag"'})
    assert response.status_code == 200


def test_empty_file_is_served_whole(tree, visitor):
    empty = MediaFactory(file=ContentFile(b"", name="gol.mp3"))
    response = visitor.get(empty.url)
    assert (response.status_code, response["Content-Length"], body(response)) == (200, "0", b"")
    assert visitor.get(empty.url, headers={"Range": "bytes=0-"}).status_code == 416


def test_large_file_comes_in_pieces(tree, visitor):
    content = bytes(700 * 1024)
    large = MediaFactory(file=ContentFile(content, name="mare.mp3"))
    pieces = list(visitor.get(large.url).streaming_content)
    assert len(pieces) == 3
    assert b"".join(pieces) == content


# --- Methods --------------------------------------------------------------------------------------


def test_head_has_the_headers_and_no_body(stream, visitor):
    response = visitor.head(stream.url)
    assert response.status_code == 200
    assert response["Content-Length"] == "1024"
    assert response["Accept-Ranges"] == "bytes"
    assert body(response) == b""


def test_head_knows_no_ranges(stream, visitor):
    """RFC 9110, 14.2: Range is for GET."""
    response = visitor.head(stream.url, headers={"Range": "bytes=0-9"})
    assert response.status_code == 200
    assert response["Content-Length"] == "1024"


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_files_are_only_read(method, stream, visitor):
    for address in (stream.url, DocumentFactory().url):
        assert getattr(visitor, method)(address).status_code == 405


# --- nginx ----------------------------------------------------------------------------------------


@pytest.fixture
def behind_nginx(settings):
    settings.PRIVATE_MEDIA_ACCEL_URL = "/_private/"


def test_nginx_is_told_which_file_to_send(tree, browser_of, behind_nginx):
    document = DocumentFactory(where="members", file=ContentFile(b"a", name="Țară 100%.csv"))
    response = browser_of("member").get(document.url)
    assert response.status_code == 200
    assert response["X-Accel-Redirect"].isascii()
    assert unquote(response["X-Accel-Redirect"]) == f"/_private/{document.file.name}"
    assert body(response) == b""
    assert response["Cache-Control"] == "private, no-store"
    assert response["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert response["Content-Disposition"].startswith("attachment; ")
    assert response["Content-Type"] == "text/csv"


def test_nginx_is_told_nothing_about_what_one_may_not_have(tree, browser_of, behind_nginx):
    document = DocumentFactory(where="management")
    for name, status in (("visitor", 302), ("member", 403)):
        response = browser_of(name).get(document.url)
        assert response.status_code == status
        assert "X-Accel-Redirect" not in response


# --- What is not there ----------------------------------------------------------------------------


@pytest.mark.parametrize("accel", ["", "/_private/"])
@pytest.mark.parametrize("make", [DocumentFactory, MediaFactory])
def test_file_that_the_disk_lost_does_not_exist(make, accel, tree, visitor, settings):
    settings.PRIVATE_MEDIA_ACCEL_URL = accel
    item = make()
    Path(item.file.path).unlink()
    response = visitor.get(item.url)
    assert response.status_code == 404
    assert "X-Accel-Redirect" not in response


@pytest.mark.parametrize(
    "address",
    [
        "/documente/999999/a.pdf",
        "/documente/99999999999999999999999/a.pdf",
        "/documente/0/a.pdf",
        "/documente/-1/a.pdf",
        "/documente/a/a.pdf",
        "/documente/²/a.pdf",
        "/documente/1/",
        "/documente/",
        "/inregistrari/999999/a.mp3",
        "/inregistrari/999999/subtitrare.vtt/",
        "/inregistrari/999999/imagine/",
        "/inregistrari/99999999999999999999999/imagine/",
    ],
)
def test_unknown_addresses_do_not_exist(address, tree, visitor):
    assert visitor.get(address).status_code == 404


@pytest.mark.parametrize("name", ["altceva.csv", "..%2f..%2fa.csv", "registru_%C8%99ters.csv%00"])
def test_address_is_right_only_with_the_files_name(name, tree, visitor):
    folder = DocumentFactory().url.rsplit("/", 1)[0]
    assert visitor.get(f"{folder}/{name}").status_code == 404


def test_wagtails_own_addresses_of_documents_lead_nowhere(tree, visitor):
    document = DocumentFactory()
    for address in (
        f"/documents/{document.pk}/{document.filename}",
        f"/documents/{document.pk}/",
        f"/documents/authenticate_with_password/{document.pk}/",
        f"/_util/authenticate_with_password/1/{document.pk}/",
    ):
        assert visitor.get(address).status_code == 404, address


def test_download_is_heard_by_wagtail(tree, visitor):
    """Counters hang on this signal."""
    from wagtail.documents.models import document_served

    heard = []

    def hear(sender, instance, **kwargs):
        heard.append(instance.pk)

    document_served.connect(hear)
    try:
        document = DocumentFactory()
        visitor.get(document.url)
        closed = DocumentFactory(where="members")
        visitor.get(closed.url)
    finally:
        document_served.disconnect(hear)
    assert heard == [document.pk]


def test_queries_of_a_download_are_few(tree, visitor, django_assert_max_num_queries):
    document = DocumentFactory()
    with django_assert_max_num_queries(10):
        assert visitor.get(document.url).status_code == 200


def test_pdf_is_served_byte_for_byte(tree, visitor):
    document = DocumentFactory(file=ContentFile(files.PDF, name="a.pdf"))
    assert body(visitor.get(document.url)) == files.PDF
