"""Reads on the index that chain. A person's right is part of every one that serves a person."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db.models import Q, QuerySet

from cms.core.search_kinds import all_kinds
from cms.search.conditions import Condition

if TYPE_CHECKING:
    from cms.search.models import SearchEntry  # noqa: F401


class SearchEntryQuerySet(QuerySet["SearchEntry"]):
    """Entries, as somebody may find them."""

    def visible_to(self, user: Any) -> "SearchEntryQuerySet":
        """What each kind lets this person find; kinds that no app registers any more are shut."""
        rights: dict[Any, tuple[list[str], Q]] = {}
        for kind in all_kinds():
            # Kinds with one rule are asked once: the condition stays short.
            rights.setdefault(kind.visible, ([], kind.visible(user)))[0].append(kind.name)
        allowed = Q(pk__in=[])
        for names, right in rights.values():
            allowed |= Q(kind__in=names) & right
        return self.filter(allowed)

    def matching(self, condition: Condition) -> "SearchEntryQuerySet":
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
