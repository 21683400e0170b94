"""The themes as lists and chips show them, from one small shared fragment."""

from dataclasses import dataclass

from django.apps import apps
from django.utils.translation import get_language

from cms.core.cache import cached
from cms.core.themes import Themes, read_themes


@dataclass(frozen=True)
class Theme:
    """A theme in the reader's language."""

    slug: str
    name: str


def themes_key() -> str:
    return f"resource-themes:{get_language()}"


def themes() -> Themes[Theme]:
    """Every theme; one without a translation stands under its first name."""
    return cached(themes_key(), _read)


def _read() -> Themes[Theme]:
    model = apps.get_model("library", "ResourceTheme")
    return read_themes(model, lambda row: Theme(row.slug, row.name))
