"""Hears the framework about content and renews the content version."""

from typing import Any

from django.contrib.auth.models import Group
from django.db.models.signals import m2m_changed, post_delete, post_save
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    Locale,
    Page,
    PageViewRestriction,
    Site,
)
from wagtail.signals import page_published, page_unpublished, post_page_move

from cms.core.cache import renew_content_version
from cms.core.models import SiteSettings
from cms.media.models import SiteDocument, SiteImage, SiteMedia

WATCHED_MODELS = (
    PageViewRestriction,
    CollectionViewRestriction,
    Collection,
    SiteSettings,
    SiteImage,
    SiteDocument,
    SiteMedia,
    Locale,
    Site,
)


def connect() -> None:
    for signal in (page_published, page_unpublished, post_page_move):
        signal.connect(content_changed, dispatch_uid="core-content-version")
    for model in WATCHED_MODELS:
        for signal in (post_save, post_delete):
            signal.connect(
                content_changed, sender=model, dispatch_uid=f"core-version-{model.__name__}"
            )
    post_delete.connect(page_deleted, dispatch_uid="core-version-page-deleted")
    for model in (PageViewRestriction, CollectionViewRestriction):
        m2m_changed.connect(
            content_changed,
            sender=model.groups.through,
            dispatch_uid=f"core-version-groups-of-{model.__name__}",
        )
    m2m_changed.connect(
        content_changed,
        sender=Group.permissions.through,
        dispatch_uid="core-version-group-permissions",
    )
    post_delete.connect(content_changed, sender=Group, dispatch_uid="core-version-group-deleted")


def content_changed(sender: Any, **kwargs: Any) -> None:
    renew_content_version()


def page_deleted(sender: Any, **kwargs: Any) -> None:
    if isinstance(sender, type) and issubclass(sender, Page):
        renew_content_version()
