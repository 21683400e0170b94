"""Expressions in quotation marks: the words follow each other."""

import re

from cms.search.highlights import folded
from cms.search.models import SearchEntry
from cms.search.ranking import Match

#: The best of what holds the words is read through, no more.
MOST_READ = 150


def only_with(phrases: tuple[str, ...], matches: list[Match]) -> list[Match]:
    """The matches whose title, summary or text hold every phrase (folded words)."""
    patterns = [_pattern(phrase) for phrase in phrases]
    keys = [match.pk for match in matches[:MOST_READ]]
    holding = {
        key
        for key, *texts in SearchEntry.objects.filter(pk__in=keys).values_list(
            "pk", "title", "summary", "text"
        )
        if _holds(folded(" | ".join(texts)), patterns)
    }
    return [match for match in matches if match.pk in holding]


def _pattern(phrase: str) -> re.Pattern[str]:
    words = (re.escape(word) for word in phrase.split())
    return re.compile(r"(?<![^\W_])" + r"[\W_]{1,3}".join(words) + r"(?![^\W_])")


def _holds(text: str, patterns: list[re.Pattern[str]]) -> bool:
    return all(pattern.search(text) for pattern in patterns)
