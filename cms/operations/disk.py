"""Telling a full disk from other troubles with files."""

import errno

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def is_full(error: BaseException | None) -> bool:
    """True where the disk, or what this program may use of it, had no room left."""
    return isinstance(error, OSError) and error.errno in FULL
