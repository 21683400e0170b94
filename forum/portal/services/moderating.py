"""Locking, pinning, announcing and moving topics."""

from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from machina.apps.forum.models import Forum

from cms.audit.services import record
from forum.access import forum_map, has_right
from forum.enums import Right
from forum.forum_conversation.models import Topic
from forum.portal.services.counts import bump, count_topic
from forum.portal.services.refusals import ForumRefused
from site_modules.accounts.models import User

MOST_REASON = 300


@transaction.atomic
def lock_topic(*, topic: Topic, by: User, reason: str = "") -> bool:
    """Nobody answers from now on, except moderators; False when it was locked already."""
    return _change(
        topic, by, "forum.locked", before={"status": Topic.TOPIC_UNLOCKED},
        status=Topic.TOPIC_LOCKED, locked_reason=reason[:MOST_REASON],
    )  # fmt: skip


@transaction.atomic
def unlock_topic(*, topic: Topic, by: User) -> bool:
    """Let people answer again; False when they could."""
    return _change(
        topic, by, "forum.unlocked", before={"status": Topic.TOPIC_LOCKED},
        status=Topic.TOPIC_UNLOCKED, locked_reason="",
    )  # fmt: skip


@transaction.atomic
def set_topic_kind(*, topic: Topic, by: User, kind: int) -> bool:
    """Pin a topic at the top, make it an announcement or an ordinary one again.

    False when somebody changed it since `topic` was read.
    """
    if kind not in dict(Topic.TYPE_CHOICES) or kind == topic.type:
        return False
    return _change(topic, by, "forum.kind", before={"type": topic.type}, type=kind)


def _change(topic: Topic, by: User, event: str, *, before: dict[str, Any], **values: Any) -> bool:
    changed = Topic.objects.filter(pk=topic.pk, **before).update(version=F("version") + 1, **values)
    if changed:
        record(event, actor=by, details={"topic": topic.pk})
        topic.refresh_from_db()
    return bool(changed)


@transaction.atomic
def move_topic(*, topic: Topic, by: User, forum_id: int) -> bool:
    """Move a topic; its address stays, and the forum it left shows for a while where it is.

    False when somebody moved it meanwhile. Raises ForumRefused for a forum where this person does
    not moderate.
    """
    target = forum_map().get(forum_id)
    if target is None or target.is_category or target.is_archived:
        raise ForumRefused("no_forum", _("Choose a forum."), "forum")
    if not has_right(by, Right.MOVE, forum_id):
        raise ForumRefused("not_there", _("You do not moderate that forum."), "forum")
    bump(topic.pk)
    left = topic.forum_id
    if left == forum_id:
        raise ForumRefused("same_forum", _("The topic is in this forum already."), "forum")
    # Both forums in one order: two moves at once never wait for each other.
    list(Forum.objects.select_for_update().filter(pk__in=[left, forum_id]).order_by("pk"))
    moved = Topic.objects.filter(pk=topic.pk, forum=left).update(
        forum=forum_id, moved_from=left, moved_at=timezone.now()
    )
    if not moved:
        return False
    if topic.is_visible:
        topic.refresh_from_db()
        topic.forum_id = left
        count_topic(topic, -1)
        topic.forum_id = forum_id
        count_topic(topic, 1)
    topic.refresh_from_db()
    record("forum.moved", actor=by, details={"topic": topic.pk, "from": left, "to": forum_id})
    return True
