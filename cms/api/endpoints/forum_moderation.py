"""What moderators do with whole topics: lock, pin, move, split one, join two. On the state that
they saw."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import Router, Status

from cms.api.endpoints.forum import READS, WRITES, BigKey, topic_for, why_not
from cms.api.endpoints.forum_shapes import KINDS, topic_out
from cms.api.problems import Problem
from cms.api.schemas.forum import KindIn, LockIn, MergeIn, MoveIn, SplitIn, TopicOut
from forum.forum_conversation.models import Topic
from forum.portal import permissions, services
from forum.portal.services import ForumRefused, Seen

router = Router(tags=["forum"], auth=READS)
#: Refusals that speak of a field of what was sent.
FIELDS = {"posts": "posts", "first_hidden": "posts", "no_forum": "forum", "same_forum": "forum",
          "same_topic": "into", "two_polls": "into"}  # fmt: skip


@router.post("/topics/{topic_id}/lock", response=TopicOut, auth=WRITES, summary="Lock a topic")
def lock_topic(request: HttpRequest, topic_id: BigKey, sent: LockIn) -> Any:
    """Nobody answers from now on, except moderators."""
    topic = _moderated(request, topic_id, permissions.can_lock_topic)
    user: Any = request.user
    services.lock_topic(topic=topic, by=user, reason=sent.reason)
    return topic_out(topic_for(request, topic_id))


@router.delete("/topics/{topic_id}/lock", response=TopicOut, auth=WRITES, summary="Unlock a topic")
def unlock_topic(request: HttpRequest, topic_id: BigKey) -> Any:
    """People answer again."""
    topic = _moderated(request, topic_id, permissions.can_lock_topic)
    user: Any = request.user
    services.unlock_topic(topic=topic, by=user)
    return topic_out(topic_for(request, topic_id))


@router.put("/topics/{topic_id}/kind", response=TopicOut, auth=WRITES, summary="Pin a topic")
def set_topic_kind(request: HttpRequest, topic_id: BigKey, sent: KindIn) -> Any:
    """Pinned, an announcement, or ordinary again; 409 when somebody changed it meanwhile."""
    announces = "announcement" in (sent.kind, sent.seen_kind)
    may = permissions.can_announce_topic if announces else permissions.can_pin_topic
    topic = _moderated(request, topic_id, may)
    user: Any = request.user
    kind, is_as_seen = KINDS.index(sent.kind), KINDS[topic.type] == sent.seen_kind
    done = is_as_seen and services.set_topic_kind(topic=topic, by=user, kind=kind)
    if not done and topic_for(request, topic_id).type != kind:
        raise Problem(409, _("Somebody changed the topic meanwhile."))
    return topic_out(topic_for(request, topic_id))


@router.post("/topics/{topic_id}/move", response=TopicOut, auth=WRITES, summary="Move a topic")
def move_topic(request: HttpRequest, topic_id: BigKey, sent: MoveIn) -> Any:
    """For moderators of both forums; 409 when somebody moved it meanwhile."""
    topic = _moderated(request, topic_id, permissions.can_move_topic)
    user: Any = request.user
    try:
        is_as_seen = topic.forum_id == sent.seen_forum
        moved = is_as_seen and services.move_topic(topic=topic, by=user, forum_id=sent.forum)
    except ForumRefused as refusal:
        raise _problem(refusal) from refusal
    if not moved:
        raise Problem(409, _("Somebody moved this topic before you."))
    return topic_out(topic_for(request, topic_id))


def _moderated(request: HttpRequest, topic_id: int, may: Callable[[Any, Topic], bool]) -> Topic:
    """A topic that its readers see, for who moderates it."""
    topic = topic_for(request, topic_id)
    if not topic.is_visible:
        raise Problem(404)
    if not may(request.user, topic):
        raise Problem(403)
    return topic


@router.post(
    "/topics/{topic_id}/split", response={201: TopicOut}, auth=WRITES, summary="Split a topic"
)
def split_topic(request: HttpRequest, topic_id: BigKey, sent: SplitIn) -> Any:
    """For moderators of both forums; 409 when somebody wrote or moved the topic meanwhile."""
    user: Any = request.user
    try:
        made = services.split_topic(
            topic=topic_for(request, topic_id), by=user, posts=sent.posts, title=sent.title,
            with_following=sent.with_following, forum_id=sent.forum,
            seen=Seen(sent.seen_forum, sent.seen_last_number),
        )  # fmt: skip
    except ForumRefused as refusal:
        raise _problem(refusal) from refusal
    return Status(201, topic_out(topic_for(request, made.pk)))


@router.post("/topics/{topic_id}/merge", response=TopicOut, auth=WRITES, summary="Join two topics")
def merge_topic(request: HttpRequest, topic_id: BigKey, sent: MergeIn) -> Any:
    """For moderators of both forums; answers with the topic that took the posts. 409 when somebody
    wrote or moved one of them meanwhile."""
    user: Any = request.user
    topic, into = topic_for(request, topic_id), topic_for(request, sent.into)
    try:
        services.merge_topic(
            topic=topic, into=into, by=user,
            seen=Seen(sent.seen_forum, sent.seen_last_number),
            seen_into=Seen(sent.seen_into_forum, sent.seen_into_last_number),
        )  # fmt: skip
    except ForumRefused as refusal:
        raise _problem(refusal) from refusal
    return topic_out(topic_for(request, into.pk))


def _problem(refusal: ForumRefused) -> Problem:
    if refusal.code == "changed_meanwhile":
        return Problem(409, refusal.message)
    if refusal.code in FIELDS:
        field, message = FIELDS[refusal.code], str(refusal.message)
        return Problem(422, errors=[{"field": field, "code": refusal.code, "message": message}])
    return why_not(refusal)
