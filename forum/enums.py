"""Words of the forum that its engine and its pages share."""

from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _


class PostState(models.TextChoices):
    """waiting → visible or rejected; visible → hidden, removed (both can come back) or deleted."""

    VISIBLE = "visible", _("shown")
    WAITING = "waiting", _("waits for a moderator")
    REJECTED = "rejected", _("rejected")
    HIDDEN = "hidden", _("hidden by a moderator")
    REMOVED = "removed", _("removed by a moderator")
    DELETED = "deleted", _("deleted by its author")


#: What moderators took away and may bring back.
TAKEN_AWAY = (PostState.HIDDEN, PostState.REMOVED, PostState.REJECTED)


class Right(StrEnum):
    """What a group may do in a forum; the values are the engine's own names."""

    SEE = "can_see_forum"
    READ = "can_read_forum"
    DOWNLOAD = "can_download_file"
    VOTE = "can_vote_in_polls"
    REPLY = "can_reply_to_topics"
    EDIT_OWN = "can_edit_own_posts"
    DELETE_OWN = "can_delete_own_posts"
    ATTACH = "can_attach_file"
    OPEN_TOPIC = "can_start_new_topics"
    ADD_POLL = "can_create_polls"
    POST_AT_ONCE = "can_post_without_approval"
    ANNOUNCE = "can_post_announcements"
    PIN = "can_post_stickies"
    LOCK = "can_lock_topics"
    MOVE = "can_move_topics"
    EDIT = "can_edit_posts"
    DELETE = "can_delete_posts"
    APPROVE = "can_approve_posts"
    REPLY_TO_LOCKED = "can_reply_to_locked_topics"


#: What stays of the rights in an archived forum.
READING = frozenset({Right.SEE, Right.READ, Right.DOWNLOAD})
