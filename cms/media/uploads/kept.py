"""Files that are stored together with rows: all of them or none, and none without its row."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from django.core.files.base import File
from django.db import transaction
from django.utils import timezone

from cms.media.fields import private_storage

#: A file without a row is what a killed process left, once it is as old as this.
ABANDONED = timedelta(days=1)


@contextmanager
def whole_or_nothing() -> Iterator[list[str]]:
    """A transaction whose files leave the disk with it when it fails; `keep_file` fills the
    list."""
    written: list[str] = []
    try:
        with transaction.atomic():
            yield written
    except BaseException:
        for name in written:
            _delete(name)
        raise


def keep_file(row: Any, file: File, written: list[str]) -> None:
    """Store the bytes of a row with `file` and `name`, and the row."""
    row.file.save(row.name, File(file, name=row.name), save=False)
    written.append(str(row.file.name))
    row.save()


def _delete(name: str) -> None:
    storage = private_storage()
    storage.delete(name)
    folder = name.rpartition("/")[0]
    if not any(storage.listdir(folder)):
        storage.delete(folder)


def sweep_folder(folder: str, known: Collection[str]) -> int:
    """Take away what a killed process wrote below a private folder without its row; how many
    files went. `known` are the names that rows have."""
    storage, before, swept = private_storage(), timezone.now() - ABANDONED, 0
    if not storage.exists(folder):
        return 0
    for inner in storage.listdir(folder)[0]:
        for name in storage.listdir(f"{folder}/{inner}")[1]:
            path = f"{folder}/{inner}/{name}"
            if path not in known and storage.get_modified_time(path) < before:
                _delete(path)
                swept += 1
    return swept
