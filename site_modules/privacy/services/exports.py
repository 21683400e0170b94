"""Exports: asked for, made by a task, kept for a few days."""

import logging
import tempfile
from datetime import timedelta

from django.core.files import File
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from cms.audit.services import record
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.privacy.archive import write_archive
from site_modules.privacy.enums import ExportState
from site_modules.privacy.erasure import delete_files
from site_modules.privacy.models import DataExport
from site_modules.privacy.selectors import latest_export, next_export_at

logger = logging.getLogger(__name__)

KEPT = timedelta(days=7)
#: A task that has not answered for so long is taken for dead.
GIVEN_UP_AFTER = timedelta(hours=1)


class ExportRefused(Exception):
    """One is being made, or one was made today; `is_running` tells which."""

    def __init__(self, *, is_running: bool) -> None:
        super().__init__(is_running)
        self.is_running = is_running


@transaction.atomic
def request_export(*, user: User) -> DataExport:
    """Ask for an export; raises ExportRefused while one is being made, and once a day is used."""
    from site_modules.privacy.tasks import build

    latest = latest_export(user)
    if next_export_at(latest) is not None:
        raise ExportRefused(is_running=False)
    try:
        with transaction.atomic():
            export = DataExport.objects.create(user=user)
    except IntegrityError as error:
        raise ExportRefused(is_running=True) from error
    record("privacy.export_asked", actor=user, subject=user)
    transaction.on_commit(lambda: build.enqueue(export.pk))
    return export


def build_export(*, export_id: int) -> bool:
    """Make the file and tell its owner; false when nothing waits under this key."""
    export = (
        DataExport.objects.filter(pk=export_id, state=ExportState.WAITING, user__is_active=True)
        .select_related("user")
        .first()
    )
    if export is None:
        return False
    try:
        _fill(export)
    except Exception:
        logger.exception("The export %s could not be made.", export_id)
        DataExport.objects.filter(pk=export_id).update(state=ExportState.FAILED)
        return False
    return True


def _fill(export: DataExport) -> None:
    now = timezone.now()
    with tempfile.TemporaryFile() as target, override(export.user.language):
        write_archive(export.user, target)
        size = target.tell()
        target.seek(0)
        export.file.save("datele-mele.zip", File(target), save=False)
    stored = [(export.file.storage, str(export.file.name))]
    with transaction.atomic():
        taken = DataExport.objects.filter(pk=export.pk, state=ExportState.WAITING).update(
            state=ExportState.READY,
            ready_at=now,
            expires_at=now + KEPT,
            file=export.file.name,
            size=size,
        )
        if taken:
            url = reverse("privacy:my_data")
            notify(kind="privacy.export_ready", recipients=[export.user], url=url)
    if not taken:  # the owner left meanwhile
        delete_files(stored)


def forget_old_exports() -> int:
    """Delete expired exports with their files; give up those nobody makes any more."""
    now = timezone.now()
    DataExport.objects.filter(
        state=ExportState.WAITING, requested_at__lt=now - GIVEN_UP_AFTER
    ).update(state=ExportState.FAILED)
    over = DataExport.objects.filter(
        Q(expires_at__lt=now) | Q(state=ExportState.FAILED, requested_at__lt=now - KEPT)
    )
    exports = list(over)
    files = [(export.file.storage, str(export.file.name)) for export in exports if export.file]
    with transaction.atomic():
        DataExport.objects.filter(pk__in=[export.pk for export in exports]).delete()
        transaction.on_commit(lambda: delete_files(files))
    return len(exports)
