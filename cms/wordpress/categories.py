"""Categories become themes of articles: an article has one, the others become its tags."""

from django.db import transaction
from django.utils.text import slugify

from cms.articles.models import ArticleCategory, ArticleTag
from cms.wordpress.enums import Kind, Outcome
from cms.wordpress.html.words import plain_words
from cms.wordpress.run import Run

#: WordPress's name for none, in the languages of its sites here.
NO_CATEGORY = {"uncategorized", "fara-categorie", "necategorisit", "nincs-kategorizalva"}
MOST_NAME = 60
MOST_TAG = 100


class Themes:
    """The themes by WordPress's short names; None stands for one that a dry run would make."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.by_slug: dict[str, ArticleCategory | None] = {}

    def bring(self) -> None:
        for category in self.run.survey.categories:
            slug, name = category.slug, plain_words(category.name)[:MOST_NAME]
            if slug and name and slug not in NO_CATEGORY:
                words = plain_words(category.description)[:250]
                self.by_slug[slug] = self._theme(slug, name, words)

    def of(self, categories: list[tuple[str, str]]) -> tuple[str, ArticleCategory | None]:
        """(short name, theme) of the first one that is known."""
        for slug, _name in categories:
            if slug in self.by_slug:
                return slug, self.by_slug[slug]
        return "", None

    def tags(self, categories: list[tuple[str, str]], tags: list[str]) -> list[str]:
        """Names of tags: those of the post, and its categories after the first."""
        first, _theme = self.of(categories)
        others = [name for slug, name in categories if slug != first and slug not in NO_CATEGORY]
        names = (plain_words(name)[:MOST_TAG] for name in [*tags, *others])
        unique = {name.casefold(): name for name in names if name}
        return sorted(unique.values())

    def _theme(self, slug: str, name: str, description: str) -> ArticleCategory | None:
        report = self.run.report
        known = self.run.record(Kind.CATEGORY, slug)
        if known is not None:
            standing = known.content_object
            outcome = Outcome.UNCHANGED if standing else Outcome.DELETED_HERE
            report.count(Kind.CATEGORY, outcome)
            return standing if isinstance(standing, ArticleCategory) else None
        here = ArticleCategory.objects.filter(locale=self.run.locale)
        own_slug = slugify(slug)[:MOST_NAME] or slugify(name)[:MOST_NAME] or "categorie"
        same = here.filter(slug=own_slug).first() or here.filter(name__iexact=name).first()
        report.count(Kind.CATEGORY, Outcome.UNCHANGED if same else Outcome.MADE)
        if self.run.is_dry:
            return same
        with transaction.atomic():
            theme = same or ArticleCategory.objects.create(
                name=name, slug=own_slug, description=description, locale=self.run.locale
            )
            self.run.keep(Kind.CATEGORY, slug, theme)
        return theme


def tags_of(names: list[str]) -> list[ArticleTag]:
    """The tags of these names, whatever the case of their letters; made where they are missing."""
    found = []
    for name in names:
        tag = ArticleTag.objects.filter(name__iexact=name).first()
        found.append(tag or ArticleTag.objects.create(name=name))
    return found
