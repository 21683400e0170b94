"""Who sends and changes documents; who reads them, the queryset says."""

from typing import Any

from site_modules.submissions.permissions import can_send, can_write_submission


def can_send_document(user: Any) -> bool:
    return can_send(user)


def can_write_document(user: Any, upload: Any) -> bool:
    return can_write_submission(user, upload)


def can_read_documents(user: Any) -> bool:
    """Members only; public ones reach visitors through the library."""
    return bool(user.is_authenticated and user.is_active)
