"""Writes of the library."""

from cms.library.services.changes import forget_changes, note_everything, note_resource
from cms.library.services.downloads import write_downloads
from cms.library.services.news import (
    announce_later,
    continue_news,
    follow_only,
    go_on_telling,
)
from cms.library.services.publication import settle_publication
from cms.library.services.reading import read_document, read_later, read_what_waits

__all__ = [
    "announce_later",
    "continue_news",
    "follow_only",
    "forget_changes",
    "go_on_telling",
    "note_everything",
    "note_resource",
    "read_document",
    "read_later",
    "read_what_waits",
    "settle_publication",
    "write_downloads",
]
