"""„Solicitările mele”: everything that a person sent, of every kind, the last changed first."""

from typing import Any

from django.core.paginator import Page, Paginator

from cms.core.together import Asking, at_once, side_by_side
from site_modules.submissions.enums import Group
from site_modules.submissions.sources import Row, Source, Text, all_sources

PER_PAGE = 20
#: Deeper pages would read everything before them from every source.
MAX_PAGE = 50


def kinds() -> list[tuple[str, Text]]:
    """(name, label) of everything that can be sent, by label."""
    found = [pair for source in all_sources() for pair in source.kinds()]
    return sorted(found, key=lambda pair: str(pair[1]).lower())


class Mine:
    """What one person sent. An unknown `kind` or `group` narrows nothing down."""

    def __init__(self, user: Any, *, kind: str = "", group: str = "") -> None:
        self.user = user
        self.group = group if group in Group.values else ""
        self.kind = kind if kind in dict(kinds()) else ""

    def page(self, number: str) -> Page:
        """One page; two queries for each source and what its lines need, whatever lies behind."""
        found = self._found()
        total = min(sum(rows.count() for _source, rows in found), PER_PAGE * MAX_PAGE)
        page: Page = Paginator(range(total), PER_PAGE).get_page(number)
        upto = page.number * PER_PAGE
        page.object_list = at_once(self._first(found, upto))[upto - PER_PAGE :] if total else []
        return page

    def newest(self, count: int) -> Asking[list[Row]]:
        """For „Panoul meu”."""
        return (yield from self._first(self._found(), count))

    def _found(self) -> list[tuple[Source, Any]]:
        sources = [one for one in all_sources() if not self.kind or self.kind in dict(one.kinds())]
        return [(one, one.rows(self.user, self.kind, self.group)) for one in sources]

    def _first(self, found: list[tuple[Source, Any]], upto: int) -> Asking[list[Row]]:
        given = yield tuple(rows[:upto] for _source, rows in found)
        lines_of = [source.lines(rows) for (source, _rows), rows in zip(found, given, strict=True)]
        by_source = yield from side_by_side(*lines_of)
        lines = [line for of_source in by_source for line in of_source]
        lines.sort(key=lambda line: line.changed_at, reverse=True)
        return lines[:upto]
