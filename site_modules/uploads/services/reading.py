"""Reading files: words for the moderator's check-list and for the search of those who may read."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.core.search_kinds import entries_changed
from cms.library.enums import ReadingState
from cms.library.reading.reader import Outcome, read_file
from site_modules.uploads.findings import find_personal_data
from site_modules.uploads.models import UploadFile

#: A file that waits for so long lost its worker.
FORGOTTEN_AFTER = timedelta(minutes=5)


def read_upload_file(*, file_id: int) -> str | None:
    """Read one file and keep what was found; None where it is gone or was read meanwhile.

    The file is read outside any transaction: it may take its time.
    """
    found = UploadFile.objects.filter(pk=file_id, state=ReadingState.WAITING).first()
    if found is None:
        return None
    outcome = read_file(found.file)
    return str(outcome.state) if _keep(found, outcome) else None


@transaction.atomic
def _keep(file: UploadFile, outcome: Outcome) -> bool:
    findings = [one.as_json() for one in find_personal_data(outcome.text)]
    kept = UploadFile.objects.filter(pk=file.pk, state=ReadingState.WAITING).update(
        state=outcome.state, text=outcome.text, page_count=outcome.page_count, findings=findings
    )
    if kept and file.upload_id:
        entries_changed.send(sender="uploads", keys=[file.upload_id])
    return bool(kept)


def read_what_waits(*, most: int = 20) -> int:
    """Files that no task took up, as after a killed worker; how many were read."""
    before = timezone.now() - FORGOTTEN_AFTER
    waiting: Any = UploadFile.objects.filter(
        state=ReadingState.WAITING, created_at__lt=before
    ).exclude(upload=None)
    keys = list(waiting.order_by("created_at").values_list("pk", flat=True)[:most])
    for key in keys:
        read_upload_file(file_id=key)
    return len(keys)
