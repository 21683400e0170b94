"""The only way into the audit log, and its proof."""

import json
from dataclasses import dataclass
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from cms.audit.chain import FIRST_HASH, hash_of
from cms.audit.models import AuditEntry

#: Names the lock of PostgreSQL that lets one writer at a time add to the chain.
CHAIN_LOCK = 0x41554449


@transaction.atomic
def record(
    event: str, *, actor: Any = None, subject: Any = None, details: dict[str, Any] | None = None
) -> AuditEntry:
    """Add an entry; `actor` and `subject` are accounts (or nobody), `details` plain JSON values.

    Never pass names, addresses or texts of people: the log cannot be corrected afterwards. Other
    writers wait until the caller's transaction ends, so record near its end.
    """
    _wait_for_turn()
    last_hash = AuditEntry.objects.order_by("-pk").values_list("entry_hash", flat=True).first()
    entry = AuditEntry(
        happened_at=timezone.now(),
        event=event,
        actor_id=getattr(actor, "pk", None),
        subject_id=getattr(subject, "pk", None),
        details=json.loads(json.dumps(details or {})),
        previous_hash=last_hash or FIRST_HASH,
    )
    entry.entry_hash = hash_of(entry)
    entry.save(force_insert=True)
    return entry


def _wait_for_turn() -> None:
    """SQLite has one writer at a time anyway (every transaction begins as IMMEDIATE)."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [CHAIN_LOCK])


@dataclass(frozen=True)
class ChainReport:
    """How many entries were read, the last hash, and the first entry that is not as written."""

    checked: int
    last_hash: str
    broken_id: int | None = None

    @property
    def is_whole(self) -> bool:
        return self.broken_id is None


def verify_chain() -> ChainReport:
    """Read the whole log: each entry must name the one before it and match its own hash.

    What was cut off at the end cannot be seen from inside: note the last hash elsewhere.
    """
    expected, checked = FIRST_HASH, 0
    for entry in AuditEntry.objects.order_by("pk").iterator(chunk_size=1000):
        if entry.previous_hash != expected or hash_of(entry) != entry.entry_hash:
            return ChainReport(checked, expected, broken_id=entry.pk)
        expected = entry.entry_hash
        checked += 1
    return ChainReport(checked, expected)
