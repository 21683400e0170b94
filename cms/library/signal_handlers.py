"""Hears the framework about resources and files and calls one service each."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.signals import page_published

from cms.core.cache import renew_content_version
from cms.library import services
from cms.library.models import FileReading, LibrarySettings, ResourcePage, ResourceTheme
from cms.library.services.reading import forget_preview
from cms.media.models import SiteDocument


def connect() -> None:
    page_published.connect(published, sender=ResourcePage, dispatch_uid="library-settle")
    post_save.connect(document_saved, sender=SiteDocument, dispatch_uid="library-read")
    post_delete.connect(reading_deleted, sender=FileReading, dispatch_uid="library-preview")
    for signal in (post_save, post_delete):
        for model in (ResourceTheme, LibrarySettings):
            signal.connect(lists_changed, sender=model, dispatch_uid=f"library-{model.__name__}")


def published(sender: type[ResourcePage], instance: ResourcePage, **kwargs: Any) -> None:
    """Also heard when a publication is only planned: then nothing has happened yet."""
    if instance.live:
        services.settle_publication(page=instance)
        services.announce_later(page=instance)


def document_saved(
    sender: type[SiteDocument], instance: SiteDocument, raw: bool = False, **kwargs: Any
) -> None:
    if not raw and instance.file:
        services.read_later(document=instance)


def reading_deleted(sender: type[FileReading], instance: FileReading, **kwargs: Any) -> None:
    forget_preview(reading=instance)


def lists_changed(sender: Any, **kwargs: Any) -> None:
    """Lists and filters show the names of themes, and who may fetch a file."""
    renew_content_version()
