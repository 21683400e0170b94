"""The categories as lists and chips show them, from one small shared fragment."""

from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.utils.translation import get_language

from cms.core.cache import cached
from cms.core.themes import Themes as ThemesOf
from cms.core.themes import read_themes


@dataclass(frozen=True)
class Theme:
    """A category in the reader's language."""

    slug: str
    name: str
    accent: str
    description: str
    translation_key: str


Themes = ThemesOf[Theme]


def themes_key() -> str:
    return f"article-themes:{get_language()}"


def themes() -> Themes:
    """Every category; one without a translation stands under its first name."""
    return cached(themes_key(), _read)


def _read() -> Themes:
    return read_themes(apps.get_model("articles", "ArticleCategory"), _theme)


def _theme(row: Any) -> Theme:
    return Theme(row.slug, row.name, row.accent, row.description, str(row.translation_key))
