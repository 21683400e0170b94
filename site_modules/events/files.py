"""Which materials of an event somebody may fetch.

Whoever may read the page may fetch files of the events' own collection; a file of any other
collection keeps the rule of that collection too. Some are for participants alone.
"""

from typing import Any

from cms.core.cache import cached
from cms.media.querysets import closed_collections, closed_paths
from site_modules.events.models import EventMaterial, EventSettings


def may_fetch(document: Any, user: Any) -> bool:
    """For somebody who may read the page; `document` comes with its collection."""
    path = document.collection.path
    own = cached("events-collection", _own_collection)
    if own and path.startswith(own):
        return True
    rules = cached("closed-collections", closed_collections)
    return not path.startswith(closed_paths(user, rules=rules))


def _own_collection() -> str:
    found = EventSettings.objects.values_list("files_collection__path", flat=True).first()
    return found or ""


def materials_of(page: Any) -> list[Any]:
    """The files of an event with their documents, in the editor's order."""
    rows = EventMaterial.objects.filter(page=page.pk).select_related("document__collection")
    return list(rows.order_by("sort_order"))
