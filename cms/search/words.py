"""From text to the tokens of the index: the same code for what is stored and what is asked.

A word leaves a few tokens: itself without marks, its stem, and the stem of its form without marks
(„asociație” → `asociatie`, `asoc`, `asociat`), so that it is found however it is typed. Tokens are
ASCII: neither database has an opinion of its own about letters, and both give the same answers.
"""

import re
import threading
import unicodedata
from functools import lru_cache

import snowballstemmer

STEMMERS = {"ro": "romanian", "en": "english", "hu": "hungarian"}
#: What has no language of its own is stemmed as the site's own language.
DEFAULT_LANGUAGE = "ro"
MAX_WORD = 40
#: Shorter stems („an” of „ani”) say too little to be searched by.
SHORTEST_STEM = 3
#: A token of the title, beside the same token for the text as a whole.
TITLE_MARK = "_"
#: The same for kinds that tell what stands inside files: words of the page, words of the files.
PAGE_MARK, INSIDE_MARK = "p_", "f_"

#: The cedilla letters of old keyboards, by number: the letters themselves are wrong Romanian.
CEDILLAS = str.maketrans({0x15F: "ș", 0x163: "ț", 0x15E: "Ș", 0x162: "Ț"})
#: Letters that Unicode does not take apart.
WHOLE_LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
WORD = re.compile(r"[^\W_]+")
#: A word with hyphens inside, and letters with dots between („O.N.G.”).
HYPHENATED = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)+")
ACRONYM = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
#: „comunitara” stands for „comunitară” too.
PLAIN_A = re.compile(r"a$")
#: „atentie” stands for „atenție”; „chestie” for itself.
SOFT_T = re.compile(r"(?<!s)t(?=i[aeiou])")
#: Plurals of nouns made of verbs; without their mark only in long words („secretari” are people).
ACTIONS = re.compile(r"ări(?:i|le|lor)?$")
ACTIONS_PLAIN = re.compile(r"[aă]ri(?:i|le|lor)?$")
LONG_WORD = 8
#: „cursuri” → „curs”; not „măsuri”, whose rest would be too short to say anything.
NEUTERS = re.compile(r"^(.{4,})uri(?:le|lor)?$")
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")

_stemmers = threading.local()


def clean_text(text: str) -> str:
    """Readable text on one line: no control letters, half letters or direction marks; commas below
    instead of cedillas."""
    text = INVISIBLE.sub("", text.encode("utf-8", "ignore").decode("utf-8"))
    text = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(unicodedata.normalize("NFC", text).translate(CEDILLAS).split())


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """Lower case without marks: „Înțeles” → `inteles`."""
    lowered = "".join(WHOLE_LETTERS.get(letter, letter) for letter in word.casefold())
    letters = unicodedata.normalize("NFKD", lowered)
    return "".join(letter for letter in letters if letter.isalnum())[:MAX_WORD]


def stem(word: str, language: str) -> str:
    """The stem of a word in lower case; the word itself in a language without a stemmer."""
    name = STEMMERS.get(language)
    if name is None:
        return word
    known = _stemmers.__dict__
    if name not in known:  # a stemmer keeps the word it works on: one for each thread
        known[name] = snowballstemmer.stemmer(name)
    return str(known[name].stemWord(word))


def token(folded: str) -> str:
    """A folded word as a token; what is not ASCII is written as its bytes."""
    return folded if folded.isascii() else "u" + folded.encode().hex()[: 2 * MAX_WORD]


def forms_of(word: str, language: str) -> list[str]:
    """The word as typed and without marks; in Romanian also what the stemmer takes apart: ț where
    only t was typed („asociatie”), ă where only a was („comunitara”), and the singular of plurals
    like „finanțări” and „cursuri”."""
    forms = [word, fold(word)]
    if language == "ro":
        if word == forms[1]:
            forms.append(SOFT_T.sub("ț", word))
            forms.append(PLAIN_A.sub("ă", word))
        ending = ACTIONS_PLAIN if len(word) >= LONG_WORD and word == forms[1] else ACTIONS
        forms += [ending.sub("are", form) for form in forms]
        forms += [NEUTERS.sub(r"\1", form) for form in forms[:2]]
    return list(dict.fromkeys(forms))


@lru_cache(maxsize=50_000)
def stems_of(word: str, language: str) -> tuple[str, ...]:
    """The folded stems of a word's forms."""
    word = word.lower()[:MAX_WORD]
    found = (fold(stem(form, language)) for form in forms_of(word, language))
    return tuple(one for one in dict.fromkeys(found) if len(one) >= SHORTEST_STEM)


def tokens_of(word: str, language: str) -> list[str]:
    """Every token of a word, the word itself first."""
    folded = fold(word)
    if not folded:
        return []
    forms = [folded, *stems_of(word, language or DEFAULT_LANGUAGE)]
    return [token(form) for form in dict.fromkeys(forms)]


def words_of(text: str) -> list[str]:
    """The words of a clean text; dotted letters are one word."""
    return WORD.findall(ACRONYM.sub(_without_dots, text))


def _without_dots(found: re.Match[str]) -> str:
    return found.group().replace(".", "")


def joined_words(text: str) -> list[str]:
    """Words with hyphens, written together: „non-profit” → `nonprofit`."""
    return [re.sub(r"[-\u2010\u2011]", "", found) for found in HYPHENATED.findall(text)]


def text_tokens(text: str, language: str) -> set[str]:
    """All tokens of a clean text."""
    words = {word.lower() for word in (*words_of(text), *joined_words(text))}
    return {one for word in words for one in tokens_of(word, language)}
