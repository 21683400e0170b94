"""The hash that ties each entry to the one before it."""

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cms.audit.models import AuditEntry

#: What stands before the first entry.
FIRST_HASH = "0" * 64


def hash_of(entry: "AuditEntry") -> str:
    """SHA-256 (FIPS 180-4) over the entry's values in one fixed spelling."""
    values = [
        entry.happened_at.isoformat(),
        entry.event,
        entry.actor_id,
        entry.subject_id,
        entry.details,
        entry.previous_hash,
    ]
    spelled = json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(spelled.encode()).hexdigest()
