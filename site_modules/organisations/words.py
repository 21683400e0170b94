"""Words as they are looked for: without case, diacritics and signs."""

import re
import unicodedata


def folded(text: str) -> str:
    """Small letters without marks, single blanks between: „Șerbănești!” → „serbanesti”."""
    plain = unicodedata.normalize("NFKD", text.replace("\x00", ""))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()
    return " ".join(re.findall(r"\w+", plain))
