"""Who may do what with articles, beyond Wagtail's own page rights."""

from typing import Any

#: Lets a recording out without its captions or transcript, with a reason that is kept.
WAIVE_TRANSCRIPT = "articles.waive_transcript"


def can_waive_transcript(user: Any) -> bool:
    """True for those who may let a recording out without its text."""
    return bool(user is not None and user.is_active and user.has_perm(WAIVE_TRANSCRIPT))
