"""Publishes the demonstration's articles, with their themes, files and podcast."""

import uuid
from datetime import datetime
from typing import Any

from django.utils import timezone
from wagtail.models import Locale

from cms.articles.models import (
    ArticleAttachment,
    ArticleAuthor,
    ArticleCategory,
    ArticleIndexPage,
    ArticlePage,
    ArticleTag,
    RelatedArticle,
)
from cms.core.enums import Accent
from cms.demo import texts
from cms.demo.blocks import BlockBuilder
from cms.demo.content.covers import COVER_TEXTS
from cms.demo.pages import fill_standing
from cms.demo.pictures import cover, draw
from cms.demo.records import recall, remember

PODCAST = {
    "podcast_title": "Punte de vorbă",
    "podcast_summary": (
        "Oameni din organizații povestesc, în trei minute, cum au trecut o apă. Un podcast al "
        "proiectului Punte, cu transcrierea fiecărui episod."
    ),
    "podcast_author": "Asociația Podul Verde (organizație fictivă)",
}
PODCAST_COVER_WIDTH = 1400
#: Themes beside those of the set-up: short name → colour, names by language.
CATEGORIES = {
    "management": (
        Accent.MANAGEMENT,
        {"ro": "Management", "en": "Management", "hu": "Szervezetvezetés"},
    ),
    "digitalizare": (
        Accent.CAREER,
        {"ro": "Digitalizare", "en": "Digital work", "hu": "Digitalizáció"},
    ),
}


def moment(words: str) -> datetime:
    """„2026-05-12 09:00” on the site's own clock."""
    return timezone.make_aware(datetime.strptime(words, "%Y-%m-%d %H:%M"))


class ArticleLoader:
    """Makes empty articles first, so that texts can link to each other, then fills them."""

    def __init__(self, builder: BlockBuilder, people: dict[str, Any]) -> None:
        self.builder = builder
        self.people = people
        self.new: list[tuple[dict[str, Any], ArticlePage]] = []

    def load(self) -> None:
        """Nothing where editors took the list of articles away."""
        index = ArticleIndexPage.objects.filter(locale__language_code="ro").first()
        if index is None:
            return
        load_themes()
        for text in texts.ARTICLES:
            self._add(self._list_of(text) or index, text)
        for text, page in self.new:
            self._fill(text, page)
        if not index.podcast_title:
            fill_standing("podcast", index, {**PODCAST, "podcast_image": _podcast_cover()})

    def _list_of(self, text: dict[str, Any]) -> ArticleIndexPage | None:
        """The list of a category of the career centre, while it stands."""
        category = self.builder.pages.get(f"cariera-{text.get('list', '')}")
        if category is None:
            return None
        return ArticleIndexPage.objects.child_of(category).first()

    def _add(self, index: ArticleIndexPage, text: dict[str, Any]) -> None:
        key = f"article:{text['key']}"
        standing = recall(key) or index.get_children().filter(slug=text["slug"]).first()
        if standing is not None:  # of an earlier run, or edited and so kept
            self.builder.pages[text["key"]] = standing
            return
        page = ArticlePage(
            title=text["title"],
            slug=text["slug"],
            summary=text["summary"],
            search_description=text["search_description"],
            owner=self._authors(text)[0],
            locale=index.locale,
            live=False,
        )
        index.add_child(instance=page)
        remember(key, page)
        self.builder.pages[text["key"]] = page
        self.new.append((text, page))

    def _authors(self, text: dict[str, Any]) -> list[Any]:
        return [self.people[username] for username in text["authors"]]

    def _fill(self, text: dict[str, Any], page: ArticlePage) -> None:
        published_at = moment(text["published_at"])
        page.body = self.builder.body(text["body"])  # type: ignore[assignment]
        page.category = ArticleCategory.objects.filter(
            slug=text["category"], locale=page.locale
        ).first()
        page.is_public = text["is_public"]
        page.social_image = cover(text["cover"], is_whole=False)
        page.cover_alt = COVER_TEXTS[text["cover"]]
        page.cover_caption = "Desen original al proiectului Punte"
        page.first_published_at = published_at
        page.published_date = published_at.date()
        page.is_episode = "episode" in text
        page.episode_number = text.get("episode")
        page.tags.add(*text["tags"])
        self._add_parts(text, page)
        page.full_clean()
        revision = page.save_revision()
        revision.publish()
        remember(f"article:{text['key']}", page, demo_revision_id=revision.pk)

    def _add_parts(self, text: dict[str, Any], page: ArticlePage) -> None:
        for order, author in enumerate(self._authors(text)):
            organisation = author.profile.organisation_name
            page.authors.add(
                ArticleAuthor(user=author, organisation=organisation, sort_order=order)
            )
        for order, (name, title, *pages) in enumerate(text.get("attachments", ())):
            document = self.builder.files[name]
            page.attachments.add(
                ArticleAttachment(
                    document=document, title=title, page_count=(*pages, None)[0], sort_order=order
                )
            )
        for order, key in enumerate(text["related"]):
            article = self.builder.pages[key]
            page.chosen_next.add(RelatedArticle(article_id=article.pk, sort_order=order))


def _podcast_cover() -> Any:
    words = "O punte peste o apă, cu un microfon la mijloc"
    image = draw(
        "podcast-punte-de-vorba",
        title=words,
        description=words,
        width=PODCAST_COVER_WIDTH,
        is_whole=False,
    )
    remember("picture:podcast-punte-de-vorba", image)
    return image


def load_themes() -> None:
    """Categories that the set-up does not know, in each language, and the tags."""
    for slug, (accent, names) in CATEGORIES.items():
        if ArticleCategory.objects.filter(slug=slug).exists():
            continue
        key = uuid.uuid4()
        for locale in Locale.objects.filter(language_code__in=names):
            code = locale.language_code
            made = ArticleCategory.objects.create(
                name=names[code], slug=slug, accent=accent, locale=locale, translation_key=key
            )
            remember(f"category:{slug}:{code}", made)
    for name in sorted({tag for text in texts.ARTICLES for tag in text["tags"]}):
        tag, is_new = ArticleTag.objects.get_or_create(name=name)
        if is_new:
            remember(f"tag:{name}", tag)
