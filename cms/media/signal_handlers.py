"""Hears the framework about files and calls one service each."""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_save

from cms.media import services
from cms.media.models import SiteImage, SiteMedia


def connect() -> None:
    pre_save.connect(strip_new_image, sender=SiteImage, dispatch_uid="media-strip-metadata")
    pre_save.connect(strip_thumbnail, sender=SiteMedia, dispatch_uid="media-strip-thumbnail")
    post_save.connect(prepare_new_image, sender=SiteImage, dispatch_uid="media-renditions")
    post_delete.connect(recording_deleted, sender=SiteMedia, dispatch_uid="media-captions")


def strip_new_image(sender: type[SiteImage], instance: SiteImage, **kwargs: Any) -> None:
    if not kwargs.get("raw"):
        services.strip_metadata(image=instance)


def strip_thumbnail(sender: type[SiteMedia], instance: SiteMedia, **kwargs: Any) -> None:
    if not kwargs.get("raw"):
        services.strip_thumbnail_metadata(media=instance)


def prepare_new_image(
    sender: type[SiteImage], instance: SiteImage, created: bool, **kwargs: Any
) -> None:
    if created and not kwargs.get("raw"):
        services.prepare_renditions(image=instance)


def recording_deleted(sender: type[SiteMedia], instance: SiteMedia, **kwargs: Any) -> None:
    services.forget_captions(media=instance)
