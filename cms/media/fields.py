"""Where files are kept: private folder, paths nobody can guess, names people still know."""

import re
import secrets
from pathlib import PurePath
from typing import Any

from django.core.files.storage import FileSystemStorage, Storage, storages
from django.db import models
from django.db.models.fields.files import FieldFile

MAX_FILE_NAME = 100
MAX_FILE_NAME_BYTES = 200


class PrivateFileStorage(FileSystemStorage):
    """A folder that no web server hands out: files have no address of their own."""

    def url(self, name: str | None) -> str:
        raise NotImplementedError("Private files are served by a view that checks rights.")

    def _save(self, name: str, content: Any) -> str:
        """Of a file for which the disk had no room nothing stays."""
        try:
            return str(super()._save(name, content))  # type: ignore[misc]
        except OSError:
            self.delete(name)
            raise

    def deconstruct(self) -> Any:
        """Without `Path`: Wagtail deletes files in a task, whose arguments become JSON."""
        path, args, _kwargs = super().deconstruct()
        return path, args, {"location": str(self.location)}


class ServedFieldFile(FieldFile):
    """A private file whose address is that of the view that serves it."""

    @property
    def url(self) -> str:
        return getattr(self.instance, f"{self.field.name}_url")


class ServedFileField(models.FileField):
    """For files that forms link to; the model answers with `<name of the field>_url`."""

    attr_class = ServedFieldFile

    def deconstruct(self) -> Any:
        """The column is a plain file's: migrations need not know this class."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.FileField", args, kwargs


def private_storage() -> Storage:
    """The storage of documents, audio, video, captions and original pictures."""
    return storages["private"]


def safe_file_name(name: str) -> str:
    """The last part of a name, without paths or control characters, of a length disks take.

    Disks count bytes (255 for most), and the storage may add a few letters of its own.
    """
    path = PurePath(name.replace("\\", "/"))
    stem = _safe_letters(path.stem).strip(".")[:MAX_FILE_NAME]
    short = stem.encode()[:MAX_FILE_NAME_BYTES].decode(errors="ignore")
    suffix = _safe_letters(path.suffix.lower())[:10].rstrip(".")
    return f"{short or 'fisier'}{suffix}"


def _safe_letters(words: str) -> str:
    """Letters of all scripts, digits, dots, hyphens, low lines; blanks become low lines."""
    return re.sub(r"[^-\w.]", "", words.strip().replace(" ", "_"))


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
