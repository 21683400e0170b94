"""The only way into the audit log."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.audit.chain import FIRST_HASH, hash_of
from cms.audit.models import AuditEntry


@transaction.atomic
def record(
    event: str, *, actor: Any = None, subject: Any = None, details: dict[str, Any] | None = None
) -> AuditEntry:
    """Add an entry; `actor` and `subject` are accounts (or nobody), `details` plain JSON values.

    Never pass names, addresses or texts of people: the log cannot be corrected afterwards.
    """
    last = AuditEntry.objects.select_for_update().order_by("-pk").first()
    entry = AuditEntry(
        happened_at=timezone.now(),
        event=event,
        actor_id=getattr(actor, "pk", None),
        subject_id=getattr(subject, "pk", None),
        details=details or {},
        previous_hash=last.entry_hash if last else FIRST_HASH,
    )
    entry.entry_hash = hash_of(entry)
    entry.save(force_insert=True)
    return entry
