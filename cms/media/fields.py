"""Where files are kept: private folder, paths nobody can guess, names people still know."""

import secrets
from pathlib import PurePath

from django.core.files.storage import FileSystemStorage, Storage, storages
from django.db import models
from django.utils.text import get_valid_filename

MAX_FILE_NAME = 100


class PrivateFileStorage(FileSystemStorage):
    """A folder that no web server hands out: files have no address of their own."""

    def url(self, name: str | None) -> str:
        raise NotImplementedError("Private files are served by a view that checks rights.")


def private_storage() -> Storage:
    """The storage of documents, audio, video, captions and original pictures."""
    return storages["private"]


def safe_file_name(name: str) -> str:
    """The last part of a name, without paths or control characters, of a length disks take."""
    path = PurePath(name.replace("\\", "/"))
    stem = get_valid_filename(path.stem or "fisier")[:MAX_FILE_NAME]
    return f"{stem}{path.suffix.lower()[:10]}"


def private_path(folder: str, file_name: str) -> str:
    """`folder/<random>/<name>`."""
    return f"{folder}/{secrets.token_urlsafe(16)}/{safe_file_name(file_name)}"


def document_path(instance: models.Model, file_name: str) -> str:
    return private_path("documents", file_name)


def stream_path(instance: models.Model, file_name: str) -> str:
    return private_path("streams", file_name)


def captions_path(instance: models.Model, file_name: str) -> str:
    return private_path("captions", file_name)


def thumbnail_path(instance: models.Model, file_name: str) -> str:
    return private_path("thumbnails", file_name)


def original_image_path(file_name: str) -> str:
    """Renditions take their names from the original's, so the random part is in the name."""
    name = PurePath(safe_file_name(file_name))
    return f"original_images/{name.stem[:60]}-{secrets.token_hex(6)}{name.suffix}"
