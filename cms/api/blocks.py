"""Blocks of a page as plain values: links and pictures resolved, nothing closed told."""

from datetime import date
from typing import Any

from django.db.models import Model
from wagtail.blocks import StreamValue, StructValue
from wagtail.contrib.typed_table_block.blocks import TypedTable
from wagtail.models import Page
from wagtail.rich_text import RichText, expand_db_html

from cms.api.files import document_out, image_out
from cms.core.access import can_view_page
from cms.core.addresses import page_address
from cms.core.blocks import LinkValue
from cms.media.models import SiteDocument, SiteImage, SiteMedia


def stream_out(stream: StreamValue, *, request: Any, page: Page) -> list[dict[str, Any]]:
    """The blocks of a stream with their values and the site's HTML, for the person who asks."""
    context = {"request": request, "page": page}
    return [
        {
            "id": str(child.id or ""),
            "type": child.block_type,
            "value": plain(child.value, request.user),
            "html": str(child.render(context=context)),
        }
        for child in stream
    ]


def plain(value: Any, user: Any) -> Any:
    """Any value of a block as JSON can hold it."""
    if isinstance(value, RichText):
        return expand_db_html(value.source)
    if isinstance(value, LinkValue):
        return _link(value, user)
    if isinstance(value, StructValue):
        return {name: plain(part, user) for name, part in value.items()}
    if isinstance(value, StreamValue):
        return [{"type": part.block_type, "value": plain(part.value, user)} for part in value]
    if isinstance(value, TypedTable):
        return _table(value, user)
    if isinstance(value, Model):
        return _stored(value, user)
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, date):
        return value.isoformat()
    try:
        return [plain(part, user) for part in value]
    except TypeError:
        return str(value)


def _link(value: LinkValue, user: Any) -> dict[str, Any]:
    """A card or a button: where it leads as the site shows it, the page only if it may be seen."""
    found = {name: plain(part, user) for name, part in value.items()}
    target = value.target
    return found | {"page": _page(target, user) if target else None, "href": value.href}


def _table(table: TypedTable, user: Any) -> dict[str, Any]:
    return {
        "columns": [column["heading"] for column in table.columns],
        "rows": [[plain(cell, user) for cell in row["values"]] for row in table.row_data],
    }


def _stored(item: Model, user: Any) -> dict[str, Any] | None:
    """A chosen page or file; None for what this person may not see."""
    if isinstance(item, Page):
        return _page(item.localized, user)
    if isinstance(item, SiteImage):
        return image_out(item)
    if isinstance(item, SiteDocument | SiteMedia):
        if not type(item).objects.visible_to(user).filter(pk=item.pk).exists():
            return None
        return document_out(item) if isinstance(item, SiteDocument) else _recording(item)
    return None


def _page(page: Page, user: Any) -> dict[str, Any] | None:
    if not can_view_page(user, page):
        return None
    return {"id": page.pk, "title": page.title, "address": page_address(page)}


def _recording(item: SiteMedia) -> dict[str, Any]:
    return {
        "id": item.pk,
        "title": item.title,
        "type": item.type,
        "seconds": item.duration,
        "transcript": item.transcript,
        "address": item.url,
    }
