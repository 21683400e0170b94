"""Every write of moderation, by theme."""

from site_modules.moderation.services.appeals import appeal, decide_appeal
from site_modules.moderation.services.cases import (
    add_note,
    begin_waiting,
    case_at,
    case_of,
    claim,
    end_waiting,
    keep_checks,
    release,
    tell_moderators,
)
from site_modules.moderation.services.decisions import decide
from site_modules.moderation.services.measures import decision_on
from site_modules.moderation.services.refusals import (
    AlreadyDecided,
    ContentChanged,
    LimitReached,
    NotAllowed,
    ReasonMissing,
)
from site_modules.moderation.services.reports import report

__all__ = [
    "AlreadyDecided",
    "ContentChanged",
    "LimitReached",
    "NotAllowed",
    "ReasonMissing",
    "add_note",
    "appeal",
    "begin_waiting",
    "case_at",
    "case_of",
    "claim",
    "decide",
    "decide_appeal",
    "decision_on",
    "end_waiting",
    "keep_checks",
    "release",
    "report",
    "tell_moderators",
]
