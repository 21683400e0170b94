"""Hears the framework about articles and calls one service each."""

from typing import Any

from django.db.models.signals import pre_save
from wagtail.signals import page_published

from cms.articles import services
from cms.articles.models import ArticlePage


def connect() -> None:
    pre_save.connect(before_save, sender=ArticlePage, dispatch_uid="articles-hold-back")
    page_published.connect(published, sender=ArticlePage, dispatch_uid="articles-settle")


def before_save(sender: type[ArticlePage], instance: ArticlePage, **kwargs: Any) -> None:
    """A save of named columns changes neither the content nor whether it is live."""
    if instance.live and not kwargs.get("raw") and kwargs.get("update_fields") is None:
        services.hold_back_without_text(page=instance)


def published(sender: type[ArticlePage], instance: ArticlePage, **kwargs: Any) -> None:
    services.settle_publication(page=instance)
