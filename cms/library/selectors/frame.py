"""What stands around the text of a resource and is the same for a whole audience."""

from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.utils.translation import get_language
from wagtail.models import Page, ReferenceIndex

from cms.core.access import audience_key, visible_pages
from cms.core.addresses import page_address
from cms.core.cache import cached
from cms.library.files import offered, stored_files
from cms.library.selectors.file_rows import FileRow, file_row
from cms.library.selectors.themes import Theme, themes

MAX_RELATED, MAX_LINKING = 6, 12
#: The index of references follows a publication by a moment.
LINKING_KEPT_SECONDS = 600


@dataclass(frozen=True)
class PageLink:
    """Another page, by name."""

    title: str
    url: str


@dataclass(frozen=True)
class Frame:
    """Files, older versions, theme, resources to see as well."""

    theme: Theme | None
    files: list[FileRow] = field(default_factory=list)
    older: list[FileRow] = field(default_factory=list)
    related: list[PageLink] = field(default_factory=list)

    @property
    def preview(self) -> FileRow | None:
        """The first current file of which a picture was made."""
        return next((row for row in self.files if row.preview_url), None)

    @property
    def main(self) -> FileRow | None:
        return self.files[0] if self.files else None


def frame_key(page: Any, user: Any) -> str:
    return f"resource-frame:{page.pk}:{get_language()}:{audience_key(user)}"


def frame_of(page: Any, user: Any, *, is_preview: bool = False) -> Frame:
    """The frame for this audience; a preview is never kept."""
    if is_preview:
        return _make(page, user)
    return cached(frame_key(page, user), lambda: _make(page, user))


def _make(page: Any, user: Any) -> Frame:
    rows = offered(stored_files(page), user)
    return Frame(
        theme=themes().of_key(page.theme_id),
        files=[file_row(row, page.title) for row in rows if not row.is_older],
        older=[file_row(row, page.title) for row in rows if row.is_older],
        related=_related(page, user),
    )


def _related(page: Any, user: Any) -> list[PageLink]:
    """What the editor chose, then resources of the same theme."""
    kind = apps.get_model("library", "ResourcePage")
    others = visible_pages(kind._default_manager.filter(locale=page.locale_id), user)
    others = others.exclude(pk=page.pk).defer("body")
    chosen = [row.resource_id for row in page.related.all()]
    known = others.in_bulk(chosen)
    found = [known[key] for key in chosen if key in known]
    if page.theme_id and len(found) < MAX_RELATED:
        alike = others.filter(theme=page.theme_id).exclude(pk__in=chosen)
        found += list(alike.order_by("-added_date", "-pk")[: MAX_RELATED - len(found)])
    return [PageLink(item.card_title, page_address(item)) for item in found]


def linking_pages(page: Any, user: Any) -> list[PageLink]:
    """Pages that name this one in their text or among their related ones, and may be seen."""
    key = f"resource-linking:{page.pk}:{audience_key(user)}"
    return cached(key, lambda: _linking(page, user), seconds=LINKING_KEPT_SECONDS)


def _linking(page: Any, user: Any) -> list[PageLink]:
    page_type = ContentType.objects.get_for_model(Page)
    keys = ReferenceIndex.objects.filter(
        base_content_type=page_type, to_content_type=page_type, to_object_id=str(page.pk)
    ).values_list("object_id", flat=True)
    wanted = {int(key) for key in keys[:200]} - {page.pk}
    found = visible_pages(Page.objects.filter(pk__in=wanted), user).order_by("title")
    return [PageLink(item.title, page_address(item)) for item in found[:MAX_LINKING]]
