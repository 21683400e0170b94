"""Words as a list looks for them: without capitals, diacritics and signs."""

from cms.core.letters import folded

MOST_WORDS, MOST_LETTERS = 6, 100


def words_of(typed: str) -> list[str]:
    """What was typed, as parts that must all stand in an ad."""
    return list(dict.fromkeys(folded(typed[:MOST_LETTERS]).split()))[:MOST_WORDS]


def text_to_search(parts: list[str]) -> str:
    return folded(" ".join(parts))
