"""A word that changes with every list of ads; kept counts stand under it."""

import uuid

from django.core.cache import cache
from django.db import transaction

KEY = "hub-lists-version"


def lists_version() -> str:
    """The present one; a cache that lost it makes another."""
    return str(cache.get_or_set(KEY, _new, None))


def lists_changed() -> None:
    """What is kept is out of date: for this process at once, for all with the commit."""
    cache.set(KEY, _new(), None)
    transaction.on_commit(lambda: cache.set(KEY, _new(), None))


def _new() -> str:
    return uuid.uuid4().hex
