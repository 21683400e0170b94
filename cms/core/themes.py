"""Snippets that name themes, as lists and chips show them in the reader's language."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from django.utils.translation import get_language

from cms.core.alphabet import dictionary_key


class Named(Protocol):
    """What every theme has."""

    @property
    def slug(self) -> str: ...

    @property
    def name(self) -> str: ...


ThemeT = TypeVar("ThemeT", bound=Named)


@dataclass(frozen=True)
class Themes(Generic[ThemeT]):
    """All of them, by name, and which rows of the table mean the same."""

    all: tuple[ThemeT, ...]
    slug_of: dict[int, str]

    def by_slug(self, slug: str) -> ThemeT | None:
        return next((theme for theme in self.all if theme.slug == slug), None)

    def of_key(self, key: int | None) -> ThemeT | None:
        """The theme of a row, whatever language the row is in."""
        return self.by_slug(self.slug_of.get(key or 0, ""))


def read_themes(model: Any, make: Callable[[Any], ThemeT]) -> Themes[ThemeT]:
    """Every theme of a translatable snippet, made from its row in the present language; one
    without a translation is made from its first row."""
    rows = list(model._default_manager.select_related("locale").order_by("pk"))
    language = get_language()
    best: dict[str, ThemeT] = {}
    for row in rows:
        if row.slug not in best or row.locale.language_code == language:
            best[row.slug] = make(row)
    slug_of = {row.pk: row.slug for row in rows}
    by_name = sorted(best.values(), key=lambda theme: dictionary_key(theme.name))
    return Themes(tuple(by_name), slug_of)
