"""The list of erasures beside the database: a restored backup must not bring anybody back.

One JSON object a line in DATA_DIR/erasures.jsonl: `account` (its key), `joined_at` (tells it from
another account with the same key), `erased_at`. No names. The backup leaves the file alone, and so
does the restore.
"""

import json
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from site_modules.accounts.models import User


def list_path() -> Path:
    return Path(settings.DATA_DIR) / "erasures.jsonl"


def remember_erasure(*, account_id: int, joined_at: datetime) -> None:
    """Add a line and wait for the disk. The same line twice does no harm."""
    line = {
        "account": account_id,
        "joined_at": joined_at.isoformat(),
        "erased_at": timezone.now().isoformat(timespec="seconds"),
    }
    path = list_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as stream:
        if stream.tell():
            stream.seek(-1, os.SEEK_END)
            if stream.read() != b"\n":  # a power cut left half a line: it must not spoil this one
                stream.write(b"\n")
        stream.write(json.dumps(line).encode() + b"\n")
        stream.flush()
        os.fsync(stream.fileno())


def accounts_that_came_back() -> list[User]:
    """Accounts of the list that exist and are not erased; ValueError for a line that is damaged."""
    listed = dict(_lines())
    if not listed:
        return []
    there = User.objects.filter(erased_at=None).only("pk", "date_joined").order_by("pk")
    return [user for user in there.iterator() if listed.get(user.pk) == user.date_joined]


def _lines() -> Iterator[tuple[int, datetime]]:
    path = list_path()
    if not path.exists():
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            listed = json.loads(line)
            yield int(listed["account"]), datetime.fromisoformat(listed["joined_at"])
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"Line {number} of {path} cannot be read.") from error
