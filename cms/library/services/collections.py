"""Writes on one's own collections."""

from typing import Any

from django.db import transaction

from cms.library.models import CollectionItem, ResourceCollection, ResourcePage
from site_modules.accounts.models import User

MOST_COLLECTIONS, MOST_ITEMS = 50, 500


class TooMany(Exception):
    """Somebody keeps as much as one may."""


class NameTaken(Exception):
    """The person has a collection of this name."""


@transaction.atomic
def keep_resource(
    *, owner: Any, page: ResourcePage, collection: ResourceCollection | None, name: str = ""
) -> ResourceCollection:
    """Put a resource into a collection of this person, made when it is missing; twice is once.

    The caller has asked whether the person may see the resource. Raises TooMany.
    """
    # One person's writes one after the other, so that two tabs do not pass the limit together.
    User.objects.select_for_update().get(pk=owner.pk)
    own = ResourceCollection.objects.filter(owner=owner.pk)
    found = collection or own.filter(name=name).first()
    if found is None:
        if own.count() >= MOST_COLLECTIONS:
            raise TooMany
        found = ResourceCollection.objects.create(owner=owner, name=name)
    if not found.items.filter(page=page.pk).exists():
        if found.items.count() >= MOST_ITEMS:
            raise TooMany
        CollectionItem.objects.create(collection=found, page=page)
    return found


@transaction.atomic
def rename_collection(*, owner: Any, collection_id: int, name: str) -> bool:
    """False for somebody else's, or one that is gone. Raises NameTaken."""
    own = ResourceCollection.objects.filter(owner=owner.pk)
    if own.filter(name=name).exclude(pk=collection_id).exists():
        raise NameTaken
    return own.filter(pk=collection_id).update(name=name) == 1


@transaction.atomic
def delete_collection(*, owner: Any, collection_id: int) -> bool:
    """The resources stay in the library. False for somebody else's, or one that is gone."""
    gone, _rows = ResourceCollection.objects.filter(owner=owner.pk, pk=collection_id).delete()
    return bool(gone)


@transaction.atomic
def take_out(*, owner: Any, collection_id: int, page_id: int) -> bool:
    """Take a resource out of one's collection."""
    items = CollectionItem.objects.filter(
        collection=collection_id, collection__owner=owner.pk, page=page_id
    )
    gone, _rows = items.delete()
    return bool(gone)
