"""One document: its facts, its files, what a moderator should know of them."""

from dataclasses import dataclass
from typing import Any

from django.template.defaultfilters import filesizeformat
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from cms.library.enums import CATEGORY_OF, TROUBLED, ReadingState
from cms.library.models import ResourceFile
from cms.library.selectors.file_rows import FileRow
from cms.media.models import SiteDocument
from site_modules.uploads.enums import PersonalKind
from site_modules.uploads.models import DocumentUpload, UploadFile

MOST_TWINS = 5


def facts_of(upload: DocumentUpload) -> list[tuple[str, str]]:
    """(label, words) of what was said of it."""
    lines = [
        (_("Category"), str(CATEGORY_OF[upload.resource_type].label)),
        (_("Type"), str(upload.get_resource_type_display())),
        (_("Theme"), upload.theme.name if upload.theme else ""),
        (_("Publisher"), upload.shown_publisher),
        (_("Year"), str(upload.year or "")),
        (_("Language"), str(upload.get_language_display())),
        (_("Licence"), str(upload.get_licence_display())),
        (_("Who may read it"), str(upload.get_visibility_display())),
        (_("Keywords"), upload.keywords),
    ]
    return [line for line in lines if line[1]]


def files_of(upload: DocumentUpload) -> list[UploadFile]:
    """Those that these words name, in their order."""
    known = UploadFile.objects.filter(upload=upload.pk).defer("text").in_bulk(upload.files)
    return [known[key] for key in upload.files if key in known]


def older_files_of(upload: DocumentUpload) -> list[UploadFile]:
    """Approved once, and named no more; the latest first."""
    rows = UploadFile.objects.filter(upload=upload.pk, version__gt=0).exclude(pk__in=upload.files)
    return list(rows.defer("text").order_by("-version", "pk"))


def file_row(file: UploadFile, title: str) -> FileRow:
    """As lists of the library show a file."""
    return FileRow(
        key=file.pk,
        title=title,
        url=file.get_absolute_url(),
        extension=file.ending,
        css=file.css,
        size=filesizeformat(file.size),
        page_count=file.page_count,
        version=str(file.version) if file.version else "",
        version_day=date_format(file.created_at, "DATE_FORMAT"),
        note="",
        preview_url="",
        preview_width=0,
        preview_height=0,
    )


@dataclass(frozen=True)
class Finding:
    """What looks like data of people, in words."""

    label: str
    count: int
    examples: str


@dataclass(frozen=True)
class Twin:
    """Where the same bytes stand already."""

    title: str
    address: str


@dataclass(frozen=True)
class Check:
    """A file as the desk shows it beside the check-list."""

    file: UploadFile
    size: str
    state: str
    is_waiting: bool
    is_troubled: bool
    findings: list[Finding]
    twins: list[Twin]


def checks_of(upload: DocumentUpload) -> list[Check]:
    """For moderators: the text was read or not, data of people in it, the same file elsewhere."""
    files = files_of(upload)
    twins = _twins(files, upload)
    return [
        Check(
            file=file,
            size=filesizeformat(file.size),
            state=str(ReadingState(file.state).label),
            is_waiting=file.state == ReadingState.WAITING,
            is_troubled=file.state in TROUBLED,
            findings=[_finding(one) for one in file.findings],
            twins=twins.get(file.file_hash, []),
        )
        for file in files
    ]


def _finding(one: dict[str, Any]) -> Finding:
    label = str(PersonalKind(one["kind"]).label)
    return Finding(label, one["count"], ", ".join(one["examples"]))


def _twins(files: list[UploadFile], upload: DocumentUpload) -> dict[str, list[Twin]]:
    """hash → where equal files are: resources of the library, documents of other members."""
    hashes = [file.file_hash for file in files]
    found: dict[str, list[Twin]] = {one: [] for one in hashes}
    others = UploadFile.objects.filter(file_hash__in=hashes).exclude(upload=None)
    for row in others.exclude(upload=upload.pk).select_related("upload")[:MOST_TWINS]:
        other: Any = row.upload
        found[row.file_hash].append(Twin(f"{other.reference}: {other.title}", ""))
    own = UploadFile.objects.filter(upload=upload.pk).exclude(document=None).values("document")
    documents = SiteDocument.objects.filter(file_hash__in=hashes).exclude(pk__in=own)
    rows = ResourceFile.objects.filter(document__in=documents).select_related("page", "document")
    for shown in rows[:MOST_TWINS]:
        address = shown.page.get_url() or ""
        found[shown.document.file_hash].append(Twin(shown.page.title, address))
    return found
