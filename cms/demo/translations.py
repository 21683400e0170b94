"""Translates the home and one service with wagtail-localize, as a translator would."""

from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from cms.core.enums import Service
from cms.demo.records import recall, remember
from cms.home.models import HomePage, ServicePage


def translate_to_english(words: dict[str, str]) -> None:
    """Publish English versions of the two pages from Romanian text → English text."""
    english = Locale.objects.get(language_code="en")
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
            remember(record, _translate(page, english, words))


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
    translation.save_target(publish=True)
    return translation.get_target_instance()
