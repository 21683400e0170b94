"""After and around a meeting: outcome, agreed steps, notes, documents."""

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from django.core.files.base import File
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import clean_source
from cms.media.fields import safe_file_name
from cms.media.uploads.attached import AttachmentRefused, checked_attachment
from cms.media.uploads.reading import MEGABYTE
from site_modules.accounts.models import User
from site_modules.career import permissions
from site_modules.career.enums import BookingState
from site_modules.career.models import AgreedStep, Booking, PrivateNote, SharedFile
from site_modules.career.models.meeting import MAX_NOTE, MAX_STEP, MAX_SUMMARY
from site_modules.career.services import figures, telling
from site_modules.career.services.changing import change
from site_modules.career.services.refusals import CareerRefused

MOST_BYTES, MOST_FILES, MAX_NAME = 5 * MEGABYTE, 5, 120
KINDS = ("pdf", "docx", "odt", "jpg", "jpeg", "png")
MOST_STEPS = 12


@transaction.atomic
def close(
    *, booking: Booking, by: User, came: bool, summary: str = "", steps: Iterable[str] = (),
    resources: Iterable[Any] = (),
) -> None:  # fmt: skip
    """The counsellor says how the meeting ended; with a summary, steps and resources the member
    reads them. Called again it replaces them. Raises CareerRefused."""
    ended = (BookingState.CONFIRMED, BookingState.HELD, BookingState.MISSED)
    if not permissions.is_its_counsellor(by, booking) or booking.state not in ended:
        raise CareerRefused("not_now", _("This meeting cannot be closed."))
    if not booking.has_begun:
        raise CareerRefused("early", _("The meeting has not begun yet."))
    words = clean_source(summary)[:MAX_SUMMARY] if came else ""
    was = booking.state
    state = BookingState.HELD if came else BookingState.MISSED
    change(booking, states=ended, state=state, summary=words)
    _replace_steps(booking, steps if came else ())
    booking.resources.set(list(resources) if came else [])
    if was == BookingState.CONFIRMED:
        figures.count(booking)
    telling.tell_member(booking, "follow_up" if came else "missed")


def _replace_steps(booking: Booking, steps: Iterable[str]) -> None:
    """A step that stays keeps its tick."""
    done = {one.text: one.done_at for one in booking.steps.all()}
    booking.steps.all().delete()
    lines = [" ".join(line.split())[:MAX_STEP] for line in steps]
    kept = [line for line in dict.fromkeys(lines) if line][:MOST_STEPS]
    AgreedStep.objects.bulk_create(
        [AgreedStep(booking=booking, text=line, done_at=done.get(line)) for line in kept]
    )


@transaction.atomic
def tick_step(*, step: AgreedStep, by: User, is_done: bool) -> None:
    if not permissions.is_its_member(by, step.booking):
        raise CareerRefused("not_yours", _("Only the member ticks the steps."))
    AgreedStep.objects.filter(pk=step.pk).update(done_at=timezone.now() if is_done else None)


@transaction.atomic
def add_note(*, booking: Booking, by: User, text: str) -> PrivateNote:
    """For the eyes of who writes it."""
    if not permissions.is_its_counsellor(by, booking):
        raise CareerRefused("not_yours", _("Only the counsellor keeps notes."))
    words = clean_source(text)[:MAX_NOTE]
    if not words:
        raise CareerRefused("empty", _("Write the note."), "text")
    return PrivateNote.objects.create(booking=booking, author=by, text=words)


@transaction.atomic
def share_file(*, booking: Booking, by: User, file: File) -> SharedFile:
    """A CV, a letter: for the two of them; the other one is told. Raises CareerRefused."""
    is_member = permissions.is_its_member(by, booking)
    if not (is_member or permissions.is_its_counsellor(by, booking)) or booking.is_cancelled:
        raise CareerRefused("not_yours", _("Documents cannot be shared here."))
    # Locked: of two windows one does not pass the limit of the other.
    Booking.objects.select_for_update(of=("self",)).get(pk=booking.pk)
    if booking.files.count() >= MOST_FILES:
        raise CareerRefused("many", _("At most five documents for one meeting."), "file")
    try:
        kept = checked_attachment(
            file, most_bytes=MOST_BYTES, kinds=KINDS,
            other_kind=_("“%(name)s” is neither a PDF, a Word or ODT document, nor a picture."),
        )  # fmt: skip
    except AttachmentRefused as refusal:
        raise CareerRefused(refusal.code, refusal.message, "file") from refusal
    name = PurePath(safe_file_name(file.name or ""))
    short = f"{name.stem[: MAX_NAME - len(name.suffix)]}{name.suffix}"
    made = SharedFile.objects.create(
        booking=booking, sender=by, file=File(kept, name=short), name=short
    )
    if is_member:
        telling.tell_counsellor(booking, "file")
    else:
        telling.tell_member(booking, "file")
    return made


@transaction.atomic
def remove_file(*, shared: SharedFile, by: User) -> None:
    """Who shared it takes it back."""
    if shared.sender_id != by.pk:
        raise CareerRefused("not_yours", _("Only who shared a document removes it."))
    storage, name = shared.file.storage, str(shared.file.name)
    shared.delete()
    transaction.on_commit(lambda: storage.delete(name))
