"""Every write on the forum."""

from forum.portal.services.decisions import (
    approve_post,
    approve_topic,
    hide_post,
    hide_topic,
    reject_post,
    reject_topic,
    remove_post,
    remove_topic,
    restore_post,
    restore_topic,
)
from forum.portal.services.editing import (
    can_rename,
    delete_post,
    edit_post,
    why_no_edit,
)
from forum.portal.services.files import delete_file
from forum.portal.services.joining import Seen, merge_topic, seen_now, split_topic
from forum.portal.services.moderating import (
    lock_topic,
    move_topic,
    set_topic_kind,
    unlock_topic,
)
from forum.portal.services.polls import NewPoll, vote
from forum.portal.services.refusals import ForumRefused, why_no_part
from forum.portal.services.seen import mark_all_read, write_notes
from forum.portal.services.suspending import lift_suspension, suspend
from forum.portal.services.taking_part import accept_answer, thank, unaccept_answer, unthank
from forum.portal.services.text import checked_text, preview, render_older_versions
from forum.portal.services.wishes import follow_forum, follow_topic, set_follows_own
from forum.portal.services.writing import (
    must_wait,
    open_topic,
    why_no_answer,
    why_no_topic,
    write_post,
)

__all__ = [
    "ForumRefused",
    "NewPoll",
    "Seen",
    "accept_answer",
    "approve_post",
    "approve_topic",
    "can_rename",
    "checked_text",
    "delete_file",
    "delete_post",
    "edit_post",
    "follow_forum",
    "follow_topic",
    "hide_post",
    "hide_topic",
    "lift_suspension",
    "lock_topic",
    "mark_all_read",
    "merge_topic",
    "move_topic",
    "must_wait",
    "open_topic",
    "preview",
    "reject_post",
    "reject_topic",
    "remove_post",
    "remove_topic",
    "render_older_versions",
    "restore_post",
    "restore_topic",
    "seen_now",
    "set_follows_own",
    "set_topic_kind",
    "split_topic",
    "suspend",
    "thank",
    "unaccept_answer",
    "unlock_topic",
    "unthank",
    "vote",
    "why_no_answer",
    "why_no_edit",
    "why_no_part",
    "why_no_topic",
    "write_notes",
    "write_post",
]
