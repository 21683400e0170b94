"""Asking for the files, and making them in a task. What was asked is never lost."""

import logging
from datetime import timedelta
from functools import partial
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _

from cms.core.search_kinds import entries_changed
from cms.doctemplates.answers import missing_fields
from cms.doctemplates.rendering import RenderFailed
from site_modules.documents.addresses import marks_of
from site_modules.documents.enums import MAKEABLE, DocumentState, FileFormat
from site_modules.documents.making import files_of
from site_modules.documents.models import Document
from site_modules.documents.sealing import Unreadable
from site_modules.documents.series import series_of
from site_modules.documents.services.filling import change, kept_until, require_change
from site_modules.documents.services.refusals import DocumentRefused
from site_modules.documents.services.registers import take_number
from site_modules.documents.services.telling import tell_failed, tell_ready
from site_modules.documents.storage import sealed_storage
from site_modules.organisations.services.journal import record_act

logger = logging.getLogger(__name__)
MOST_ATTEMPTS = 6
#: Later than this a document in the queue was lost with its worker.
STUCK = timedelta(minutes=15)


@transaction.atomic
def ask_to_make(*, document: Document, by: Any, version: int) -> None:
    """Number and date are taken, the files follow in a task. Raises DocumentRefused.

    A document that has a number keeps it, with its date and its code."""
    require_change(document, by)
    refuse_missing(document)
    change(
        document, version, MAKEABLE, state=DocumentState.QUEUED, failure="", attempts=0,
        kept_until=kept_until(),
    )  # fmt: skip
    if document.number is None:
        give_number(document, by)
    transaction.on_commit(partial(enqueue, document.pk))


def refuse_missing(document: Document) -> None:
    """What is required must be there; what else is empty becomes a line to write on."""
    empty = [field for field in missing_fields(document.source, document.answers) if field.required]
    if empty:
        names = ", ".join(field.label for field in empty)
        message = _("These answers are missing: %(names)s.") % {"names": names}
        raise DocumentRefused("missing", message)


def give_number(document: Document, by: Any, *, is_told: bool = True) -> None:
    """The next number of the holder's register; the organisation's journal says so."""
    document.number = take_number(
        organisation=document.organisation, owner=document.owner, kind=series_of(document.template),
        subject=document.template_title, by=by,
    )  # fmt: skip
    document.save(update_fields=["number"])
    if document.organisation is not None and is_told:
        with override("ro"):
            words = gettext("Document made: %(title)s, no. %(number)s")
        values = {"title": document.template_title, "number": document.shown_number}
        record_act(
            organisation=document.organisation, by=by, text=words % values,
            address=document.get_absolute_url(),
        )  # fmt: skip


def enqueue(document_id: int) -> None:
    from site_modules.documents.tasks import make_document

    make_document.enqueue(document_id)


def make(*, document_id: int, tells: bool = True) -> bool:
    """Make the files of a document that waits; true when all are there."""
    document = waiting(document_id)
    if document is None:
        return False
    before = {kind.value: str(getattr(document, kind.value)) for kind in FileFormat}
    made: dict[str, Any] = {}
    failure = _made_files(document, made)
    if not failure:
        made = dict.fromkeys(before, "") | made
    state = DocumentState.FAILED if failure else DocumentState.READY
    now = timezone.now()
    with transaction.atomic():
        won = Document.objects.filter(
            pk=document.pk, version=document.version, state=DocumentState.QUEUED
        ).update(
            state=state, failure=failure[:500], attempts=F("attempts") + 1, changed_at=now,
            version=F("version") + 1, **made, **({} if failure else {"made_at": now}),
        )  # fmt: skip
        replaced = [name for kind, name in before.items() if kind in made]
        transaction.on_commit(partial(delete_files, replaced if won else list(made.values())))
        if won:
            entries_changed.send(sender="generated_documents", keys=[document.pk])
        if won and tells:
            document.refresh_from_db()
            (tell_failed if failure else tell_ready)(document)
    return bool(won) and not failure


def waiting(document_id: int) -> Document | None:
    rows = Document.objects.select_related(
        "template_version", "own_template", "organisation", "owner", "number", "made_by"
    )
    return rows.filter(pk=document_id, state=DocumentState.QUEUED).first()


def _made_files(document: Document, made: dict[str, Any]) -> str:
    """Store each file and note its name in `made`; words for the person when something failed."""
    if document.number is None:
        return str(_("The document has no number."))
    language = document.source.get("language") or "ro"
    try:
        with override(language):
            marks = marks_of(document)
            pieces = files_of(document.source, document.answers, marks, _own_word(document))
            for kind, content in pieces:
                made[kind.value] = _store(document, kind, content)
    except RenderFailed as failed:
        return str(failed)
    except Unreadable:
        logger.error("The key of document %s is gone.", document.pk)
        return str(_("What was typed cannot be decrypted. Tell the administrator."))
    except OSError:
        logger.exception("Files of document %s could not be stored.", document.pk)
        return str(
            _("There is no room for the files now. What you filled in is kept, and the platform "
              "tries again by itself.")
        )  # fmt: skip
    except Exception:
        logger.exception("Document %s could not be made.", document.pk)
        return str(
            _("Something went wrong on our side. What you filled in is kept, and the platform "
              "tries again by itself.")
        )  # fmt: skip
    return ""


def _own_word(document: Document) -> bytes | None:
    if document.own_template is None:
        return None
    with document.own_template.file.open("rb") as file:
        return bytes(file.read())


def _store(document: Document, kind: FileFormat, content: bytes) -> str:
    """Encrypted; nothing half-written stays."""
    field = document._meta.get_field(kind.value)
    name = field.generate_filename(document, file_name_of(document, kind))  # type: ignore[union-attr]
    try:
        return str(sealed_storage().save(name, ContentFile(content)))
    except OSError:
        delete_files([name])
        raise


def file_content(*, document: Document, kind: FileFormat) -> bytes:
    """The words of a file for somebody who may read it. Raises Unreadable, FileNotFoundError."""
    with getattr(document, kind.value).open("rb") as file:
        return bytes(file.read())


def delete_files(names: list[str]) -> None:
    """From the disk; what cannot be deleted is noted in the log."""
    for name in filter(None, names):
        try:
            sealed_storage().delete(name)
        except OSError:
            logger.warning("A file could not be deleted: %s", name)


def file_name_of(document: Document, kind: FileFormat) -> str:
    """„contract-de-voluntariat-12-2026.pdf”."""
    number = document.number
    parts = [slugify(document.title)[:60] or "document"]
    if number is not None:
        parts.append(f"{number.number}-{number.date.year}")
    return f"{'-'.join(parts)}.{kind.value}"


def try_again() -> int:
    """What failed not too often, and what a worker left behind: into the queue again."""
    now = timezone.now()
    failed = Q(state=DocumentState.FAILED, attempts__lt=MOST_ATTEMPTS)
    lost = Q(state=DocumentState.QUEUED, changed_at__lt=now - STUCK)
    found = Document.objects.filter(failed | lost, batch_row=None).order_by("pk")
    total = 0
    for key, version in found.values_list("pk", "version")[:200]:
        with transaction.atomic():
            won = Document.objects.filter(pk=key, version=version).update(
                state=DocumentState.QUEUED, version=F("version") + 1, changed_at=now
            )
            if won:
                transaction.on_commit(partial(enqueue, key))
                total += 1
    return total
