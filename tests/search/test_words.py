"""Words, corrections and marks by themselves."""

import pytest

from cms.search.highlights import Marker
from cms.search.models import VocabularyWord
from cms.search.queries import understand
from cms.search.spelling import corrections, distance
from cms.search.words import clean_text, fold, tokens_of, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("asociații", "asociatie"),
        ("asocia\u0163ii", "asociația"),
        ("voluntari", "voluntariat"),
        ("finanțări", "finantare"),
        ("cursuri", "curs"),
        ("ÎNVĂȚARE", "invatare"),
        ("fonduri", "fondul"),
        ("comunitara", "comunitare"),
    ],
)
def test_forms_of_one_word_share_a_token(one, other):
    assert set(tokens_of(clean_text(one), "ro")) & set(tokens_of(clean_text(other), "ro"))


@pytest.mark.parametrize(("one", "other"), [("an", "ani"), ("masă", "măsuri"), ("cort", "curte")])
def test_other_words_do_not(one, other):
    assert not set(tokens_of(one, "ro")) & set(tokens_of(other, "ro"))


def test_tokens_are_ascii_whatever_the_letters():
    for word in ("мир", "日本語", "ﬃ", "straße", "Łódź", "½"):
        assert all(one.isascii() and one.isalnum() for one in tokens_of(word, "ro")), word
    assert fold("Łódź") == "lodz"


def test_letters_with_dots_are_one_word():
    assert words_of("O.N.G. și C.V.") == ["ONG", "și", "CV"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("voluntar", "voluntar", 0), ("volutnar", "voluntar", 1), ("volunar", "voluntar", 1),
     ("xoluntax", "voluntar", 2), ("altceva", "voluntar", 3)],
)  # fmt: skip
def test_distance(one, other, expected):
    assert distance(one, other, 2) == expected


def test_stop_words_count_only_when_there_are_no_others(db):
    assert understand("cum este un voluntar", "ro").words == ["voluntar"]
    assert understand("despre noi", "ro").words == ["despre", "noi"]


def test_a_mark_needs_the_word_and_not_its_beginning(db):
    marker = Marker(understand("casă", "ro").tokens, "ro")
    assert marker.mark("O casă & casele, nu casetofon") == (
        "O <mark>casă</mark> &amp; <mark>casele</mark>, nu casetofon"
    )


def test_only_near_words_are_proposed(db):
    VocabularyWord.objects.bulk_create(
        VocabularyWord(word=word, reversed_word=word[::-1], shown=word)
        for word in ("dealuri", "struguras", "strugure")
    )
    assert corrections(["strugaras"]) == {"strugaras": "struguras"}
    assert corrections(["sdealuri"]) == {"sdealuri": "dealuri"}
    assert corrections(["murmure", "dea", "123456"]) == {}
