"""Cases, reports, decisions, appeals, reasons."""

from site_modules.moderation.models.appeal import Appeal
from site_modules.moderation.models.case import Case, CaseNote, CheckedItem, Evidence
from site_modules.moderation.models.decision import Decision
from site_modules.moderation.models.reason import ReasonTemplate
from site_modules.moderation.models.report import Report
from site_modules.moderation.models.site_settings import ModerationSettings

__all__ = [
    "Appeal",
    "Case",
    "CaseNote",
    "CheckedItem",
    "Decision",
    "Evidence",
    "ModerationSettings",
    "ReasonTemplate",
    "Report",
]
