"""What stands around the body of an article and is the same for a whole audience."""

from dataclasses import dataclass, field
from typing import Any

from django.template.defaultfilters import filesizeformat
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from cms.articles.cards import cover_html
from cms.articles.themes import Theme, themes
from cms.core.access import audience_key, visible_pages
from cms.core.addresses import page_address
from cms.core.blocks.media import FILE_CLASSES
from cms.core.cache import cached
from cms.media.models import SiteDocument, SiteMedia
from cms.media.renditions import SOCIAL_SPEC

MAX_RELATED = 4


@dataclass(frozen=True)
class FileRow:
    """An attached file as the design shows it."""

    title: str
    url: str
    kind: str
    css: str
    size: str
    page_count: int | None


@dataclass(frozen=True)
class Next:
    """An article to read next; its authors' names are read with the page's own."""

    key: int
    title: str
    url: str


@dataclass(frozen=True)
class Frame:
    """Cover, files, tags, what to read next, where to get the recording."""

    cover: SafeString
    social_image: str
    theme: Theme | None
    tags: list[tuple[str, str]] = field(default_factory=list)
    files: list[FileRow] = field(default_factory=list)
    following: list[Next] = field(default_factory=list)
    download_url: str = ""
    download_size: str = ""
    minutes: int = 0


def frame_key(page: Any, user: Any) -> str:
    return f"article-frame:{page.pk}:{get_language()}:{audience_key(user)}"


def frame_of(page: Any, user: Any, *, is_preview: bool = False) -> Frame:
    """The frame for this audience; a preview is never kept."""
    if is_preview:
        return _make(page, user)
    return cached(frame_key(page, user), lambda: _make(page, user))


def _make(page: Any, user: Any) -> Frame:
    image, recording = page.social_image, _visible_recording(page, user)
    return Frame(
        cover=cover_html(image, "wide", alt=page.cover_alt, is_lazy=False),
        social_image=_social(image),
        theme=themes().of_key(page.category_id),
        tags=[(tag.slug, tag.name) for tag in page.tags.all()],
        files=_files(page, user),
        following=_following(page, user),
        download_url=f"{recording.url}?descarca=1" if recording else "",
        download_size=_size(recording.file) if recording else "",
        minutes=round(recording.duration / 60) if recording else 0,
    )


def _visible_recording(page: Any, user: Any) -> SiteMedia | None:
    if page.recording_id is None:
        return None
    found: SiteMedia | None = (
        SiteMedia.objects.visible_to(user).filter(pk=page.recording_id).first()
    )
    return found


def _social(image: Any) -> str:
    if image is None or not image.file.storage.exists(image.file.name):
        return ""
    return str(image.get_rendition(SOCIAL_SPEC).url)


def _size(file: Any) -> str:
    """The size of a stored file in words; nothing when the disk lost it."""
    try:
        return filesizeformat(file.size)
    except OSError:
        return ""


def _files(page: Any, user: Any) -> list[FileRow]:
    """Attached files that this person may fetch, in the editor's order."""
    rows = [row for row in page.attachments.all() if row.document_id]
    documents = SiteDocument.objects.visible_to(user).in_bulk([row.document_id for row in rows])
    return [
        _file_row(row, documents[row.document_id]) for row in rows if row.document_id in documents
    ]


def _file_row(row: Any, document: SiteDocument) -> FileRow:
    extension = document.file_extension.lower()
    return FileRow(
        title=row.title or document.title,
        url=document.url,
        kind=extension.upper(),
        css=FILE_CLASSES.get(extension, "doc"),
        size=_size(document.file),
        page_count=row.page_count,
    )


def _following(page: Any, user: Any) -> list[Next]:
    """What the editor chose, then articles that share a tag, then those of the same category."""
    kind = type(page)
    others = visible_pages(kind.objects.filter(locale=page.locale_id), user).exclude(pk=page.pk)
    newest = others.defer("body").order_by("-published_date", "-pk")
    chosen = [row.article_id for row in page.chosen_next.all()]
    known = newest.in_bulk(chosen)
    found = [known[key] for key in chosen if key in known]
    words = [tag.pk for tag in page.tags.all()]
    if words and len(found) < MAX_RELATED:
        found += _new(newest.filter(taggings__tag__in=words).distinct(), found)
    if page.category_id and len(found) < MAX_RELATED:
        found += _new(newest.filter(category=page.category_id), found)
    return [Next(item.pk, item.card_title, page_address(item)) for item in found[:MAX_RELATED]]


def _new(candidates: Any, found: list[Any]) -> list[Any]:
    known = [item.pk for item in found]
    return list(candidates.exclude(pk__in=known)[: MAX_RELATED - len(found)])
