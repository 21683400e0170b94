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
    for path in closed_paths(user, rules=closed_collections() if rules is None else rules):
        hidden |= Q(**{f"{lookup}__startswith": path})
    return hidden


def closed_paths(
    user: "AbstractBaseUser | AnonymousUser", *, rules: tuple[ClosedCollection, ...]
) -> tuple[str, ...]:
    """The collections that this person may not open, nor what lies below them, by their paths."""
    groups = group_ids(user)
    closed = tuple(rule.path for rule in rules if not rule.lets_in(user, groups))
    return () if closed and reads_everything(user) else closed


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
