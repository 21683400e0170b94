"""Questions about people in the forum, beside the rights of `forum.access`."""

from typing import Any

from forum.access import forums_with, has_right
from forum.enums import Right
from forum.forum_conversation.models import Post, Topic
from forum.portal.suspensions import suspended_until
from site_modules.moderation.enums import DECIDE

SANCTION = "accounts.add_sanction"


def can_take_part(user: Any) -> bool:
    """True for people who may write, vote and thank: their account is open, and so is the forum."""
    return has_open_account(user) and suspended_until(user) is None


def has_open_account(user: Any) -> bool:
    return bool(user.is_authenticated and user.is_active and not user.is_suspended)


def moderates_somewhere(user: Any) -> bool:
    """True for people who decide in at least one forum."""
    return bool(forums_with(user, Right.APPROVE))


def can_suspend(user: Any) -> bool:
    """True for moderators who may take measures against people."""
    return bool(user.has_perm(SANCTION)) and moderates_somewhere(user)


def can_moderate(user: Any, forum_id: int) -> bool:
    """True for those who decide on what others write in this forum."""
    return has_right(user, Right.APPROVE, forum_id)


def decides_at_the_desk(user: Any) -> bool:
    """True for people with work at the moderators' desk."""
    return bool(user.is_authenticated and user.is_active and user.has_perm(DECIDE))


def can_lock_topic(user: Any, topic: Topic) -> bool:
    return has_right(user, Right.LOCK, topic.forum_id)


def can_pin_topic(user: Any, topic: Topic) -> bool:
    return has_right(user, Right.PIN, topic.forum_id)


def can_announce_topic(user: Any, topic: Topic) -> bool:
    return has_right(user, Right.ANNOUNCE, topic.forum_id)


def can_move_topic(user: Any, topic: Topic) -> bool:
    return has_right(user, Right.MOVE, topic.forum_id)


def can_accept_answer(user: Any, topic: Topic) -> bool:
    """Who asked says which answer helped; moderators may too."""
    return can_take_part(user) and (
        topic.poster_id == user.pk or can_moderate(user, topic.forum_id)
    )


def is_author(user: Any, post: Post) -> bool:
    return post.poster_id is not None and post.poster_id == user.pk
