"""Writes on the words of the index."""

from collections import Counter
from collections.abc import Iterable

from django.db import transaction

from cms.search.models import SearchEntry, VocabularyWord
from cms.search.spelling import SHORTEST
from cms.search.words import MAX_WORD, fold, words_of

BATCH = 1000


def learn(*, texts: Iterable[str]) -> None:
    """Add the words that are new; how often they occur is counted at night."""
    written: dict[str, str] = {}
    for text in texts:
        for word in set(words_of(text)):
            folded = fold(word)
            if is_kept(folded):
                # Of two spellings the one with marks is the right one.
                shown = word.lower()[:MAX_WORD]
                if folded not in written or written[folded].isascii():
                    written[folded] = shown
    known = set(
        VocabularyWord.objects.filter(word__in=list(written)).values_list("word", flat=True)
        if len(written) <= BATCH
        else VocabularyWord.objects.values_list("word", flat=True)
    )
    new = [
        VocabularyWord(word=word, reversed_word=word[::-1], shown=shown)
        for word, shown in written.items()
        if word not in known
    ]
    VocabularyWord.objects.bulk_create(new, ignore_conflicts=True, batch_size=BATCH)


def is_kept(folded: str) -> bool:
    """Words of letters alone, long enough to be mistyped."""
    return len(folded) >= SHORTEST and folded.isascii() and folded.isalpha()


@transaction.atomic
def count_words() -> None:
    """In how many entries each word stands now; words that stand nowhere go."""
    counted: Counter[str] = Counter()
    for tokens in SearchEntry.objects.values_list("tokens", flat=True).iterator(chunk_size=200):
        counted.update(tokens.split())
    changed, gone = [], []
    for word in VocabularyWord.objects.iterator(chunk_size=BATCH):
        found = counted[word.word]
        if not found:
            gone.append(word.pk)
        elif found != word.frequency:
            word.frequency = found
            changed.append(word)
    VocabularyWord.objects.bulk_update(changed, ["frequency"], batch_size=BATCH)
    for start in range(0, len(gone), BATCH):
        VocabularyWord.objects.filter(pk__in=gone[start : start + BATCH]).delete()
