"""Help with each service: complete in three languages, with the names that the screen shows."""

from unittest import mock

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils.translation import gettext, override
from wagtail_localize.models import StringTranslation, TranslationSource

from cms.core.enums import Service
from cms.demo import texts
from cms.demo.content.help import HELP
from cms.demo.content.help.shapes import LANGUAGES, NAME
from cms.home.models import ContactPage, HomePage, ServicePage, StandardPage
from site_modules.events.models import EventIndexPage
from tests.demo.conftest import load
from tests.demo.test_loading import edit

#: Presentation pages of services that can be used.
WITH_HELP = [one for one in Service if one != Service.ELEARNING]


@pytest.mark.parametrize("page", HELP, ids=lambda page: page.key)
def test_names_are_those_of_the_screen(page):
    for sentence in page.sentences():
        names = [NAME.findall(words) for words in sentence]
        assert sorted(names[0]) == sorted(names[1]) == sorted(names[2]), sentence
        for name in names[0]:
            for code in ("ro", "hu"):
                with override(code):
                    assert gettext(name) != name or name in {"Forum", "Calendar"}, (code, name)


def test_everything_on_the_demonstrations_main_pages_is_translated(demo):
    guide = StandardPage.objects.get(slug="ghid-de-utilizare", locale__language_code="ro")
    pages = [
        HomePage.objects.get(locale__language_code="ro"),
        *ServicePage.objects.filter(locale__language_code="ro"),
        EventIndexPage.objects.get(locale__language_code="ro"),
        ContactPage.objects.get(locale__language_code="ro"),
        guide, *StandardPage.objects.child_of(guide),
    ]  # fmt: skip
    missing = []
    for page in pages:
        segments = TranslationSource.objects.get_for_instance(page).stringsegment_set.all()
        for segment in segments.select_related("string"):
            for code in ("en", "hu"):
                found = StringTranslation.objects.filter(
                    translation_of=segment.string, locale__language_code=code
                )
                if not found.exists():
                    missing.append((code, page.title, segment.string.data))
    assert missing == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_service_leads_to_its_help(code, demo):
    cache.clear()
    client = Client()
    for service in WITH_HELP:
        home = ServicePage.objects.get(service=service, locale__language_code=code)
        page = StandardPage.objects.get(help_for=service, locale__language_code=code)
        assert f'href="{page.get_url()}"' in client.get(home.get_url()).content.decode()
        body = client.get(page.get_url()).content.decode()
        assert f'<html lang="{code}"' in body
        assert "[[" not in body


def test_newer_text_reaches_pages_that_nobody_edited(demo):
    """An installation gets the new words by the same command, also in the translations."""
    ours, edited = (
        StandardPage.objects.get(slug=slug, locale__language_code="ro")
        for slug in ("intrebari-frecvente", "despre-proiect")
    )
    edit(edited, summary="Rezumatul unui editor.")
    home = HomePage.objects.get(locale__language_code="ro")
    newer = [{**text, "summary": "Un rezumat mai nou."} for text in texts.INFORMATION_PAGES]
    words = texts.words_in("en") | {"Un titlu mai nou": "A newer title"}
    with (
        mock.patch.object(texts, "INFORMATION_PAGES", newer),
        mock.patch.dict(texts.HOME, {"hero_title": "Un titlu mai nou"}),
        mock.patch.object(texts, "words_in", lambda code: words),
    ):
        load()
    ours.refresh_from_db()
    edited.refresh_from_db()
    home.refresh_from_db()
    assert ours.summary == "Un rezumat mai nou."
    assert edited.summary == "Rezumatul unui editor."
    assert home.hero_title == "Un titlu mai nou"
    english = HomePage.objects.get(locale__language_code="en")
    assert english.hero_title == "A newer title"
