"""Which files a person may fetch: Wagtail's collection restrictions, answered in one place."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q
from wagtail.documents.models import DocumentQuerySet
from wagtail.models import CollectionViewRestriction
from wagtailmedia.models import MediaQuerySet

from cms.media.permissions import group_ids, reads_everything

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser


@dataclass(frozen=True)
class ClosedCollection:
    """A collection, with all below it, and whom it lets in: `groups` None means any account."""

    path: str
    groups: frozenset[int] | None

    def lets_in(self, user: Any, groups: frozenset[int]) -> bool:
        if not (user.is_authenticated and user.is_active):
            return False
        return self.groups is None or bool(self.groups & groups)


def closed_collections() -> tuple[ClosedCollection, ...]:
    """Every restriction on a collection; a kind that is not known here lets nobody in."""
    kind = CollectionViewRestriction
    restrictions = kind.objects.exclude(restriction_type=kind.NONE).select_related("collection")
    return tuple(
        ClosedCollection(
            path=found.collection.path,
            groups=None
            if found.restriction_type == kind.LOGIN
            else frozenset(group.pk for group in found.groups.all())
            if found.restriction_type == kind.GROUPS
            else frozenset(),
        )
        for found in restrictions.prefetch_related("groups")
    )


def hidden_collections(
    user: "AbstractBaseUser | AnonymousUser",
    *,
    rules: tuple[ClosedCollection, ...] | None = None,
    lookup: str = "collection__path",
) -> Q:
    """A filter on rows of collections that this person may not open; empty when all are open.

    A restriction counts for its collection and everything below it, and all restrictions on the
    way down must be met (as in Wagtail). `rules`: as read before; `lookup`: where the rows keep
    the path of their collection.
    """
    hidden = Q()
    groups = group_ids(user)
    for rule in closed_collections() if rules is None else rules:
        if not rule.lets_in(user, groups):
            hidden |= Q(**{f"{lookup}__startswith": rule.path})
    return Q() if hidden and reads_everything(user) else hidden


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
