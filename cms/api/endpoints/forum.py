"""The forum, by the services of the site. What one may not read is 404."""

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from django.db.models import Q
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from ninja import Header, Path, Router, Status

from cms.api.authentication import Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, next_address, read_cursor
from cms.api.endpoints.forum_shapes import forum_rows, poll_out, post_out, posts_out, topic_out
from cms.api.enums import Scope
from cms.api.problems import Problem
from cms.api.schemas.forum import (
    ForumFollowOut,
    ForumFollowsOut,
    ForumList,
    MovedOut,
    PollOut,
    PostIn,
    PostList,
    PostOut,
    TopicIn,
    TopicList,
    TopicOut,
    VoteIn,
)
from forum.access import can_read, forum_map, readable_forums
from forum.forum_conversation.models import Post, Topic
from forum.portal import services
from forum.portal.models import ForumFollow, TopicFollow
from forum.portal.selectors.topics import present_key
from forum.portal.services import ForumRefused, NewPoll

READS, WRITES = Bearer(Scope.FORUM_READ), Bearer(Scope.FORUM_WRITE)
router = Router(tags=["forum"], auth=READS)

BigKey = Annotated[int, Path(ge=1, le=2**63 - 1)]
ForumKey = Annotated[int, Path(ge=1, le=2**31 - 1)]
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        max_length=200,
        description="Sending the same key again finds what was made before.",
    ),
]
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
#: Refusals that speak of a field of what was sent.
FIELDS = {
    "empty": "text", "too_long": "text", "title_short": "title", "title_long": "title",
    "answered_gone": "answers", "poll_question": "question", "poll_options": "options",
    "poll_option_long": "options", "poll_end": "closes_at", "no_option": "options",
    "many_options": "options",
}  # fmt: skip


@router.get("/forums", response=ForumList, summary="List the forums")
def list_forums(request: HttpRequest) -> Any:
    """Those that you may read, in the order of the board."""
    return {"items": forum_rows(request.user)}


@router.get("/forums/{forum_id}/topics", response=TopicList, summary="List the topics of a forum")
def list_topics(
    request: HttpRequest, forum_id: ForumKey, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = ""
) -> Any:
    """The last written in first, pinned ones in their place by time."""
    _forum(request, forum_id)
    topics = Topic.objects.visible_to(request.user).shown().filter(forum=forum_id)
    name = f"topics-{forum_id}"
    place = read_cursor(name, cursor)
    if place is not None:
        key, micros = place % 2**63, place // 2**63
        at = EPOCH + timedelta(microseconds=micros)
        topics = topics.filter(Q(last_post_on__lt=at) | Q(last_post_on=at, pk__lt=key))
    topics = topics.select_related("poster").order_by("-last_post_on", "-pk")
    rows = list(topics[: limit + 1])
    after = None
    if len(rows) > limit:
        last = rows[limit - 1]
        micros = ((last.last_post_on or last.created) - EPOCH) // timedelta(microseconds=1)
        after = micros * 2**63 + last.pk
    items = [topic_out(topic) for topic in rows[:limit]]
    return {"items": items, "next": next_address(request, name, after)}


@router.post(
    "/forums/{forum_id}/topics", response={201: TopicOut}, auth=WRITES, summary="Open a topic"
)
def open_topic(
    request: HttpRequest, forum_id: ForumKey, sent: TopicIn, idempotency_key: IdempotencyKey = ""
) -> Any:
    """By the rules of the site; where a moderator reads first, its state is `waiting`."""
    _forum(request, forum_id)
    user: Any = request.user
    try:
        topic = services.open_topic(
            forum_id=forum_id, author=user, title=sent.title, text=sent.text,
            poll=_new_poll(sent), sent_key=_sent_key(idempotency_key),
        )  # fmt: skip
    except ForumRefused as refusal:
        raise why_not(refusal) from refusal
    return Status(201, topic_out(topic_for(request, topic.pk), poll=_poll(request, topic.pk)))


def _new_poll(sent: TopicIn) -> NewPoll | None:
    if sent.poll is None:
        return None
    closes_at = sent.poll.closes_at
    if closes_at is not None and timezone.is_naive(closes_at):
        closes_at = timezone.make_aware(closes_at)
    values = sent.poll.dict() | {"closes_at": closes_at}
    return NewPoll(**values)


@router.get(
    "/topics/{topic_id}", response={200: TopicOut, 301: MovedOut}, summary="Read a topic"
)  # fmt: skip
def read_topic(request: HttpRequest, topic_id: BigKey) -> Any:
    """With its poll; its posts have an address of their own. One that was joined with another
    leads to that."""
    if moved := _moved(request, topic_id):
        return moved
    topic = topic_for(request, topic_id)
    return topic_out(topic, poll=_poll(request, topic.pk))


@router.get(
    "/topics/{topic_id}/posts", response={200: PostList, 301: MovedOut},
    summary="List the posts of a topic",
)  # fmt: skip
def list_posts(
    request: HttpRequest, topic_id: BigKey, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = ""
) -> Any:
    """The oldest first; places of removed ones are kept, without their words."""
    if moved := _moved(request, topic_id):
        return moved
    topic = topic_for(request, topic_id)
    name = f"posts-{topic_id}"
    start = read_cursor(name, cursor) or 0
    posts = Post.objects.filter(topic=topic.pk, number__gt=start).order_by("number")
    rows = list(posts.select_related("poster").prefetch_related("files")[: limit + 1])
    after = rows[limit - 1].number if len(rows) > limit else None
    return {"items": posts_out(rows[:limit]), "next": next_address(request, name, after)}


@router.post("/topics/{topic_id}/posts", response={201: PostOut}, auth=WRITES, summary="Answer")
def write_post(
    request: HttpRequest, topic_id: BigKey, sent: PostIn, idempotency_key: IdempotencyKey = ""
) -> Any:
    """By the rules of the site; where a moderator reads first, its state is `waiting`."""
    topic_for(request, topic_id)
    user: Any = request.user
    try:
        post = services.write_post(
            topic_id=topic_id, author=user, text=sent.text, answers_id=sent.answers,
            sent_key=_sent_key(idempotency_key),
        )  # fmt: skip
    except ForumRefused as refusal:
        raise why_not(refusal) from refusal
    return Status(201, post_out(post))


@router.post("/topics/{topic_id}/vote", response=PollOut, auth=WRITES, summary="Vote in a poll")
def vote(request: HttpRequest, topic_id: BigKey, sent: VoteIn) -> Any:
    """One ballot for each person; it can be changed only where the poll says so."""
    topic = topic_for(request, topic_id)
    user: Any = request.user
    try:
        services.vote(topic=topic, voter=user, options=sent.options)
    except ForumRefused as refusal:
        raise why_not(refusal) from refusal
    return _poll(request, topic_id)


@router.get("/me/forum-follows", response=ForumFollowsOut, summary="List what you follow")
def list_follows(request: HttpRequest) -> Any:
    """Forums and topics that you are told of, as far as you may still read them."""
    user: Any = request.user
    forums = ForumFollow.objects.filter(user=user, forum__in=readable_forums(user))
    topics = TopicFollow.objects.filter(
        user=user, is_following=True, topic__in=Topic.objects.visible_to(user).values("pk")
    )
    return {
        "forums": list(forums.order_by("pk").values_list("forum_id", flat=True)),
        "topics": list(topics.order_by("-since").values_list("topic_id", flat=True)[:1000]),
    }


@router.post(
    "/forums/{forum_id}/follow", response=ForumFollowOut, auth=WRITES, summary="Follow a forum"
)
def start_following_forum(request: HttpRequest, forum_id: ForumKey) -> Any:
    """You are told of every new topic."""
    return _follow_forum(request, forum_id, follows=True)


@router.delete(
    "/forums/{forum_id}/follow", response=ForumFollowOut, auth=WRITES, summary="Leave a forum"
)
def stop_following_forum(request: HttpRequest, forum_id: ForumKey) -> Any:
    """You are not told any more."""
    return _follow_forum(request, forum_id, follows=False)


@router.post(
    "/topics/{topic_id}/follow", response=ForumFollowOut, auth=WRITES, summary="Follow a topic"
)
def start_following_topic(request: HttpRequest, topic_id: BigKey) -> Any:
    """You are told of every new post."""
    return _follow_topic(request, topic_id, follows=True)


@router.delete(
    "/topics/{topic_id}/follow", response=ForumFollowOut, auth=WRITES, summary="Leave a topic"
)
def stop_following_topic(request: HttpRequest, topic_id: BigKey) -> Any:
    """You are not told any more."""
    return _follow_topic(request, topic_id, follows=False)


def _follow_forum(request: HttpRequest, forum_id: int, *, follows: bool) -> dict[str, bool]:
    _forum(request, forum_id)
    user: Any = request.user
    services.follow_forum(forum_id=forum_id, user=user, is_following=follows)
    return {"follows": follows}


def _follow_topic(request: HttpRequest, topic_id: int, *, follows: bool) -> dict[str, bool]:
    topic, user = topic_for(request, topic_id), request.user
    services.follow_topic(topic_id=topic.pk, user=user, is_following=follows)  # type: ignore[arg-type]
    return {"follows": follows}


def _forum(request: HttpRequest, forum_id: int) -> None:
    node = forum_map().get(forum_id)
    if node is None or node.is_category or not can_read(request.user, forum_id):
        raise Problem(404)


def topic_for(request: HttpRequest, topic_id: int) -> Topic:
    topics = Topic.objects.visible_to(request.user).select_related("poster", "poll__terms")
    found: Topic | None = topics.filter(pk=topic_id).first()
    if found is None:
        raise Problem(404)
    return found


def _moved(request: HttpRequest, topic_id: int) -> JsonResponse | None:
    """The way on from a topic that was joined with one that this person may read."""
    present = present_key(topic_id)
    if present == topic_id or not Topic.objects.visible_to(request.user).filter(pk=present):
        return None
    address = request.path.replace(f"/topics/{topic_id}", f"/topics/{present}")
    found = {"moved_to": present, "address": address}
    return JsonResponse(found, status=301, headers={"Location": address})


def _poll(request: HttpRequest, topic_id: int) -> dict[str, Any] | None:
    return poll_out(topic_for(request, topic_id), request.user)


def _sent_key(idempotency_key: str) -> str:
    return hashlib.sha256(idempotency_key.encode()).hexdigest() if idempotency_key else ""


def why_not(refusal: ForumRefused) -> Problem:
    if refusal.code == "too_many":
        return Problem(429, refusal.message, headers={"Retry-After": "600"})
    field = FIELDS.get(refusal.code)
    if field is None:
        return Problem(403, refusal.message)
    error = {"field": field, "code": refusal.code, "message": str(refusal.message)}
    return Problem(422, errors=[error])
