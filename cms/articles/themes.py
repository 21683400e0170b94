"""The categories as lists and chips show them, from one small shared fragment."""

from dataclasses import dataclass

from django.apps import apps
from django.utils.translation import get_language

from cms.core.cache import cached


@dataclass(frozen=True)
class Theme:
    """A category in the reader's language."""

    slug: str
    name: str
    accent: str
    description: str
    translation_key: str


@dataclass(frozen=True)
class Themes:
    """All of them, by name, and which rows of the table mean the same."""

    all: tuple[Theme, ...]
    slug_of: dict[int, str]

    def by_slug(self, slug: str) -> Theme | None:
        return next((theme for theme in self.all if theme.slug == slug), None)

    def of_key(self, category_id: int | None) -> Theme | None:
        """The theme of an article's category, whatever language the category is stored in."""
        return self.by_slug(self.slug_of.get(category_id or 0, ""))


def themes_key() -> str:
    return f"article-themes:{get_language()}"


def themes() -> Themes:
    """Every category; one without a translation stands under its first name."""
    return cached(themes_key(), _read_themes)


def _read_themes() -> Themes:
    model = apps.get_model("articles", "ArticleCategory")
    rows = list(model._default_manager.select_related("locale").order_by("pk"))
    language = get_language()
    best: dict[str, Theme] = {}
    for row in sorted(rows, key=lambda row: row.locale.language_code == language):
        if row.slug not in best or row.locale.language_code == language:
            best[row.slug] = Theme(
                row.slug, row.name, row.accent, row.description, str(row.translation_key)
            )
    slug_of = {row.pk: row.slug for row in rows}
    return Themes(tuple(sorted(best.values(), key=lambda theme: theme.name)), slug_of)
