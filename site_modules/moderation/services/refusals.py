"""Why a write of moderation did not happen."""

from typing import Any


class AlreadyDecided(Exception):
    """Somebody was faster; `decision` says who decided what (None where it cannot be known)."""

    def __init__(self, decision: Any = None) -> None:
        super().__init__()
        self.decision = decision


class ContentChanged(Exception):
    """The words are no longer those that the moderator read."""


class NotAllowed(Exception):
    """This person may not do this, or it does not fit the state of the content."""


class ReasonMissing(Exception):
    """A restriction needs facts, and the rule or the law they break."""


class LimitReached(Exception):
    """Too many reports from one account, network address or mailbox."""

    seconds = 3600
