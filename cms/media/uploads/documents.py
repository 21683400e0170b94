"""PDF, Office and OpenDocument files, text: checked by structure.

Signature libraries take a macro file or a zip bomb for a plain .docx, so the container itself is
read: its parts, their sizes and what the package says it is.
"""

import lzma
import zipfile
import zlib
from typing import IO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.utils.translation import gettext as _

from cms.media.uploads.reading import (
    MEGABYTE,
    extension_of,
    refuse_empty,
    refuse_large,
    rewound,
    wrong_content,
)

MAX_DOCUMENT_BYTES = 50 * MEGABYTE
MAX_UNPACKED_BYTES = 300 * MEGABYTE
MAX_PACKING_RATIO = 200
MAX_PARTS = 5_000

#: The main part's type that [Content_Types].xml must name (ECMA-376 part 2), by extension.
OFFICE_MAIN_TYPES = {
    "docx": b"wordprocessingml.document.main+xml",
    "xlsx": b"spreadsheetml.sheet.main+xml",
    "pptx": b"presentationml.presentation.main+xml",
}
#: The content of the `mimetype` part (ODF 1.3 part 2, 3.3), by extension.
OPEN_DOCUMENT_TYPES = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
    "odp": b"application/vnd.oasis.opendocument.presentation",
}
#: What a package's reader raises on damaged bytes.
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    NotImplementedError,
    EOFError,
    ValueError,
    OSError,
)
#: Where OpenDocument keeps programs.
MACRO_FOLDERS = ("Basic/", "Scripts/")
TEXT_EXTENSIONS = frozenset({"csv", "txt", "ics"})


def validate_document(file: File) -> None:
    """Refuse a file that is too large, of an unknown kind, or not what its name says."""
    extension = extension_of(file)
    if extension not in settings.WAGTAILDOCS_EXTENSIONS:
        raise ValidationError(
            _("Files of this kind are not accepted. Use one of: %(extensions)s."),
            code="wrong_kind",
            params={"extensions": ", ".join(settings.WAGTAILDOCS_EXTENSIONS)},
        )
    refuse_empty(file)
    refuse_large(file, MAX_DOCUMENT_BYTES)
    with rewound(file) as stream:
        if extension == "pdf":
            _check_pdf(stream)
        elif extension in TEXT_EXTENSIONS:
            _check_text(stream, extension)
        else:
            _check_package(stream, extension)


def _check_pdf(stream: IO[bytes]) -> None:
    head = stream.read(1024)
    if not head.startswith(b"%PDF-"):
        raise wrong_content("pdf")


def _check_text(stream: IO[bytes], extension: str) -> None:
    content = stream.read()
    if b"\x00" in content:
        raise wrong_content(extension)
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValidationError(
            _("Save the text with the UTF-8 encoding, so that its diacritics are kept."),
            code="encoding",
        ) from error


def _check_package(stream: IO[bytes], extension: str) -> None:
    if not stream.read(4) == b"PK\x03\x04":
        raise wrong_content(extension)
    stream.seek(0)
    try:
        with zipfile.ZipFile(stream) as package:
            _refuse_bomb(package)
            _check_parts(package, extension)
    except DAMAGE as error:
        raise wrong_content(extension) from error


def _refuse_bomb(package: zipfile.ZipFile) -> None:
    parts = package.infolist()
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts) or 1
    if (
        len(parts) > MAX_PARTS
        or unpacked > MAX_UNPACKED_BYTES
        or (unpacked > 10 * MEGABYTE and unpacked / packed > MAX_PACKING_RATIO)
    ):
        raise ValidationError(
            _("The file unpacks to far more than its size and was refused as unsafe."),
            code="bomb",
        )
    if any(part.flag_bits & 0x1 for part in parts):
        raise ValidationError(
            _("The file is protected by a password. Upload it without one."), code="encrypted"
        )


def _check_parts(package: zipfile.ZipFile, extension: str) -> None:
    names = package.namelist()
    if any(name.lower().endswith(("vbaproject.bin", ".bas")) for name in names) or any(
        name.startswith(MACRO_FOLDERS) for name in names
    ):
        raise ValidationError(
            _("The file contains macros. Save it without macros and try again."), code="macros"
        )
    if extension in OFFICE_MAIN_TYPES:
        types = package.read("[Content_Types].xml") if "[Content_Types].xml" in names else b""
        if OFFICE_MAIN_TYPES[extension] not in types or b"macroEnabled" in types:
            raise wrong_content(extension)
    elif (
        "mimetype" not in names
        or package.read("mimetype").strip() != OPEN_DOCUMENT_TYPES[extension]
    ):
        raise wrong_content(extension)
