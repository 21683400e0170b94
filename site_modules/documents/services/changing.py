"""What happens to a document after it was made: sharing, cancelling, deleting."""

from functools import partial
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _

from cms.audit.services import record
from site_modules.accounts.models import User
from site_modules.documents.enums import NUMBERED, DocumentState, FileFormat, Shown
from site_modules.documents.models import Document, DocumentShare
from site_modules.documents.services.filling import change, require_change
from site_modules.documents.services.making import delete_files
from site_modules.documents.services.refusals import DocumentRefused
from site_modules.documents.services.registers import cancel_number
from site_modules.documents.services.telling import tell_shared
from site_modules.organisations.services.journal import record_act

MOST_SHARES = 50
#: Deleted at once; what has a number that counts is cancelled first.
DELETABLE = (DocumentState.DRAFT, DocumentState.CANCELLED)


@transaction.atomic
def share(*, document: Document, by: Any, name: str) -> DocumentShare:
    """With a member, by username or e-mail address. Raises DocumentRefused."""
    require_change(document, by)
    if not document.is_ready:
        raise DocumentRefused("not_ready", _("Only a finished document is shared."))
    typed = name.strip().lstrip("@")
    found = User.objects.filter(Q(username__iexact=typed) | Q(email__iexact=typed), is_active=True)
    member = found.exclude(pk=by.pk).first() if typed else None
    if member is None:
        raise DocumentRefused("nobody", _("No member has this name or address."), "name")
    if document.shares.count() >= MOST_SHARES:
        raise DocumentRefused("many", _("A document is shared with at most 50 people."), "name")
    try:
        with transaction.atomic():
            made = DocumentShare.objects.create(document=document, member=member, shared_by=by)
    except IntegrityError as error:
        raise DocumentRefused("already", _("It is shared with them already."), "name") from error
    tell_shared(document, member, actor=by)
    record("documents.shared", actor=by, subject=member, details={"document": document.pk})
    return made


@transaction.atomic
def stop_sharing(*, document: Document, by: Any, share_id: int) -> None:
    require_change(document, by)
    document.shares.filter(pk=share_id).delete()


@transaction.atomic
def set_shown(*, document: Document, by: Any, shown: str) -> None:
    """What the verification page says of it."""
    require_change(document, by)
    if shown not in Shown.values:
        raise DocumentRefused("unknown", _("Choose what is shown."), "shown")
    Document.objects.filter(pk=document.pk).update(shown=shown)
    document.shown = shown


@transaction.atomic
def cancel(*, document: Document, by: Any, reason: str, version: int) -> None:
    """The number stays in the register with the reason; the code says that it does not hold."""
    require_change(document, by)
    change(document, version, NUMBERED, state=DocumentState.CANCELLED, failure="")
    if document.number is not None:
        cancel_number(number=document.number, by=by, reason=reason)
    document.shares.all().delete()
    record("documents.cancelled", actor=by, details={"document": document.pk})
    if document.organisation is not None:
        with override("ro"):
            words = gettext("Document cancelled: %(title)s, no. %(number)s. Reason: %(reason)s")
        values = {
            "title": document.template_title, "number": document.shown_number, "reason": reason,
        }  # fmt: skip
        record_act(
            organisation=document.organisation, by=by, text=words % values,
            address=document.get_absolute_url(),
        )  # fmt: skip


@transaction.atomic
def delete(*, document: Document, by: Any) -> None:
    """A draft or a cancelled one, with everything typed into it. Raises DocumentRefused."""
    require_change(document, by)
    names = [str(getattr(document, kind.value)) for kind in FileFormat]
    gone, _rows = Document.objects.filter(pk=document.pk, state__in=DELETABLE).delete()
    if not gone:
        message = _("A document with a number is cancelled first, with a reason.")
        raise DocumentRefused("numbered", message)
    transaction.on_commit(partial(delete_files, names))
