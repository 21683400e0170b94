"""Romanian letters, and words as they are compared: without case and diacritics."""

import re
import unicodedata

#: Letters with a cedilla, of old keyboards, to those of Romanian.
COMMAS = str.maketrans("\u015f\u0163\u015e\u0162", "șțȘȚ")


def with_commas(text: str) -> str:
    """The text with ș and ț where somebody typed a cedilla."""
    return text.translate(COMMAS)


def without_marks(text: str) -> str:
    """Small letters without marks: „Șerbănești!” → „serbanesti!”."""
    letters = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in letters if not unicodedata.combining(sign)).casefold()


def folded(text: str) -> str:
    """The same as words with single blanks between: „Șerbănești, 2!” → „serbanesti 2”."""
    return " ".join(re.findall(r"\w+", without_marks(text.replace("\x00", ""))))
