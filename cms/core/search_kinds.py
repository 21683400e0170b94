"""What a search finds: each app registers its kinds in its own `search_kinds.py`.

The registry knows neither the index nor the pages of the search (`cms.search` does), so that every
app above the core can say what may be found of it and by whom.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Model, Q, QuerySet
from django.dispatch import Signal
from django.utils.functional import Promise

Text = str | Promise

#: Stands before the path of a page that opens itself (`cms.core.access.opens_itself`).
OPENED = "~"

#: For writes that no model signal tells of (a queryset's `update`):
#: `entries_changed.send(sender="members", keys=[…])`, inside the transaction of the write. With
#: `is_news=False` no saved search tells of them.
entries_changed = Signal()


@dataclass(frozen=True)
class EntryData:
    """One object as the index keeps it."""

    title: str
    #: Empty for what has no language of its own (a person, a file): found in every language.
    language: str = ""
    #: Shown under the title where no words of the text were found.
    summary: str = ""
    text: str = ""
    #: (key, words) of what the object is made of, in place of `text`: a result shows the part that
    #: answers best, and leads to it (`SearchKind.part_addresses`).
    parts: Sequence[tuple[int, str]] = ()
    #: The text inside files, for kinds in which one may look there alone; None for all others.
    inside: str | None = None
    #: Found, never shown.
    keywords: str = ""
    byline: str = ""
    #: Where the kind's `visible` looks: a path in a tree, or a word of the kind's own.
    place: str = ""
    #: A value of `cms.core.enums.Service`; empty outside the services.
    service: str = ""
    date: datetime | None = None


@dataclass(frozen=True)
class Watch:
    """A model whose saved rows change the entry with the key that `key_of` gives."""

    model: type[Model]
    key_of: Callable[[Any], int | None]
    #: A save of other fields alone (`update_fields`) changes nothing; empty: every save counts.
    fields: frozenset[str] = frozenset()


@dataclass(frozen=True)
class SearchKind:
    """One group of results."""

    name: str
    #: In the plural, such as „Articole”.
    label: Text
    icon: str
    order: int
    #: Everything that somebody may find now.
    objects: Callable[[], QuerySet]
    #: The objects of these keys, as `describe` wants them; those that are gone are left out.
    load: Callable[[Iterable[int]], Iterable[Any]]
    describe: Callable[[Any], EntryData]
    #: The person's right as a condition on the index (`place`, `object_key`), part of each query.
    visible: Callable[[Any], Q]
    #: (user, keys) → rows of two columns, the key and a text for `addresses_of`: asked again for
    #: what is shown, so that a late index shows nobody what was closed meanwhile. Kinds with an
    #: equal function are asked together. A third column, the place of now, is for `readable`.
    shown: Callable[[Any, Iterable[int]], QuerySet]
    #: Such rows as key → text, to key → path on the site.
    addresses_of: Callable[[Mapping[int, str]], Mapping[int, str]]
    #: (user, key → place of now) → the keys that the person may read, where a question in SQL would
    #: cost more than the answer: `shown` then gives everybody the same. None when it gives only
    #: such rows.
    readable: Callable[[Any, Mapping[int, str]], Collection[int]] | None = None
    #: True where people with equal groups and permissions have an equal `visible`, which is then
    #: written once for all of them.
    is_right_shared: bool = False
    #: (user, keys of parts) → key → path on the site, of those that the person may read now.
    part_addresses: Callable[[Any, Collection[int]], Mapping[int, str]] | None = None
    #: The key of the entry that is somebody's own, found whatever `visible` says, is the person's.
    has_own_entry: bool = False
    #: Key of a person → what is found by that person alone, beside `visible`. The question to the
    #: index is written once for many people: the key has to be a number among its parameters, and
    #: the time of now the database's own.
    own_right: Callable[[int], Q] | None = None
    watches: tuple[Watch, ...] = ()


_registry: dict[str, SearchKind] = {}


def register(kind: SearchKind) -> SearchKind:
    """Make a kind known; a second one of the same name replaces the first."""
    _registry[kind.name] = kind
    return kind


def find_kind(name: str) -> SearchKind:
    """The kind of that name; KeyError when no app registered it."""
    return _registry[name]


def all_kinds() -> list[SearchKind]:
    """In the order in which results are shown."""
    return sorted(_registry.values(), key=lambda kind: kind.order)
