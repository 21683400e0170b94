"""Words that mean the same, as a query needs them: one small cached table."""

from dataclasses import dataclass
from itertools import product

from cms.core.cache import cached
from cms.search.models import SynonymGroup
from cms.search.stop_words import STOP_WORDS
from cms.search.words import DEFAULT_LANGUAGE, fold, stems_of, words_of

#: Synonyms are the site's own language.
LANGUAGE = DEFAULT_LANGUAGE


@dataclass(frozen=True)
class Expressions:
    """Known expressions by the keys of their words, and the others of each one's groups."""

    others: dict[tuple[str, ...], tuple[tuple[str, ...], ...]]
    longest: int

    def at(self, words: list[str], start: int) -> tuple[int, tuple[tuple[str, ...], ...]]:
        """How many words from `start` on are the longest known expression, and what means the
        same; (1, ()) when none begins there."""
        for length in range(min(self.longest, len(words) - start), 0, -1):
            for key in product(*(_keys_of(word) for word in words[start : start + length])):
                if key in self.others:
                    return length, self.others[key]
        return 1, ()


def _keys_of(word: str) -> tuple[str, ...]:
    """The stems of a word, the likeliest first: „asociații” and „asociatie” share one."""
    return stems_of(word.lower(), LANGUAGE) or (fold(word),)


def known_expressions() -> Expressions:
    """The table as editors left it."""
    return cached("search-synonyms", _read)


def _read() -> Expressions:
    others: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    longest = 1
    for group in SynonymGroup.objects.all():
        expressions = [tuple(words_of(part.lower())) for part in group.expressions]
        for words in expressions:
            key = tuple(_keys_of(word)[0] for word in _telling(words))
            longest = max(longest, len(key))
            others.setdefault(key, []).extend(
                _telling(other) for other in expressions if other != words
            )
    return Expressions(
        others={key: tuple(dict.fromkeys(found)) for key, found in others.items()}, longest=longest
    )


def _telling(words: tuple[str, ...]) -> tuple[str, ...]:
    """An expression without the words that say nothing."""
    return tuple(word for word in words if fold(word) not in STOP_WORDS) or words
