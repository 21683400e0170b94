"""Every write on exports, erasures and terms."""

from site_modules.privacy.services.erasures import (
    LastAdministrator,
    erase_account,
    finish_erasure,
    forget_goodbye_mails,
    replay_erasures,
)
from site_modules.privacy.services.exports import (
    ExportRefused,
    build_export,
    forget_old_exports,
    request_export,
)
from site_modules.privacy.services.retention import apply_retention

__all__ = [
    "ExportRefused",
    "LastAdministrator",
    "apply_retention",
    "build_export",
    "erase_account",
    "finish_erasure",
    "forget_goodbye_mails",
    "forget_old_exports",
    "replay_erasures",
    "request_export",
]
