"""Articles in several languages, and their themes in the admin."""

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from cms.articles.models import ArticleCategory, ArticlePage
from tests.articles.conftest import audio_body
from tests.factories import DocumentFactory, add_article, add_category, article_index


@pytest.fixture
def translated(sound, person, commits_at_once):
    """An article with everything, sent to English as an editor sends it."""
    page = add_article(
        "Grădina", tags=["grădini"], authors=[person("author")], files=[DocumentFactory()],
        body=audio_body(sound(transcript="Text")), summary="Pe scurt.",
    )  # fmt: skip
    english = Locale.objects.get(language_code="en")
    for ancestor in [*page.get_ancestors().filter(depth__gt=1).specific(), page]:
        if ancestor.get_translation_or_none(english):
            continue
        source, _made = TranslationSource.update_or_create_from_instance(ancestor)
        translation = Translation.objects.create(source=source, target_locale=english)
        translation.save_target(publish=True)
    return page.get_translation(english)


def test_an_article_goes_through_the_translation_tool(tree, translated, browser_of):
    page = ArticlePage.objects.get(pk=translated.pk)
    assert page.live
    assert page.category.locale.language_code == "en"
    assert [tag.name for tag in page.tags.all()] == ["grădini"]
    assert page.authors.count() == 1
    assert page.attachments.count() == 1
    assert page.media_kind == "audio"
    body = browser_of("member").get(page.get_url()).content.decode()
    assert "Community" in body
    assert "1 minute to read" in body


def test_the_service_shows_the_list_in_its_tabs(tree, browser_of):
    for name in ("visitor", "member"):
        body = browser_of(name).get("/dialogonline/").content.decode()
        assert f'<a href="{article_index().get_url()}">Articole</a>' in body, name


def test_editors_keep_the_themes(tree, browser_of, django_capture_on_commit_callbacks):
    category = add_category("Mediu")
    address = reverse("wagtailsnippets_articles_articlecategory:edit", args=[category.pk])
    form = {"name": "Natură", "slug": "mediu", "description": "", "accent": "hub"}
    assert browser_of("author").post(address, form).status_code in (302, 403)
    assert ArticleCategory.objects.get(pk=category.pk).name == "Mediu"
    add_article("Păduri", category="Mediu")
    browser_of("member").get(article_index().get_url())
    with django_capture_on_commit_callbacks(execute=True):
        browser_of("editor").post(address, form)
    assert "Natură" in browser_of("member").get(article_index().get_url()).content.decode()


def test_a_theme_in_use_is_not_deleted(tree, browser_of):
    category = add_category("Mediu")
    add_article("Păduri", category="Mediu")
    address = reverse("wagtailsnippets_articles_articlecategory:delete", args=[category.pk])
    editor = browser_of("editor")
    assert editor.get(address).status_code == 200
    assert editor.post(address).status_code in (200, 302, 403)
    assert ArticleCategory.objects.filter(pk=category.pk).exists()
