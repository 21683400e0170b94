"""The order of dictionaries: Romanian, and Hungarian for Hungarian readers.

Romanian: ă after a, â after ă, î after i, ș after s, ț after t. Hungarian: ö and ő after o, ü and ű
after u, the letters of two signs after their first; á, é, í, ó, ú stand with a, e, i, o, u.
"""

import re

from django.utils.translation import get_language

AFTER = {"ă": "a\u007f1", "â": "a\u007f2", "î": "i\u007f1", "ș": "s\u007f1", "ț": "t\u007f1"}
AFTER_HUNGARIAN = {
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u",
    "ö": "o\u007f1", "ő": "o\u007f1", "ü": "u\u007f1", "ű": "u\u007f1",
    "cs": "c\u007f1", "dz": "d\u007f1", "dzs": "d\u007f2", "gy": "g\u007f1", "ly": "l\u007f1",
    "ny": "n\u007f1", "sz": "s\u007f1", "ty": "t\u007f1", "zs": "z\u007f1",
}  # fmt: skip
HUNGARIAN_LETTER = re.compile("dzs|dz|cs|gy|ly|ny|sz|ty|zs|.", re.DOTALL)


def dictionary_key(title: str, language: str = "") -> str:
    """Compares titles as a reader of the language looks for them; without one, of the page's."""
    small = title.casefold()
    if (language or get_language() or "ro") == "hu":
        letters = HUNGARIAN_LETTER.findall(small)
        return "".join(AFTER_HUNGARIAN.get(letter, AFTER.get(letter, letter)) for letter in letters)
    return "".join(AFTER.get(letter, letter) for letter in small)
