"""Files of documents lie encrypted on the disk; whoever opens them through here reads the words.

A file begins with a mark, so that those from before are read as they are (`seal_documents` seals
them). Rights are asked by the views; nginx cannot hand such a file out, so Django does.
"""

import os
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile, File
from django.core.files.storage import Storage

from cms.media.fields import PrivateFileStorage, private_storage
from site_modules.documents.sealing import is_current, seal_bytes, unseal_bytes

MARK = b"PUNTE-SEALED-1\n"


class SealedFileStorage(PrivateFileStorage):
    """A private folder whose files are sealed when they are saved and unsealed when opened."""

    def _save(self, name: str, content: Any) -> str:
        content.seek(0)
        return super()._save(name, ContentFile(MARK + seal_bytes(content.read())))

    def _open(self, name: str, mode: str = "rb") -> File:
        """Raises `sealing.Unreadable` when the key is gone."""
        with super()._open(name, "rb") as file:  # type: ignore[misc]
            data = file.read()
        return File(BytesIO(_plain(data)), name=name)

    def seal_again(self, name: str) -> bool:
        """Seal what lies there open, or under an earlier key; false where nothing was to do."""
        path = Path(self.path(name))
        data = path.read_bytes()
        if data.startswith(MARK) and is_current(data[len(MARK) :]):
            return False
        _replace(path, MARK + seal_bytes(_plain(data)))
        return True


def _plain(data: bytes) -> bytes:
    return unseal_bytes(data[len(MARK) :]) if data.startswith(MARK) else data


def _replace(path: Path, data: bytes) -> None:
    """The old file or the new one, never half of one."""
    mode = path.stat().st_mode & 0o777
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def sealed_storage() -> Storage:
    """In the folder of all private files."""
    return SealedFileStorage(location=private_storage().location)  # type: ignore[attr-defined]
