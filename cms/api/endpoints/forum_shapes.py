"""Rows of the forum as the API gives them out."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from machina.apps.forum_conversation.forum_polls.models import TopicPollVote

from forum.access import has_right
from forum.enums import PostState, Right
from forum.forum_conversation.models import Post, Topic
from forum.portal.models import PostFile
from forum.portal.selectors.addresses import post_address, topic_address
from forum.portal.selectors.board import board_for
from forum.portal.selectors.polls import poll_of
from site_modules.comments.selectors.entries import name_of

KINDS = ("ordinary", "pinned", "announcement")


def forum_rows(user: Any) -> list[dict[str, Any]]:
    """What this person reads, in the order of the board."""
    return [
        {
            "id": row.pk,
            "name": row.name,
            "description": row.description,
            "category": category.name,
            "topics_count": row.topics,
            "posts_count": row.posts,
            "is_archived": row.is_archived,
            "can_open_topics": has_right(user, Right.OPEN_TOPIC, row.pk),
            "last_post_at": row.last_at or None,
            "address": row.url,
        }
        for category in board_for(user).categories
        for row in category.forums
    ]


def topic_out(topic: Topic, *, poll: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "id": topic.pk,
        "forum": topic.forum_id,
        "title": topic.subject,
        "author": name_of(topic.poster),
        "kind": KINDS[topic.type],
        "state": topic.state,
        "is_locked": topic.is_locked,
        "accepted_post": topic.accepted_id,
        "posts_count": topic.posts_count,
        "last_number": topic.last_number,
        "views_count": topic.views_count,
        "created_at": topic.created,
        "last_post_at": topic.last_post_on,
        "address": topic_address(topic.pk),
        "poll": poll,
    }


def poll_out(topic: Topic, user: Any) -> dict[str, Any] | None:
    """The poll of a topic as this person sees it."""
    votes = TopicPollVote.objects.filter(voter=user.pk, poll_option__poll__topic=topic.pk)
    poll = poll_of(topic, set(votes.values_list("poll_option_id", flat=True)))
    if poll is None:
        return None
    return {
        "question": poll.question,
        "options": [
            {
                "id": option.pk,
                "text": option.text,
                "votes": option.votes if poll.shows_results else None,
                "is_mine": option.is_mine,
            }
            for option in poll.options
        ],
        "voters": poll.voters,
        "most_chosen": poll.most_chosen,
        "closes_at": topic.poll.terms.closes_at,
        "is_closed": poll.is_closed,
        "can_change": poll.can_change,
    }


def posts_out(posts: Iterable[Post]) -> list[dict[str, Any]]:
    return [post_out(post) for post in posts]


def post_out(post: Post) -> dict[str, Any]:
    """Words only of shown posts, and of one that its author has just sent."""
    has_words = post.state in (PostState.VISIBLE, PostState.WAITING)
    return {
        "id": post.pk,
        "topic": post.topic_id,
        "number": post.number,
        "answers": post.answers_id,
        "author": name_of(post.poster) if has_words else "",
        "state": post.state,
        "text": post.content if has_words else "",
        "html": post.html if has_words else "",
        "revision": post.revision,
        "files": [_file(file) for file in post.files.all()] if has_words else [],
        "created_at": post.created,
        "edited_at": post.edited_at if has_words else None,
        "thanks_count": post.thanks_count if has_words else 0,
        "address": post_address(post.pk),
    }


def _file(file: PostFile) -> dict[str, Any]:
    address = reverse("forum:file", args=[file.pk, file.name])
    return {"name": file.name, "size": file.size, "address": address}
