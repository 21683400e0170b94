"""Recurring work of the search."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from cms.search.services import index, saved, vocabulary


@scheduled(every=timedelta(minutes=5))
def index_what_waits() -> None:
    """What a killed worker left."""
    while index.index_batch():
        pass


@scheduled(every=timedelta(hours=6))
def mend_index() -> None:
    """What changed on a road that tells nobody."""
    index.mend()


@scheduled(every=timedelta(days=1))
def count_words() -> None:
    vocabulary.count_words()


@scheduled(every=timedelta(hours=1))
def look_for_news() -> None:
    """Tell people what their saved searches found."""
    saved.look_for_news()
