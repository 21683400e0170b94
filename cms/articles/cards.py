"""Articles in lists: what is the same for everybody is kept, names and numbers are read anew."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.utils.formats import date_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from cms.articles.bylines import Byline, bylines_of
from cms.articles.enums import MediaKind
from cms.articles.themes import Theme, themes
from cms.core.addresses import page_address
from cms.core.cache import cached_many
from cms.media.renditions import picture
from site_modules.comments.counts import word_of


@dataclass(frozen=True)
class Facts:
    """What an article's card says to everybody who may see it."""

    title: str
    summary: str
    url: str
    theme: Theme | None
    kind: str
    kind_label: str
    icon: str
    day: str
    day_text: str
    picture: SafeString


@dataclass(frozen=True)
class Card:
    """A card as one reader sees it now."""

    key: int
    facts: Facts
    authors: list[Byline]
    #: Its key and those of the cards beside it: what the number of comments is asked for with.
    count_word: str

    @property
    def signed_by(self) -> str:
        return ", ".join(author.name for author in self.authors)


def cards_of(keys: list[int], articles: Any, user: Any) -> list[Card]:
    """Cards in the order of their keys; the caller has made sure that they may be seen."""
    facts = facts_of(keys, articles)
    people = bylines_of(keys, user)
    return [
        Card(
            key,
            facts[key],
            people.get(key, []),
            word_of(key, keys),
        )
        for key in keys
        if key in facts
    ]


def facts_of(keys: list[int], articles: Any) -> dict[int, Facts]:
    """Facts by key; of one list's page two queries when none is known yet, no query later."""
    named = {f"article-facts:{key}:{get_language()}": key for key in keys}

    def make(missing: list[str]) -> dict[str, Facts]:
        wanted = {named[name]: name for name in missing}
        return {wanted[key]: fact for key, fact in _read(list(wanted), articles).items()}

    return {named[name]: fact for name, fact in cached_many(named, make).items()}


def _read(keys: list[int], articles: Any) -> dict[int, Facts]:
    pages = list(articles.filter(pk__in=keys).select_related("social_image").defer("body"))
    images = [page.social_image for page in pages if page.social_image]
    prefetch_related_objects(images, Prefetch("renditions", to_attr="prefetched_renditions"))
    return {page.pk: _facts(page) for page in pages}


def _facts(page: Any) -> Facts:
    day = page.shown_date
    return Facts(
        title=page.card_title,
        summary=page.summary,
        url=page_address(page),
        theme=themes().of_key(page.category_id),
        kind=page.media_kind,
        kind_label=str(MediaKind(page.media_kind).label),
        icon=page.media_icon,
        day=day.isoformat(),
        day_text=date_format(day, "DATE_FORMAT"),
        picture=cover_html(page.social_image, "card", alt="", is_lazy=True),
    )


def cover_html(image: Any, shape: str, *, alt: str, is_lazy: bool) -> SafeString:
    """The picture in one of the site's shapes; nothing when there is none or its file is lost."""
    if image is None:
        return mark_safe("")
    if not _is_there(image):
        return mark_safe("")
    return mark_safe(str(picture(image, shape, alt=alt, is_lazy=is_lazy)))  # noqa: S308


def _is_there(image: Any) -> bool:
    """False when the disk lost the original and no rendition of it was made in time."""
    made = image.prefetched_renditions if hasattr(image, "prefetched_renditions") else None
    known = made if made is not None else list(image.renditions.all()[:1])
    return bool(known) or bool(image.file.storage.exists(image.file.name))
