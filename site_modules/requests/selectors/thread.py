"""A request with what was said in it."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.template.defaultfilters import filesizeformat
from django.urls import reverse

from site_modules.requests.models import RequestFile, RequestMessage, ServiceRequest

#: Longer threads show their end; a request is seldom longer than ten messages.
MOST_SHOWN = 200
CSS_OF = {
    "PDF": "pdf", "XLSX": "xls", "ODS": "xls", "CSV": "xls", "PPTX": "ppt", "ODP": "ppt",
}  # fmt: skip


@dataclass(frozen=True)
class FileRow:
    """A file as a list shows it."""

    key: int
    name: str
    kind: str
    css: str
    size: str
    url: str
    is_deliverable: bool


def file_row(file: RequestFile) -> FileRow:
    return FileRow(
        key=file.pk,
        name=file.name,
        kind=file.kind,
        css=CSS_OF.get(file.kind, "doc"),
        size=filesizeformat(file.size),
        url=reverse("requests:file", args=[file.pk, file.name]),
        is_deliverable=file.is_deliverable,
    )


@dataclass(frozen=True)
class Entry:
    """One message with its files."""

    message: RequestMessage
    files: list[FileRow]
    is_mine: bool


def messages_of(request: ServiceRequest) -> QuerySet[RequestMessage]:
    """From the oldest to the newest, with authors and files."""
    return (
        request.messages.select_related("author")
        .prefetch_related(Prefetch("files", RequestFile.objects.order_by("pk")))
        .order_by("pk")
    )


def thread_of(request: ServiceRequest, reader: Any) -> list[Entry]:
    """The messages as the reader sees them; the latest, where they are very many."""
    found = list(messages_of(request).reverse()[:MOST_SHOWN])
    return [
        Entry(
            message=message,
            files=[file_row(file) for file in message.files.all()],
            is_mine=message.author_id == reader.pk,
        )
        for message in reversed(found)
    ]


def deliverables_of(thread: list[Entry]) -> list[FileRow]:
    """The finished documents, the newest first."""
    return [file for entry in reversed(thread) for file in entry.files if file.is_deliverable]
