"""Every write on documents of members; states and decisions are those of submissions."""

from site_modules.uploads.services.files import (
    checked_files,
    drop_loose_files,
    files_for,
    keys_of,
    store_files,
)
from site_modules.uploads.services.placing import follow, forget_copy, place, place_what_waits
from site_modules.uploads.services.reading import read_upload_file, read_what_waits
from site_modules.uploads.services.refusals import UploadRefused
from site_modules.uploads.services.sending import send_document

__all__ = [
    "UploadRefused",
    "checked_files",
    "drop_loose_files",
    "files_for",
    "follow",
    "forget_copy",
    "keys_of",
    "place",
    "place_what_waits",
    "read_upload_file",
    "read_what_waits",
    "send_document",
    "store_files",
]
