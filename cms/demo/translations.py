"""Translates some pages with wagtail-localize, as a translator would."""

import re
from collections.abc import Iterator
from typing import Any

from wagtail.models import Locale, ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from cms.articles.models import ArticleIndexPage
from cms.core.enums import Service
from cms.demo import texts
from cms.demo.content.help import HELP
from cms.demo.models import DemoRecord
from cms.demo.records import recall, remember
from cms.home.models import HomePage, ServicePage
from site_modules.events.models import EventIndexPage

PAGE_LINK = re.compile(r'<a href="(page:[\w-]+)">')


def translate_all() -> None:
    """English and Hungarian: the home, the services, help, some articles and their list."""
    translate("en", texts.words_in("en"), articles=("gradina-valea-lunga", "formularul-230"))
    translate("hu", texts.words_in("hu"), articles=("voluntari-in-cartier",))


def translate(code: str, words: dict[str, str], *, articles: tuple[str, ...]) -> None:
    """Publish versions of the pages in a language from Romanian text → text in that language."""
    locale = Locale.objects.get(language_code=code)
    segments = dict(_with_numbered_links(*pair) for pair in words.items())
    for key, page in _pages_to_translate(articles):
        record = f"translation:{code}:{key}"
        standing = recall(record)
        if standing is None:
            previous = _standing_revision(page, locale)
            translated = _translate(page, locale, segments)
            remember(
                record,
                translated,
                previous_revision_id=previous,
                demo_revision_id=translated.latest_revision_id,
            )
        elif _is_behind(page, standing, record):
            translated = _translate(page, locale, segments)
            remember(record, translated, demo_revision_id=translated.latest_revision_id)


def _is_behind(page: Any, standing: Any, record: str) -> bool:
    """Is the page newer than its translation, which nobody has edited since?"""
    loaded = DemoRecord.objects.get(key=record).demo_revision_id
    if loaded is None or standing.latest_revision_id != loaded:
        return False
    ours = DemoRecord.objects.filter(demo_revision_id=page.latest_revision_id).exists()
    return ours and standing.latest_revision.created_at < page.latest_revision.created_at


def _pages_to_translate(articles: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    """Parents before children; articles as far as they are still there."""
    yield "home", HomePage.objects.get(locale__language_code="ro")
    for service in Service.values:
        page = ServicePage.objects.filter(service=service, locale__language_code="ro").first()
        if page is not None:
            yield service, page
    calendar = EventIndexPage.objects.filter(locale__language_code="ro").first()
    if calendar is not None:
        yield "calendar", calendar
    for key in ("contact", *(page.key for page in HELP)):
        found = recall(f"page:{key}")
        if found is not None:
            yield key, found
    index = ArticleIndexPage.objects.filter(locale__language_code="ro").first()
    if index is None:
        return
    yield "articles", index
    for key in articles:
        article = recall(f"article:{key}")
        if article is not None:
            yield key, article


def _with_numbered_links(romanian: str, english: str) -> tuple[str, str]:
    """Both texts as wagtail-localize keeps them: `<a id="a1">` is the first link of a text."""
    order = PAGE_LINK.findall(romanian)

    def numbered(text: str) -> str:
        return PAGE_LINK.sub(lambda link: f'<a id="a{order.index(link.group(1)) + 1}">', text)

    return numbered(romanian), numbered(english)


def _standing_revision(page: Any, locale: Locale) -> int | None:
    """What to publish again when the demonstration goes; None where it makes the translation."""
    standing = page.get_translation_or_none(locale)
    if standing is None:
        return None
    return standing.latest_revision_id or standing.save_revision().pk


def _translate(page: Any, locale: Locale, words: dict[str, str]) -> Any:
    source, is_new = TranslationSource.get_or_create_from_instance(page)
    if not is_new:
        source.update_from_db()
    translation, _created = Translation.objects.get_or_create(
        source=source, target_locale=locale, defaults={"enabled": True}
    )
    for segment in source.stringsegment_set.select_related("string", "context"):
        text = words.get(segment.string.data)
        if text is not None:
            StringTranslation.objects.get_or_create(
                translation_of=segment.string,
                locale=locale,
                context=segment.context,
                defaults={
                    "data": text,
                    "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
                },
            )
    # Each save makes the rows below a page anew; a worker would look for those of the save before.
    with disable_reference_index_auto_update():
        translation.save_target(publish=False)
        # wagtail-localize would publish after the commit, from what the page was before it got
        # children, and so lose them.
        translation.get_target_instance().get_latest_revision().publish()
    translated = translation.get_target_instance()
    ReferenceIndex.create_or_update_for_object(translated)
    return translated
