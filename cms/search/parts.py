"""Of an object made of parts (a topic of messages) a result shows the one that answers best."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple, Protocol

from cms.core.search_kinds import find_kind
from cms.search.highlights import LOOKED_THROUGH, Marker
from cms.search.models import SearchEntry


class FoundPart(NamedTuple):
    address: str
    words: str


class Divided(Protocol):
    """What of an entry of the index is asked here."""

    @property
    def kind(self) -> str: ...
    @property
    def object_key(self) -> int: ...
    @property
    def part_keys(self) -> str | None: ...
    @property
    def start(self) -> str: ...


def best_parts(
    entries: Iterable[Divided], *, user: Any, marker: Marker
) -> dict[tuple[str, int], FoundPart]:
    """(kind, key) → the part with most of the words, if the person may read it now."""
    divided = [entry for entry in entries if entry.part_keys]
    found = {entry: marker.best_part(entry.start) for entry in divided}
    missing = [one for one in divided if not found[one] and len(one.start) >= LOOKED_THROUGH]
    for entry, text in _whole_texts(missing).items():
        found[entry] = marker.best_part(text)
    keys: dict[str, dict[Divided, int]] = defaultdict(dict)
    for entry, best in found.items():
        if best is not None and entry.part_keys:
            keys[entry.kind][entry] = int(entry.part_keys.split()[best[0]])
    parts = {}
    for kind, wanted in keys.items():
        asked = find_kind(kind).part_addresses
        addresses = asked(user, set(wanted.values())) if asked else {}
        for entry, key in wanted.items():
            best = found[entry]
            if best is not None and key in addresses:
                parts[kind, entry.object_key] = FoundPart(addresses[key], best[1])
    return parts


def _whole_texts(entries: list[Divided]) -> dict[Divided, str]:
    """The rest of long texts: asked only where the beginning holds none of the words."""
    if not entries:
        return {}
    rows = SearchEntry.objects.filter(
        kind__in={entry.kind for entry in entries},
        object_key__in={entry.object_key for entry in entries},
    ).values_list("kind", "object_key", "text")
    texts = {(kind, key): text for kind, key, text in rows}
    return {entry: texts.get((entry.kind, entry.object_key), "") for entry in entries}
