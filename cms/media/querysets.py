"""Which files a person may fetch: Wagtail's collection restrictions, answered in one place."""

from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q
from wagtail.documents.models import DocumentQuerySet
from wagtail.models import CollectionViewRestriction
from wagtailmedia.models import MediaQuerySet

from cms.media.permissions import group_ids, reads_everything

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser


def hidden_collections(user: "AbstractBaseUser | AnonymousUser") -> Q:
    """A filter on `collection` paths that this person may not open; empty when all are open.

    A restriction counts for its collection and everything below it, and all restrictions on the
    way down must be met (as in Wagtail).
    """
    hidden = Q()
    groups = group_ids(user)
    restrictions = CollectionViewRestriction.objects.select_related("collection")
    for restriction in restrictions.prefetch_related("groups"):
        if not _accepts(restriction, user, groups):
            hidden |= Q(collection__path__startswith=restriction.collection.path)
    return Q() if hidden and reads_everything(user) else hidden


def _accepts(restriction: CollectionViewRestriction, user: Any, groups: frozenset[int]) -> bool:
    if restriction.restriction_type == CollectionViewRestriction.NONE:
        return True
    if not (user.is_authenticated and user.is_active):
        return False
    if restriction.restriction_type == CollectionViewRestriction.LOGIN:
        return True
    if restriction.restriction_type == CollectionViewRestriction.GROUPS:
        return any(group.pk in groups for group in restriction.groups.all())
    return False


class VisibleFilesMixin:
    """Adds `visible_to` to the querysets of files kept in collections."""

    def visible_to(self: Any, user: "AbstractBaseUser | AnonymousUser") -> Any:
        """Only what this person may fetch."""
        hidden = hidden_collections(user)
        return self.exclude(hidden) if hidden else self


class SiteDocumentQuerySet(VisibleFilesMixin, DocumentQuerySet):
    pass


class SiteMediaQuerySet(VisibleFilesMixin, MediaQuerySet):
    pass
