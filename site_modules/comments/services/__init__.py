"""Every write on discussions."""

from site_modules.comments.services.bringing import bring_change, bring_comment
from site_modules.comments.services.decisions import (
    approve,
    close_discussion,
    hide,
    open_discussion,
    reject,
    remove,
    restore,
)
from site_modules.comments.services.editing import can_edit, delete_comment, edit_comment
from site_modules.comments.services.taking_part import follow, thank, unfollow, unthank
from site_modules.comments.services.text import preview, render_again, render_older_versions
from site_modules.comments.services.writing import (
    CommentRefused,
    checked_text,
    must_wait,
    why_closed,
    write_comment,
)

__all__ = [
    "CommentRefused",
    "approve",
    "bring_change",
    "bring_comment",
    "can_edit",
    "checked_text",
    "close_discussion",
    "delete_comment",
    "edit_comment",
    "follow",
    "hide",
    "must_wait",
    "open_discussion",
    "preview",
    "reject",
    "remove",
    "render_again",
    "render_older_versions",
    "restore",
    "thank",
    "unfollow",
    "unthank",
    "why_closed",
    "write_comment",
]
