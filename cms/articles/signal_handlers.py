"""Hears the framework about articles and calls one service each."""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_save
from wagtail.signals import page_published

from cms.articles import services
from cms.articles.models import ArticleAuthor, ArticleCategory, ArticlePage
from cms.core.cache import renew_content_version
from cms.core.search_kinds import entries_changed
from site_modules.accounts.signals import public_look_changed


def connect() -> None:
    pre_save.connect(before_save, sender=ArticlePage, dispatch_uid="articles-hold-back")
    page_published.connect(published, sender=ArticlePage, dispatch_uid="articles-settle")
    public_look_changed.connect(author_changed, dispatch_uid="articles-author-changed")
    for signal in (post_save, post_delete):
        signal.connect(
            category_changed, sender=ArticleCategory, dispatch_uid="articles-category-changed"
        )


def before_save(sender: type[ArticlePage], instance: ArticlePage, **kwargs: Any) -> None:
    """A save of named columns changes neither the content nor whether it is live."""
    if instance.live and not kwargs.get("raw") and kwargs.get("update_fields") is None:
        services.hold_back_without_text(page=instance)


def published(sender: type[ArticlePage], instance: ArticlePage, **kwargs: Any) -> None:
    """Also heard when a publication is only planned: then nothing has happened yet."""
    if instance.live:
        services.settle_publication(page=instance)
        services.announce_later(page=instance)


def author_changed(user_id: int, **kwargs: Any) -> None:
    """Pages and lists that readers share name their authors."""
    signed = list(ArticleAuthor.objects.filter(user=user_id).values_list("page", flat=True))
    if signed:
        renew_content_version()
        entries_changed.send(sender=ArticlePage.search_kind, keys=signed)


def category_changed(sender: type[ArticleCategory], **kwargs: Any) -> None:
    """Lists and filters show the names of categories."""
    renew_content_version()
