"""Reads on the index that chain. A person's right is part of every one that serves a person."""

from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from django.db import connection
from django.db.models import Q, QuerySet

from cms.core.search_kinds import all_kinds, find_kind
from cms.search.conditions import AskedElsewhere, Condition
from cms.search.fields import SQLITE_TABLE
from cms.search.rights import own_entries, right_of, shared_right

if TYPE_CHECKING:
    from cms.search.models import SearchEntry  # noqa: F401


class SearchEntryQuerySet(QuerySet["SearchEntry"]):
    """Entries, as somebody may find them."""

    def visible_to(self, user: Any, *, kind: str = "") -> "SearchEntryQuerySet":
        """What each kind lets this person find (or that one alone, which the database answers
        sooner); kinds that no app registers any more are shut."""
        return self.visible_to_people_like(user, own_key=user.pk or 0, kind=kind)

    def visible_to_people_like(
        self, user: Any, *, own_key: int, kind: str = ""
    ) -> "SearchEntryQuerySet":
        """The same for the person with this key who has the rights of `user`."""
        kinds = [find_kind(kind)] if kind else all_kinds()
        shared = [one for one in kinds if one.is_right_shared]
        own = [one for one in kinds if not one.is_right_shared]
        right = own_entries(kinds, own_key)
        right |= Q(shared_right(shared, user, self.model)) if shared else Q()
        return self.filter(right | right_of(own, user) if own else right)

    def matching(self, condition: Condition | AskedElsewhere) -> "SearchEntryQuerySet":
        return self.filter(tokens__matches=condition)

    def matching_all(self, condition: Condition) -> "SearchEntryQuerySet":
        """The same for whoever takes every one of many thousands: SQLite follows its full-text
        table row by row in place of gathering the matches first."""
        if connection.vendor != "sqlite":
            return self.matching(condition)
        table = self.model._meta.db_table
        # The sign keeps SQLite from asking the full-text table about each entry in turn.
        joined = f"+{SQLITE_TABLE}.rowid = {table}.id"
        found: Any = self.extra(  # noqa: S610  (the words are a parameter)
            tables=[SQLITE_TABLE],
            where=[f"{SQLITE_TABLE} MATCH %s", joined],
            params=[condition.as_fts5()],
        )
        return cast(SearchEntryQuerySet, found)

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
