"""Hears the framework about templates and calls one service."""

from typing import Any

from wagtail.signals import page_published

from cms.doctemplates import services
from cms.doctemplates.models import DocumentTemplatePage


def connect() -> None:
    page_published.connect(
        published, sender=DocumentTemplatePage, dispatch_uid="doctemplates-freeze"
    )


def published(
    sender: type[DocumentTemplatePage], instance: DocumentTemplatePage, **kwargs: Any
) -> None:
    """Also heard when a publication is only planned: then nothing has happened yet."""
    if instance.live:
        revision = kwargs.get("revision")
        services.freeze_version(page=instance, by=revision.user if revision else None)
