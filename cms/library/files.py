"""Which files of a resource somebody may fetch.

Whoever may read the page may fetch files of the library's own collection. A file of any other
collection keeps the rule of that collection too: a page opens nothing that a collection closes.
"""

from typing import Any

from django.apps import apps

from cms.core.cache import cached
from cms.media.querysets import closed_collections, closed_paths


def may_fetch(document: Any, user: Any) -> bool:
    """For somebody who may read the page; `document` comes with its collection."""
    path = document.collection.path
    own = cached("library-collection", _library_collection)
    if own and path.startswith(own):
        return True
    rules = cached("closed-collections", closed_collections)
    return not path.startswith(closed_paths(user, rules=rules))


def _library_collection() -> str:
    settings: Any = apps.get_model("library", "LibrarySettings")
    found = settings._default_manager.values_list("files_collection__path", flat=True).first()
    return found or ""


def offered(rows: Any, user: Any) -> list[Any]:
    """Of the files of a page that may be read, those that this person may fetch."""
    return [row for row in rows if row.document_id and may_fetch(row.document, user)]


def stored_files(page: Any) -> Any:
    """The published files of a page with their documents, in the editor's order."""
    rows = apps.get_model("library", "ResourceFile")._default_manager.filter(page=page.pk)
    return rows.select_related("document__collection", "document__reading").order_by("sort_order")
