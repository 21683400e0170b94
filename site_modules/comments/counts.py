"""The numbers of comments beside titles, read anew for each reader of a shared page."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import connection
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import ngettext

from cms.core.prepared import PreparedQuery
from cms.core.templatetags.ui import icon
from site_modules.comments.models import Discussion

#: Holes of shared pages: in a list, and above an article.
IN_LIST, ON_PAGE = "comment_count_in_list", "comment_count"
AT_ONCE = 12
BESIDE = PreparedQuery(
    "discussions", lambda *keys: Discussion.objects.filter(pk__in=keys), *range(-AT_ONCE, 0)
)


def discussions_of(request: Any, keys: Iterable[int]) -> dict[int, Discussion]:
    """The rows beside these pages, one query for all that are not known to this request yet."""
    known: dict[int, Discussion] = request.__dict__.setdefault("_discussions", {})
    missing = [key for key in keys if key not in known]
    if missing:
        found = {row.pk: row for row in _rows_beside(missing)}
        known.update({key: found.get(key) or Discussion(pk=key, version=0) for key in missing})
    return known


def _rows_beside(keys: list[int]) -> Iterator[Discussion]:
    """So many at once as one statement has places; an empty place repeats a key."""
    for start in range(0, len(keys), AT_ONCE):
        some = keys[start : start + AT_ONCE]
        yield from BESIDE.all(*some, *[some[0]] * (AT_ONCE - len(some)))


def comment_counts(keys: Iterable[int]) -> dict[int, int]:
    """Page → comments that readers see; without those that have none."""
    asked = list(keys)
    if not asked:
        return {}
    table, places = Discussion._meta.db_table, ", ".join(["%s"] * len(asked))
    statement = f"SELECT page_id, comment_count FROM {table} WHERE page_id IN ({places})"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(statement, asked)
        return dict(cursor.fetchall())


def word_of(key: int, keys: Iterable[int]) -> str:
    """A page and those shown beside it, as the argument of a hole: `12|12,13,14`."""
    return f"{key}|{','.join(str(one) for one in keys)}"


def _count(request: HttpRequest, word: str) -> int:
    key, _bar, keys = word.partition("|")
    found = discussions_of(request, [int(one) for one in keys.split(",")])
    return found[int(key)].comment_count


def in_list(request: HttpRequest, word: str) -> str:
    """An entry of a list of facts; nothing for no comments."""
    total = _count(request, word)
    return format_html("<li>{}{}</li>", icon("dialog"), _words(total)) if total else ""


def on_page(request: HttpRequest, word: str) -> str:
    return _words(_count(request, word))


def _words(total: int) -> str:
    return ngettext("%(total)s comment", "%(total)s comments", total) % {"total": total}
