"""Every write on applications and invitations."""

from site_modules.applications.services.applying import (
    OLD_ENOUGH,
    WITH_GUARDIAN,
    Sent,
    apply,
    withdraw,
)
from site_modules.applications.services.cv import checked_cv
from site_modules.applications.services.deciding import (
    BulkResult,
    add_note,
    decide,
    decide_many,
    mark_seen,
)
from site_modules.applications.services.inviting import block, decline, invite, unblock
from site_modules.applications.services.matching import tell_of_matches
from site_modules.applications.services.refusals import ApplicationRefused

__all__ = [
    "OLD_ENOUGH",
    "WITH_GUARDIAN",
    "ApplicationRefused",
    "BulkResult",
    "Sent",
    "add_note",
    "apply",
    "block",
    "checked_cv",
    "decide",
    "decide_many",
    "decline",
    "invite",
    "mark_seen",
    "tell_of_matches",
    "unblock",
    "withdraw",
]
