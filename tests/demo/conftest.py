"""The demonstration on a new site, loaded once for all tests of this folder."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from django.conf import settings
from django.db import transaction
from django.test import TestCase, override_settings
from machina.apps.forum.models import Forum
from machina.apps.forum_permission.models import GroupForumPermission
from pytest_django.plugin import DjangoDbBlocker
from wagtail.models import Collection, Locale, Page, PageViewRestriction
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from cms.articles.models import ArticleCategory, ArticleTag
from cms.core.models import FunderLogo, MenuLink, SiteSettings
from cms.demo import articles, pictures, services
from cms.demo.models import DemoRecord
from cms.demo.pictures import draw
from cms.home.models import HomePage, ServicePage, StandardPage
from cms.media.models import SiteDocument, SiteImage, SiteMedia, SiteRendition
from forum.forum_conversation.models import Post, Topic
from forum.portal.models import Ballot, PostFile, PostMention, PostThanks, TopicFollow
from site_modules.accounts.models import User
from site_modules.comments.models import Comment, Discussion, Thanks
from site_modules.moderation.models import Case, Report
from tests.conftest import PERSONAS

DUMMY = "django_tasks.backends.dummy.DummyBackend"
MODELS = (
    Page,
    User,
    SiteImage,
    SiteRendition,
    SiteDocument,
    SiteMedia,
    ArticleCategory,
    ArticleTag,
    Comment,
    Discussion,
    Thanks,
    Forum,
    GroupForumPermission,
    Topic,
    Post,
    PostFile,
    PostMention,
    PostThanks,
    TopicFollow,
    Ballot,
    Case,
    Report,
    Collection,
    PageViewRestriction,
    MenuLink,
    FunderLogo,
    DemoRecord,
    Translation,
    TranslationSource,
    StringTranslation,
)


def counts() -> dict[str, int]:
    """How many rows of every kind that the demonstration may make."""
    return {model.__name__: model.objects.count() for model in MODELS}


def standing() -> dict[str, Any]:
    """What an editor may have written before, as readers see it."""
    found: dict[str, Any] = {}
    for page in [*HomePage.objects.all(), *ServicePage.objects.all()]:
        fields = ("title", "slug", "summary", "search_description", "live", "social_image_id")
        own = ("hero_title", "hero_lead", "short_title", "tagline")
        values = [getattr(page, name, None) for name in (*fields, *own)]
        found[page.url_path] = [*values, page.body.raw_data[:], str(getattr(page, "tasks", ""))]
    site = SiteSettings.load()
    found["settings"] = {name: getattr(site, name) for name in services.texts.SETTINGS}
    return found


def files() -> set[Path]:
    """Everything on disk."""
    folders = (Path(settings.MEDIA_ROOT), Path(settings.PRIVATE_MEDIA_ROOT))
    return {path for folder in folders for path in folder.rglob("*") if path.is_file()}


@contextmanager
def small_pictures() -> Iterator[None]:
    """The same pictures at the size of a stamp: encoding large ones takes most of the time."""

    def small(name: str, **words: Any) -> SiteImage:
        return draw(name, **{**words, "width": 64})

    with (
        mock.patch.object(articles, "draw", small),
        mock.patch.object(pictures, "draw", small),
        mock.patch.object(services, "draw", small),
    ):
        yield


def load() -> None:
    """Load it as a command does: what waits for the commit runs, tasks wait for a worker."""
    queue = override_settings(
        TASKS={"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    )
    with queue, small_pictures(), TestCase.captureOnCommitCallbacks(execute=True):
        services.load_demo()


def make_new_site() -> None:
    """Without the people and pages that other tests use."""
    User.objects.filter(username__in=PERSONAS).delete()
    for page in StandardPage.objects.order_by("-depth"):
        Page.objects.get(pk=page.pk).delete()
    for page in Page.objects.filter(locale__language_code="en", depth=2):
        page.delete()
    assert Locale.objects.filter(language_code="en").exists()


@pytest.fixture(scope="package")
def before(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[dict[str, Any]]:
    """A new site with the demonstration; gives what was there before it."""
    with django_db_blocker.unblock(), transaction.atomic():
        make_new_site()
        state = {"counts": counts(), "standing": standing(), "files": files()}
        load()
        yield state
        transaction.set_rollback(True)


@pytest.fixture
def demo(before: dict[str, Any], db: None) -> dict[str, Any]:
    """The same for one test, which may change what it likes."""
    return before


@pytest.fixture
def disk(demo: dict[str, Any], tmp_path: Path) -> Iterator[None]:
    """Puts files back that the test deletes: rows come back by themselves, files do not."""
    folders = (Path(settings.MEDIA_ROOT), Path(settings.PRIVATE_MEDIA_ROOT))
    for folder in folders:
        shutil.copytree(folder, tmp_path / folder.name)
    yield
    for folder in folders:
        shutil.copytree(tmp_path / folder.name, folder, dirs_exist_ok=True)
