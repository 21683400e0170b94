"""The copy in the library: made by a task after an approval, taken back at once.

Opening may take a moment, closing never does: whatever narrows who may read a document takes its
page down in the transaction that says so. A task that is killed is done again by a job.
"""

from typing import Any

from django.core.files.base import File
from django.db import transaction
from django.db.models import F, Max, Q
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.text import Truncator, slugify
from wagtail.models import Locale

from cms.core.members_text import render
from cms.core.search_kinds import entries_changed
from cms.library.models import LibrarySettings, ResourceFile, ResourceLibraryPage, ResourcePage
from cms.media.models import SiteDocument
from site_modules.submissions.enums import State
from site_modules.uploads.enums import IN_LIBRARY, Visibility
from site_modules.uploads.models import DocumentUpload, UploadFile
from site_modules.uploads.services.corrections import Corrections, words_on

LONGEST_SUMMARY = 380


def follow(*, upload: DocumentUpload) -> None:
    """Called inside each change of what readers may see."""
    entries_changed.send(sender="uploads", keys=[upload.pk])
    if upload.state == State.APPROVED:
        _number_versions(upload)
    _close_at_once(upload)
    if upload.is_in_library:
        place_later(upload.pk)


def place_later(key: int) -> None:
    from site_modules.uploads.tasks import place_in_library

    transaction.on_commit(lambda: place_in_library.enqueue(key))


def _number_versions(upload: DocumentUpload) -> None:
    """Files that are approved for the first time belong to the next version."""
    rows = UploadFile.objects.filter(upload=upload.pk)
    new = rows.filter(pk__in=upload.files, version=0)
    if new.exists():
        last = rows.aggregate(last=Max("version"))["last"] or 0
        new.update(version=last + 1)


def _close_at_once(upload: DocumentUpload) -> None:
    """Take the page down where it shows more than the document's mark allows now."""
    page = upload.page
    if page is None or not page.live:
        return
    is_wider = page.is_public and upload.visibility != Visibility.PUBLIC
    if not upload.is_in_library or is_wider:
        page.unpublish(log_action=False)
        DocumentUpload.objects.filter(pk=upload.pk).update(placed_at=None)


def place(*, upload_id: int) -> ResourcePage | None:
    """Make the page of an approved document, or let it follow; None where there is nothing to show
    or no list to show it in. Safe to run again, and by two workers at once."""
    found = _waiting().filter(pk=upload_id).select_related("organisation").first()
    library = _library()
    if found is None or library is None or not found.is_in_library:
        return None
    # Copying takes its time, so it happens before the transaction; what is copied is kept.
    for file in UploadFile.objects.filter(upload=found.pk, version__gt=0):
        _copy(file, found)
    with transaction.atomic():
        return _placed(found.pk, library)


def _waiting() -> Any:
    """Approved, up, marked for the library, and the page does not follow yet."""
    late = Q(placed_at=None) | Q(placed_at__lt=F("approved_at"))
    return DocumentUpload.objects.open_now().filter(late, visibility__in=IN_LIBRARY)


def _library() -> ResourceLibraryPage | None:
    """The digital library; None where editors took it away."""
    found: ResourceLibraryPage | None = (
        ResourceLibraryPage.objects.live()
        .filter(gathers_all=True, locale=Locale.get_default())
        .first()
    )
    return found


def _copy(file: UploadFile, upload: DocumentUpload) -> None:
    if file.document_id:
        return
    with file.file.open("rb") as stream:
        made = SiteDocument(
            title=upload.title,
            collection=LibrarySettings.load().files_collection,
            file=File(stream, name=file.name),
        )
        made.full_clean()
        with transaction.atomic():
            made.save()
            won = UploadFile.objects.filter(pk=file.pk, document=None).update(document=made)
    if not won:
        made.delete()


def _placed(key: int, library: ResourceLibraryPage) -> ResourcePage | None:
    upload = (
        DocumentUpload.objects.select_for_update(of=("self",))
        .select_related("organisation", "page")
        .get(pk=key)
    )
    if not upload.is_in_library:
        return None
    placed = upload.placed_words if upload.page else {}
    page = upload.page or _new_page(upload, library)
    corrections = Corrections(page, placed)
    _fill(page, upload)
    written = words_on(page)
    corrections.put_back(page, written)
    page.files.set(_rows(page, upload, keeps_note=corrections.keeps_note(upload.note)))
    page.full_clean()
    page.save_revision(clean=False).publish()
    DocumentUpload.objects.filter(pk=key).update(
        page=page, placed_at=timezone.now(), placed_words=written | {"note": upload.note}
    )
    return page


def _new_page(upload: DocumentUpload, library: ResourceLibraryPage) -> ResourcePage:
    slug = f"{slugify(upload.title)[:60].strip('-') or 'document'}-{upload.pk}"
    page = ResourcePage(title=upload.title, slug=slug, locale=library.locale, live=False)
    library.add_child(instance=page)
    return page


def _fill(page: ResourcePage, upload: DocumentUpload) -> None:
    """The page says what was approved."""
    html = render(upload.description)
    plain = " ".join(strip_tags(html).split())
    page.title = page.draft_title = upload.title
    page.summary = Truncator(plain).chars(LONGEST_SUMMARY)
    page.search_description = page.summary[:160]
    body: Any = [("text", html)] if len(plain) > LONGEST_SUMMARY else []
    page.body = body
    page.resource_type, page.theme_id = upload.resource_type, upload.theme_id
    page.licence, page.language = upload.licence, upload.language
    page.publisher, page.year = upload.shown_publisher[:160], upload.year
    page.keywords = upload.keywords
    page.is_public = upload.visibility == Visibility.PUBLIC


def _rows(
    page: ResourcePage, upload: DocumentUpload, *, keeps_note: bool = False
) -> list[ResourceFile]:
    """The files of the approved words in their order, then older versions, the latest first, then
    what editors added. A row that stands keeps its key, and with it its address."""
    files = list(UploadFile.objects.filter(upload=upload.pk, version__gt=0, document__gt=0))
    current = [file for key in upload.files for file in files if file.pk == key]
    older = sorted(
        (file for file in files if file.pk not in upload.files),
        key=lambda file: (-file.version, file.pk),
    )
    standing = {row.document_id: row for row in page.files.all()}
    found = []
    for order, file in enumerate([*current, *older]):
        before = standing.pop(file.document_id, None)
        row = before or ResourceFile(document_id=file.document_id)
        row.sort_order, row.version = order, str(file.version)
        row.version_date = timezone.localdate(file.created_at)
        row.is_older = file.pk not in upload.files
        if order == 0 and not (before and keeps_note):
            row.note = upload.note
        found.append(row)
    for order, row in enumerate(standing.values(), start=len(found)):
        row.sort_order = order
    return [*found, *standing.values()]


def place_what_waits(*, most: int = 20) -> int:
    """Documents that no task took up, as after a killed worker; how many were looked at."""
    keys = list(_waiting().order_by("approved_at").values_list("pk", flat=True)[:most])
    for key in keys:
        place(upload_id=key)
    return len(keys)


def forget_copy(*, upload: DocumentUpload) -> None:
    """The page leaves with its document."""
    page = ResourcePage.objects.filter(pk=upload.page_id).first() if upload.page_id else None
    if page is not None:
        page.delete()


def forget_document(*, file: UploadFile) -> None:
    """The copy of a deleted file leaves with it."""
    SiteDocument.objects.filter(pk=file.document_id).delete()
