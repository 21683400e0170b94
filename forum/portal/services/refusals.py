"""Why something cannot be done, in the reader's words."""

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from forum.portal import permissions
from forum.portal.suspensions import suspension_of

SUSPENDED = "suspended"


class ForumRefused(Exception):
    """`code` is for programs; `field` names the field of the form it speaks of."""

    def __init__(self, code: str, message: str | Promise, field: str = "text") -> None:
        super().__init__(code)
        self.code, self.message, self.field = code, message, field

    @property
    def is_measure(self) -> bool:
        """True where a moderator decided about the person, with a statement of reasons."""
        return self.code == SUSPENDED


def why_no_part(user: Any) -> ForumRefused | None:
    """Why this person neither writes, votes nor thanks anywhere; None while they may."""
    suspension = suspension_of(user) if user.is_authenticated else None
    if suspension is not None and suspension.ends_at is not None:
        end = timezone.localtime(suspension.ends_at)
        values = {
            "until": date_format(end, "DATETIME_FORMAT"),
            "reason": suspension.reason,
            "rule": f" ({suspension.rule})" if suspension.rule else "",
        }
        message = _(
            "You are suspended from the forum until %(until)s: you read it as before, and do not"
            " write in it. The reason: %(reason)s%(rule)s"
        )
        return ForumRefused(SUSPENDED, message % values)
    if not permissions.can_take_part(user):
        return ForumRefused("no_account", _("Sign in with an open account to write."))
    return None
