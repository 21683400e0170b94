"""Shared pieces of the upload checks."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import IO

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

MEGABYTE = 1024 * 1024


def extension_of(file: File) -> str:
    """The name's ending in lower case, without the dot."""
    return PurePath(file.name or "").suffix.lower().lstrip(".")


@contextmanager
def rewound(file: File) -> Iterator[IO[bytes]]:
    """The open binary file at its start, and at its start again afterwards."""
    file.seek(0)
    try:
        yield file
    finally:
        file.seek(0)


def refuse_empty(file: File) -> None:
    """An empty file is nearly always a failed export."""
    if not file.size:
        raise ValidationError(
            _("The file is empty. Choose another one or export it again."), code="empty"
        )


def refuse_large(file: File, limit: int) -> None:
    """Says how large the file is and how large it may be."""
    if file.size and file.size > limit:
        raise ValidationError(
            _("The file has %(size)s. The limit is %(limit)s; reduce it and try again."),
            code="too_large",
            params={"size": filesizeformat(file.size), "limit": filesizeformat(limit)},
        )


def wrong_content(extension: str) -> ValidationError:
    """The name promises one format and the bytes are another."""
    return ValidationError(
        _(
            "The content of the file does not match its name: it is not a valid %(extension)s "
            "file. Export it again from the program that made it."
        ),
        code="wrong_content",
        params={"extension": extension.upper()},
    )
