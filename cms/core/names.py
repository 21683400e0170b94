"""Names as each language writes them."""

from django.utils.translation import get_language


def in_running_text(name: str) -> str:
    """A day or a month inside a line: small in Romanian and Hungarian, never in English."""
    return name if (get_language() or "").startswith("en") else name.lower()
