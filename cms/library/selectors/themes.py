"""The themes as lists and chips show them, from one small shared fragment."""

from dataclasses import dataclass

from django.apps import apps
from django.utils.translation import get_language

from cms.core.cache import cached


@dataclass(frozen=True)
class Theme:
    """A theme in the reader's language."""

    slug: str
    name: str


@dataclass(frozen=True)
class Themes:
    """All of them, by name, and which rows of the table mean the same."""

    all: tuple[Theme, ...]
    slug_of: dict[int, str]

    def by_slug(self, slug: str) -> Theme | None:
        return next((theme for theme in self.all if theme.slug == slug), None)

    def of_key(self, theme_id: int | None) -> Theme | None:
        """The theme of a resource, whatever language the theme is stored in."""
        return self.by_slug(self.slug_of.get(theme_id or 0, ""))


def themes_key() -> str:
    return f"resource-themes:{get_language()}"


def themes() -> Themes:
    """Every theme; one without a translation stands under its first name."""
    return cached(themes_key(), _read_themes)


def _read_themes() -> Themes:
    model = apps.get_model("library", "ResourceTheme")
    rows = list(model._default_manager.select_related("locale").order_by("pk"))
    language = get_language()
    best: dict[str, Theme] = {}
    for row in rows:
        if row.slug not in best or row.locale.language_code == language:
            best[row.slug] = Theme(row.slug, row.name)
    slug_of = {row.pk: row.slug for row in rows}
    return Themes(tuple(sorted(best.values(), key=lambda theme: theme.name)), slug_of)
