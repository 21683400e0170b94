"""Words of a list, looked for in the index: one query, the best matches first."""

from typing import Any

from cms.core.finder import FoundKeys
from cms.search.models import SearchEntry
from cms.search.queries import clean_query, understand
from cms.search.ranking import ranked
from cms.search.selectors import MOST_MATCHES, ROW
from cms.search.words import INSIDE_MARK, PAGE_MARK, TITLE_MARK

MARKS = {"": "", "title": TITLE_MARK, "page": PAGE_MARK, "inside": INSIDE_MARK}


def find_keys(*, kind: str, text: str, user: Any, language: str, where: str) -> FoundKeys:
    """Keys of one kind, at most `MOST_MATCHES`."""
    query = understand(clean_query(text), language)
    if not query:
        return FoundKeys()
    entries = SearchEntry.objects.visible_to(user).within(language=language).filter(kind=kind)
    found = entries.matching(query.condition(mark=MARKS[where]))
    rows = list(found.values_list(*ROW, "object_key")[: MOST_MATCHES + 1])
    looked_through = rows[:MOST_MATCHES]
    key_of = {row[0]: row[-1] for row in looked_through}
    keys = FoundKeys(
        key_of[match.pk] for match in ranked([row[:-1] for row in looked_through], query)
    )
    keys.is_cut = len(rows) > MOST_MATCHES
    return keys
