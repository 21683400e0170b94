"""What moderators do with whole topics: split one, join two. On the state that they saw."""

from typing import Any

from django.http import HttpRequest
from ninja import Router, Status

from cms.api.endpoints.forum import READS, WRITES, BigKey, topic_for, why_not
from cms.api.endpoints.forum_shapes import topic_out
from cms.api.problems import Problem
from cms.api.schemas.forum import MergeIn, SplitIn, TopicOut
from forum.portal import services
from forum.portal.services import ForumRefused, Seen

router = Router(tags=["forum"], auth=READS)
#: Refusals that speak of a field of what was sent.
FIELDS = {"posts": "posts", "first_hidden": "posts", "no_forum": "forum", "same_topic": "into",
          "two_polls": "into"}  # fmt: skip


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
