"""Discussions of pages."""

from site_modules.comments.models.comment import (
    MAX_DEPTH,
    MAX_LENGTH,
    STEP,
    Comment,
    CommentEdit,
    Mention,
    step_of,
)
from site_modules.comments.models.discussion import Discussion
from site_modules.comments.models.site_settings import CommentSettings
from site_modules.comments.models.taking_part import DiscussionFollow, Thanks

__all__ = [
    "MAX_DEPTH",
    "MAX_LENGTH",
    "STEP",
    "Comment",
    "CommentEdit",
    "CommentSettings",
    "Discussion",
    "DiscussionFollow",
    "Mention",
    "Thanks",
    "step_of",
]
