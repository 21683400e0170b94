"""Publishes the demonstration's resources with files made from their texts."""

from datetime import date
from typing import Any

from django.core.files.base import ContentFile

from cms.demo.content.library import ALL_RESOURCES, Resource
from cms.demo.documents import make_docx, make_pdf, make_xlsx
from cms.demo.records import recall, remember
from cms.library.models import (
    LibrarySettings,
    RelatedResource,
    ResourceFile,
    ResourceLibraryPage,
    ResourcePage,
    ResourceTheme,
)
from cms.media.models import SiteDocument

PUBLISHER = "Asociația Podul Verde (organizație fictivă)"
VERSION_NOTE = "Prima versiune publicată pe platformă."


class LibraryLoader:
    """Makes files, then pages, then what goes with what."""

    def __init__(self, builder: Any) -> None:
        self.builder = builder
        self.new: list[tuple[Resource, ResourcePage]] = []
        self.pages: dict[str, Any] = {}
        self.files: dict[str, list[SiteDocument]] = {}

    def load(self) -> None:
        """Nothing where editors took the lists away."""
        for text in ALL_RESOURCES:
            self._add(text)
        for text, page in self.new:
            self._fill(text, page)

    def _add(self, text: Resource) -> None:
        key = f"resource:{text.key}"
        library = ResourceLibraryPage.objects.filter(
            slug=text.library, locale__language_code="ro"
        ).first()
        if library is None:
            return
        standing = recall(key) or library.get_children().filter(slug=text.key).first()
        if standing is not None:  # of an earlier run, or edited and so kept
            self.pages[text.key] = standing
            return
        # Remembered before the page, so that they go after it (see `cms.demo.services`).
        self.files[text.key] = self._documents(text)
        page = ResourcePage(
            title=text.title,
            slug=text.key,
            summary=text.summary,
            search_description=text.summary[:160],
            locale=library.locale,
            live=False,
        )
        library.add_child(instance=page)
        remember(key, page)
        self.pages[text.key] = page
        self.new.append((text, page))

    def _fill(self, text: Resource, page: ResourcePage) -> None:
        page.resource_type = text.type
        page.theme = ResourceTheme.objects.filter(slug=text.theme, locale=page.locale).first()
        page.publisher = text.publisher or PUBLISHER
        page.year, page.law_reference = text.year, text.law
        page.licence, page.keywords = text.licence, text.keywords
        page.official_url = text.url
        page.is_public = text.is_public
        page.added_date = date.fromisoformat(text.added)
        page.review_date = date.fromisoformat(text.review) if text.review else None
        page.body = self.builder.body([("text", text.body)] if text.body else [])
        for order, document in enumerate(self.files[text.key]):
            page.files.add(
                ResourceFile(
                    document=document,
                    sort_order=order,
                    version="1.0",
                    version_date=page.added_date,
                    note=VERSION_NOTE if not order else "",
                )
            )
        for order, key in enumerate(text.related):
            if key in self.pages:
                page.related.add(RelatedResource(resource_id=self.pages[key].pk, sort_order=order))
        page.full_clean()
        revision = page.save_revision()
        revision.publish()
        remember(f"resource:{text.key}", page, demo_revision_id=revision.pk)

    def _documents(self, text: Resource) -> list[SiteDocument]:
        return [self._document(text, kind, content) for kind, content in files_of(text)]

    def _document(self, text: Resource, kind: str, content: bytes) -> SiteDocument:
        key = f"resource-file:{text.key}:{kind}"
        standing = recall(key)
        if standing is not None:
            return standing
        document = SiteDocument(
            title=text.title,
            collection=LibrarySettings.load().files_collection,
            file=ContentFile(content, name=f"{text.key}.{kind}"),
        )
        document.full_clean()
        document.save()
        remember(key, document)
        return document


def files_of(text: Resource) -> list[tuple[str, bytes]]:
    """(extension, bytes) of the files of a resource."""
    publisher = text.publisher or PUBLISHER
    makers = {
        "pdf": lambda: make_pdf(text.title, text.text, publisher=publisher),
        "docx": lambda: make_docx(text.title, text.text, publisher=publisher),
        "xlsx": lambda: make_xlsx(text.title, text.sheets),
    }
    return [(kind, makers[kind]()) for kind in text.formats]
