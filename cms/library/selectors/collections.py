"""One's own collections, with what of them may be seen."""

from collections.abc import Sequence
from typing import Any

from django.apps import apps
from django.db.models import Count, Exists, OuterRef, Q

from cms.core.access import visible_pages


def collections_of(user: Any) -> Any:
    """By name, with the number of resources that this person may still see."""
    model = apps.get_model("library", "ResourceCollection")
    pages = apps.get_model("library", "ResourcePage")._default_manager.all()
    seen = visible_pages(pages, user).order_by().values("pk")
    counted = Count("items", filter=Q(items__page__in=seen))
    return model._default_manager.filter(owner=user.pk).annotate(item_count=counted)


def collections_with(user: Any, page_id: int) -> Any:
    """All of this person's, each told whether it holds the resource."""
    model = apps.get_model("library", "ResourceCollection")
    items = apps.get_model("library", "CollectionItem")._default_manager
    holds = Exists(items.filter(collection=OuterRef("pk"), page=page_id))
    return model._default_manager.filter(owner=user.pk).annotate(holds_it=holds)


def visible_keys(collection: Any, user: Any) -> Sequence[int]:
    """The resources of a collection that its owner may see now, the last added first."""
    pages = apps.get_model("library", "ResourcePage")._default_manager.all()
    seen = visible_pages(pages, user).order_by().values("pk")
    return list(collection.items.filter(page__in=seen).values_list("page_id", flat=True))
