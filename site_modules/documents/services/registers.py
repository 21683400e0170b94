"""Taking and cancelling numbers."""

from datetime import date
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import clean_source
from site_modules.documents.enums import NumberState, RegisterKind
from site_modules.documents.models.register import MAX_REASON, Register, RegisterNumber
from site_modules.documents.services.refusals import DocumentRefused
from site_modules.organisations.models import Organisation


def take_number(
    *, organisation: Organisation | None, owner: Any, kind: RegisterKind | str, subject: str,
    by: Any, on: date | None = None,
) -> RegisterNumber:  # fmt: skip
    """The next number of the organisation's register, or (without one) of the `owner`'s own.

    Call it inside the transaction that stores what gets the number: when that fails, nothing was
    taken and no gap stays. The conditional update holds the register's row until the commit, so
    callers of the same register follow one another, on both databases.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("take_number wants the transaction of what gets the number.")
    day = on or timezone.localdate()
    register = _register(organisation, owner, RegisterKind(kind), day.year)
    Register.objects.filter(pk=register.pk).update(next_number=F("next_number") + 1)
    taken = Register.objects.values_list("next_number", flat=True).get(pk=register.pk) - 1
    return RegisterNumber.objects.create(
        register=register, number=taken, subject=subject[:200], date=day, taken_by=by
    )


def _register(
    organisation: Organisation | None, owner: Any, kind: RegisterKind, year: int
) -> Register:
    holder: dict[str, Any] = {"organisation": organisation}
    if organisation is None:
        holder = {"owner": owner}
    found = Register.objects.filter(**holder, kind=kind, year=year).first()
    if found is not None:
        return found
    try:
        with transaction.atomic():
            return Register.objects.create(**holder, kind=kind, year=year)
    except IntegrityError:  # somebody opened it in this moment
        return Register.objects.get(**holder, kind=kind, year=year)


@transaction.atomic
def cancel_number(*, number: RegisterNumber, by: Any, reason: str) -> None:
    """The number stays in the register with the reason. Raises DocumentRefused."""
    words = clean_source(reason)[:MAX_REASON]
    if not words:
        raise DocumentRefused("empty", _("Write why the number is cancelled."), "reason")
    won = RegisterNumber.objects.filter(pk=number.pk, state=NumberState.TAKEN).update(
        state=NumberState.CANCELLED, reason=words, cancelled_by=by, cancelled_at=timezone.now()
    )
    if not won:
        raise DocumentRefused("changed", _("The number was cancelled before."))
    number.refresh_from_db()
