"""Downloads, noted in the shared cache: fetching a file writes nothing to the database.

A scheduled job writes them down (`services.downloads`). A cache that is emptied loses at most what
was fetched since the last run.
"""

from collections.abc import Iterator

from django.core.cache import cache

KEPT_SECONDS = 24 * 3600
SLOTS = 16


def note_download(*, page_id: int) -> None:
    """A file was fetched once more. Two at once may count as one: it is a figure, no ledger."""
    slot = f"library-downloads:{page_id % SLOTS}"
    counts: dict[int, int] = cache.get(slot) or {}
    counts[page_id] = counts.get(page_id, 0) + 1
    cache.set(slot, counts, KEPT_SECONDS)


def take_downloads() -> Iterator[tuple[int, int]]:
    """(resource, downloads) since the last time, each taken once."""
    for slot in range(SLOTS):
        key = f"library-downloads:{slot}"
        found: dict[int, int] = cache.get(key) or {}
        cache.delete(key)
        yield from found.items()
