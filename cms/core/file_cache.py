"""The cache in files, for a machine without Redis."""

from itertools import count

from django.core.cache.backends.filebased import FileBasedCache

#: Of so many writes of a process one looks whether the folder is full.
WRITES_BETWEEN = 200

_writes = count()


class FileCache(FileBasedCache):
    """Django's lists its whole folder before each write: with thousands of files that costs more
    than what is kept. Here one write of many does; `MAX_ENTRIES` may be passed by as many."""

    def _cull(self) -> None:
        if next(_writes) % WRITES_BETWEEN == 0:
            super()._cull()  # type: ignore[misc]
