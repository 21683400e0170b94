"""Writes of the library."""

from cms.library.services.downloads import write_downloads
from cms.library.services.publication import settle_publication
from cms.library.services.reading import read_document, read_later, read_what_waits

__all__ = [
    "read_document",
    "read_later",
    "read_what_waits",
    "settle_publication",
    "write_downloads",
]
