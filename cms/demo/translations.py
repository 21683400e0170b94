"""Translates the home and one service with wagtail-localize, as a translator would."""

import re
from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from cms.core.enums import Service
from cms.demo.records import recall, remember
from cms.home.models import HomePage, ServicePage

PAGE_LINK = re.compile(r'<a href="(page:[\w-]+)">')


def translate_to_english(words: dict[str, str]) -> None:
    """Publish English versions of the two pages from Romanian text → English text."""
    english = Locale.objects.get(language_code="en")
    segments = dict(_with_numbered_links(*pair) for pair in words.items())
    pages = (
        ("home", HomePage.objects.get(locale__language_code="ro")),
        (
            "dialog",
            ServicePage.objects.get(service=Service.DIALOGUE, locale__language_code="ro"),
        ),
    )
    for key, page in pages:
        record = f"translation:en:{key}"
        if recall(record) is None:
            previous = _standing_revision(page, english)
            translated = _translate(page, english, segments)
            remember(
                record,
                translated,
                previous_revision_id=previous,
                demo_revision_id=translated.latest_revision_id,
            )


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
    source, _created = TranslationSource.get_or_create_from_instance(page)
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
    translation.save_target(publish=False)
    # wagtail-localize would publish after the commit, from what the page was before it got
    # children, and so lose them.
    translation.get_target_instance().get_latest_revision().publish()
    return translation.get_target_instance()
