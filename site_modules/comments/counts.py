"""The numbers of comments beside titles, read anew for each reader of a shared page."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import ngettext

from cms.core.templatetags.ui import icon
from site_modules.comments.models import Discussion

#: Holes of shared pages: in a list, and above an article.
IN_LIST, ON_PAGE = "comment_count_in_list", "comment_count"


def discussions_of(request: Any, keys: Iterable[int]) -> dict[int, Discussion]:
    """The rows beside these pages, one query for all that are not known to this request yet."""
    known: dict[int, Discussion] = request.__dict__.setdefault("_discussions", {})
    missing = [key for key in keys if key not in known]
    if missing:
        found = Discussion.objects.in_bulk(missing)
        known.update({key: found.get(key, Discussion(pk=key, version=0)) for key in missing})
    return known


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
