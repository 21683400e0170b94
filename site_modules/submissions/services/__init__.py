"""Every write on submissions that other apps may call. Decisions come from the desk alone."""

from site_modules.submissions.services.ending import close, expire, renew, withdraw
from site_modules.submissions.services.refusals import AlreadySent, Changed, NotAllowed, NotNow
from site_modules.submissions.services.writing import edit, save_draft, submit

__all__ = [
    "AlreadySent",
    "Changed",
    "NotAllowed",
    "NotNow",
    "close",
    "edit",
    "expire",
    "renew",
    "save_draft",
    "submit",
    "withdraw",
]
