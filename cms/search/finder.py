"""Words of a list, looked for in the index: all keys that hold them, in one question.

A list puts filters over its words and counts what each of them leaves, so it wants every key, and
again for each filter that is tried: they are kept for a minute. The texts by which matches are
weighed are read for those alone that it asks about.
"""

from collections.abc import Collection
from functools import cache, partial
from typing import Any

from cms.core.finder import FoundKeys
from cms.core.prepared import PreparedByKeys
from cms.search.conditions import Condition
from cms.search.filters import Filters
from cms.search.kept_matches import kept
from cms.search.models import SearchEntry
from cms.search.queries import Query, clean_query, understand
from cms.search.ranking import ranked
from cms.search.selectors import ROW
from cms.search.statements import ask_keys
from cms.search.words import INSIDE_MARK, PAGE_MARK, TITLE_MARK

MARKS = {"": "", "title": TITLE_MARK, "page": PAGE_MARK, "inside": INSIDE_MARK}


def find_keys(*, kind: str, text: str, user: Any, language: str, where: str) -> FoundKeys:
    """Keys of one kind that hold the words and that the person may find."""
    query = understand(clean_query(text), language)
    if not query:
        return FoundKeys()
    filters = Filters(language=language)

    def ask(condition: Condition, asked: str) -> frozenset[int]:
        question = ("keys", kind, text, language, asked)
        make = partial(ask_keys, kind, condition, user=user, filters=filters)
        keys = kept(question, user=user, make=make)
        return frozenset(map(int, keys.split(","))) if keys else frozenset()

    return FoundKeys(
        keys=ask(query.condition(mark=MARKS[where]), where),
        named=lambda: ask(query.condition(in_title=True), "title"),
        best_first=partial(_best_first, kind, query),
    )


def _best_first(kind: str, query: Query, keys: Collection[int]) -> list[int]:
    rows = _texts_of(kind).rows(keys)
    key_of = {pk: key for pk, *_texts, key in rows}
    return [key_of[match.pk] for match in ranked([row[:-1] for row in rows], query)]


@cache
def _texts_of(kind: str) -> PreparedByKeys:
    """By object keys: what a match is weighed by, and its key."""
    return PreparedByKeys(
        f"search-weighed-{kind}",
        lambda keys: SearchEntry.objects.filter(kind=kind, object_key__in=keys).values_list(
            *ROW, "object_key"
        ),
    )
