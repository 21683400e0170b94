"""Hears the framework about resources and files and calls one service each."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import Page
from wagtail.signals import page_published, post_page_move

from cms.core.cache import renew_content_version
from cms.library import services
from cms.library.models import FileReading, LibrarySettings, ResourcePage, ResourceTheme
from cms.library.services.reading import forget_preview
from cms.media.models import SiteDocument

#: Saved columns that decide whether and where a list shows a resource.
LISTED_FIELDS = {
    "live", "added_date", "is_public", "locale", "path", "resource_type", "theme", "kinds", "year",
    "language",
}  # fmt: skip


def connect() -> None:
    page_published.connect(published, sender=ResourcePage, dispatch_uid="library-settle")
    post_save.connect(document_saved, sender=SiteDocument, dispatch_uid="library-read")
    post_delete.connect(reading_deleted, sender=FileReading, dispatch_uid="library-preview")
    post_page_move.connect(page_moved, dispatch_uid="library-moved")
    for signal in (post_save, post_delete):
        signal.connect(page_changed, dispatch_uid="library-changed")
        for model in (ResourceTheme, LibrarySettings):
            signal.connect(lists_changed, sender=model, dispatch_uid=f"library-{model.__name__}")


def published(sender: type[ResourcePage], instance: ResourcePage, **kwargs: Any) -> None:
    """Also heard when a publication is only planned: then nothing has happened yet."""
    if instance.live:
        services.settle_publication(page=instance)
        services.announce_later(page=instance)


def page_changed(
    sender: Any, instance: Any, raw: bool = False, update_fields: Any = None, **kwargs: Any
) -> None:
    """Kept lists look at the resource again. A draft alone changes no list."""
    if raw or not isinstance(instance, Page) or not _is_resource(instance):
        return
    if update_fields is None or LISTED_FIELDS.intersection(update_fields):
        services.note_resource(key=instance.pk)


def _is_resource(page: Page) -> bool:
    """A page may be saved as its own class or as a page of the tree."""
    return page.cached_content_type.model_class() is ResourcePage


def page_moved(sender: Any, instance: Page, **kwargs: Any) -> None:
    """Other lists and other rules may stand above it, and above all that lies below it."""
    if _is_resource(instance):
        services.note_resource(key=instance.pk)
    else:
        services.note_everything()


def document_saved(
    sender: type[SiteDocument], instance: SiteDocument, raw: bool = False, **kwargs: Any
) -> None:
    if not raw and instance.file:
        services.read_later(document=instance)


def reading_deleted(sender: type[FileReading], instance: FileReading, **kwargs: Any) -> None:
    forget_preview(reading=instance)


def lists_changed(sender: Any, **kwargs: Any) -> None:
    """Lists and filters show the names of themes, and who may fetch a file."""
    services.note_everything()
    renew_content_version()
