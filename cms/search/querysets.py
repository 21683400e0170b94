"""Reads on the index that chain. A person's right is part of every one that serves a person."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db.models import Q, QuerySet

from cms.core.search_kinds import all_kinds
from cms.search.conditions import AskedElsewhere, Condition
from cms.search.rights import own_entries, right_of, shared_right

if TYPE_CHECKING:
    from cms.search.models import SearchEntry  # noqa: F401


class SearchEntryQuerySet(QuerySet["SearchEntry"]):
    """Entries, as somebody may find them."""

    def visible_to(self, user: Any) -> "SearchEntryQuerySet":
        """What each kind lets this person find; kinds that no app registers any more are shut."""
        return self.visible_to_people_like(user, own_key=user.pk or 0)

    def visible_to_people_like(self, user: Any, *, own_key: int) -> "SearchEntryQuerySet":
        """The same for the person with this key who has the rights of `user`."""
        shared = [kind for kind in all_kinds() if kind.is_right_shared]
        own = [kind for kind in all_kinds() if not kind.is_right_shared]
        right = Q(shared_right(shared, user, self.model)) | own_entries(own_key)
        return self.filter(right | right_of(own, user) if own else right)

    def matching(self, condition: Condition | AskedElsewhere) -> "SearchEntryQuerySet":
        return self.filter(tokens__matches=condition)

    def within(
        self, *, language: str, service: str = "", since: datetime | None = None
    ) -> "SearchEntryQuerySet":
        """Filters of the page; a language also lets in what has none."""
        found = self
        if language:
            found = found.filter(language__in=[language, ""])
        if service:
            found = found.filter(service=service)
        if since:
            found = found.filter(date__gte=since)
        return found
