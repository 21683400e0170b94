"""Hears the framework about what may be found and calls one service each."""

from collections.abc import Iterable
from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished, post_page_move

from cms.core.cache import renew_content_version
from cms.core.models import BasePage
from cms.core.search_kinds import all_kinds, entries_changed, find_kind
from cms.search.models import SynonymGroup
from cms.search.search_kinds import may_find_pages
from cms.search.services import index


def connect() -> None:
    page_published.connect(page_changed, dispatch_uid="search-page-published")
    page_unpublished.connect(page_gone, dispatch_uid="search-page-unpublished")
    post_page_move.connect(page_moved, dispatch_uid="search-page-moved")
    post_save.connect(page_saved, dispatch_uid="search-page-saved")
    post_delete.connect(page_deleted, dispatch_uid="search-page-deleted")
    entries_changed.connect(announced, dispatch_uid="search-announced")
    for signal in (post_save, post_delete):
        signal.connect(
            synonyms_changed, sender=SynonymGroup, dispatch_uid="search-synonyms-changed"
        )
    for kind in all_kinds():
        for watch in kind.watches:
            for signal in (post_save, post_delete):
                signal.connect(
                    watched, sender=watch.model, dispatch_uid=f"search-{watch.model.__name__}"
                )


def page_kinds() -> list[str]:
    return [kind.name for kind in all_kinds() if kind.visible is may_find_pages]


def page_changed(sender: Any, instance: Page, **kwargs: Any) -> None:
    kind = getattr(instance.specific_class, "search_kind", "")
    if kind:
        index.note_change(kind=kind, keys=[instance.pk])


def page_saved(sender: Any, instance: Any, created: bool, raw: bool = False, **kw: Any) -> None:
    """A page that is born published (a copy, an import) is announced by no signal of Wagtail's."""
    if created and not raw and isinstance(instance, BasePage) and instance.live:
        page_changed(sender, instance)


def page_gone(sender: Any, instance: Page, **kwargs: Any) -> None:
    index.forget(kinds=page_kinds(), keys=[instance.pk])


def page_deleted(sender: Any, instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, Page) and instance.path:
        index.forget_below(kinds=page_kinds(), place=instance.path)


def page_moved(sender: Any, instance: Page, **kwargs: Any) -> None:
    path = Page.objects.values_list("path", flat=True).get(pk=instance.pk)
    index.follow_moves(kinds=page_kinds(), below=path)


def announced(sender: str, keys: Iterable[int], is_news: bool = True, **kwargs: Any) -> None:
    index.note_change(kind=find_kind(sender).name, keys=keys, is_news=is_news)


def watched(sender: Any, instance: Any, update_fields: Any = None, **kwargs: Any) -> None:
    """A row that some kind described was saved or deleted."""
    is_deleted = kwargs["signal"] is post_delete
    for kind in all_kinds():
        for watch in kind.watches:
            if watch.model is not sender:
                continue
            if update_fields and watch.fields and not watch.fields & set(update_fields):
                continue
            key = watch.key_of(instance)
            if key is not None and is_deleted:
                index.forget(kinds=[kind.name], keys=[key])
            if key is not None:
                index.note_change(kind=kind.name, keys=[key])


def synonyms_changed(sender: Any, **kwargs: Any) -> None:
    renew_content_version()
