"""What the words of an ad in other languages look like."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from site_modules.hub.enums import Language

MOST_LETTERS = 8000


def check_translations(value: Any) -> None:
    """{language: {field: words}}, of languages that the site speaks. Raises ValidationError."""
    is_right = isinstance(value, dict) and all(
        code in Language.values and isinstance(words, dict) and _are_words(words)
        for code, words in value.items()
    )
    if not is_right:
        raise ValidationError(_("The translation cannot be read."), code="invalid")


def _are_words(words: dict[Any, Any]) -> bool:
    parts = [*words.keys(), *words.values()]
    return all(isinstance(part, str) for part in parts) and sum(map(len, parts)) <= MOST_LETTERS
