"""Reads that shape pages, mails and the desk of moderation."""

from site_modules.moderation.selectors.addresses import content_at
from site_modules.moderation.selectors.reasons import (
    answer_to_reporter,
    outcomes_of,
    public_reasons,
    statement_of,
    version_of,
)

__all__ = [
    "answer_to_reporter",
    "content_at",
    "outcomes_of",
    "public_reasons",
    "statement_of",
    "version_of",
]
