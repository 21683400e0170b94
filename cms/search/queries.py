"""What somebody typed, understood: words, expressions in quotation marks, what means the same."""

import re
from dataclasses import dataclass, replace

from cms.search.conditions import BEGINNING, Condition, Place, Way
from cms.search.stop_words import STOP_WORDS
from cms.search.synonyms import known_expressions
from cms.search.words import (
    DEFAULT_LANGUAGE,
    STEMMERS,
    TITLE_MARK,
    clean_text,
    fold,
    joined_words,
    token,
    tokens_of,
    words_of,
)

MAX_QUERY_LENGTH = 150
MAX_WORDS = 12
QUOTED = re.compile('["„“”«»]([^"„“”«»]{2,})["„“”«»]')


@dataclass(frozen=True)
class Term:
    """One word or known expression of the query, and what is as good."""

    words: tuple[str, ...]
    own: Way
    others: tuple[Way, ...] = ()

    @property
    def ways(self) -> tuple[Way, ...]:
        return (self.own, *self.others)


@dataclass(frozen=True)
class Query:
    """`text`: as shown; `terms`: what is looked for; `phrases`: folded words that must follow each
    other."""

    text: str
    language: str
    terms: tuple[Term, ...] = ()
    phrases: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    @property
    def words(self) -> list[str]:
        return [word for term in self.terms for word in term.words]

    @property
    def own_tokens(self) -> frozenset[str]:
        return _all_tokens(term.own for term in self.terms)

    @property
    def tokens(self) -> frozenset[str]:
        """Everything that counts as found."""
        return _all_tokens(way for term in self.terms for way in term.ways)

    def condition(
        self, *, needs_all: bool = True, in_title: bool = False, mark: str = ""
    ) -> Condition:
        """`mark`: only words in a part of the text (see `words.TITLE_MARK`)."""
        mark = TITLE_MARK if in_title else mark
        terms = tuple(tuple(_marked(way, mark) for way in term.ways) for term in self.terms)
        return Condition(terms=terms, needs_all=needs_all)


def _all_tokens(ways: object) -> frozenset[str]:
    return frozenset(found for way in ways for place in way for found in place)  # type: ignore[attr-defined]


def _marked(way: Way, mark: str) -> Way:
    return tuple(tuple(mark + found for found in place) for place in way) if mark else way


def clean_query(text: str) -> str:
    """The text as the page shows it, of a length people type."""
    return clean_text(text[: 4 * MAX_QUERY_LENGTH])[:MAX_QUERY_LENGTH].strip()


def understand(text: str, language: str) -> Query:
    """The query of a clean text; `language` empty: words may be of any language."""
    words = words_of(text)[:MAX_WORDS]
    telling = [word for word in words if fold(word) not in STOP_WORDS]
    phrases = tuple(
        " ".join(fold(word) for word in words_of(found)) for found in QUOTED.findall(text)
    )
    # Words that say nothing are looked for when there are no others („Despre noi”).
    return Query(
        text=text,
        language=language,
        terms=tuple(_terms(telling or words, language, text)),
        phrases=tuple(phrase for phrase in phrases if phrase),
    )


def _terms(words: list[str], language: str, text: str) -> list[Term]:
    expressions, terms, start = known_expressions(), [], 0
    joined = {fold(found): found for found in joined_words(text)}
    while start < len(words):
        length, others = expressions.at(words, start)
        own = words[start : start + length]
        ways = [_way(other, DEFAULT_LANGUAGE) for other in others]
        pair = "".join(fold(word) for word in words[start : start + 2])
        if length == 1 and pair in joined:
            length, own = 2, words[start : start + 2]
            ways.append(_way([joined[pair]], language))
        terms.append(Term(tuple(own), _way(own, language), tuple(way for way in ways if way)))
        start += length
    return [term for term in terms if term.own]


def _way(words: object, language: str) -> Way:
    places = (place_of(word, language) for word in words)  # type: ignore[attr-defined]
    return tuple(place for place in places if place)


def place_of(word: str, language: str) -> Place:
    """Every token under which a word may stand in the index."""
    languages = (language,) if language else tuple(STEMMERS)
    return tuple(dict.fromkeys(one for code in languages for one in tokens_of(word, code)))


def beginning(text: str, language: str) -> Query:
    """For suggestions: the last word may go on."""
    words = words_of(text)[:MAX_WORDS]
    places = [place_of(word, language) for word in words[:-1]]
    if words and fold(words[-1]):
        places.append((token(fold(words[-1])) + BEGINNING,))
    terms = tuple(
        Term((word,), (place,)) for word, place in zip(words, places, strict=False) if place
    )
    return Query(text=text, language=language, terms=terms)


def with_words(query: Query, corrected: dict[str, str]) -> Query:
    """The same query with some words written otherwise."""
    text = query.text
    for typed, right in corrected.items():
        text = re.sub(rf"(?<!\w){re.escape(typed)}(?!\w)", right, text)
    return replace(understand(text, query.language), phrases=query.phrases)
