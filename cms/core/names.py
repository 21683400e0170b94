"""Days, months and hours as each language writes them."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import get_language

#: Hungarian goes from the large to the small, and names the day of the week after the day.
HUNGARIAN = {
    "j F, H:i": "F j., H:i",
    "l, j F": "F j., l",
    "l, j F, H:i": "F j., l, H:i",
    "l, j F Y": "Y. F j., l",
    "l, j F Y, H:i": "Y. F j., l, H:i",
}


def moment(when: date | None, pattern: str) -> str:
    """A day or an hour as `pattern` (one of the above) writes it, in the order of the language."""
    if not when:
        return ""
    is_hungarian = get_language() == "hu"
    return str(date_format(when, HUNGARIAN[pattern] if is_hungarian else pattern))


def in_running_text(name: str) -> str:
    """A day or a month inside a line: small in Romanian and Hungarian, never in English."""
    return name if (get_language() or "").startswith("en") else name.lower()
