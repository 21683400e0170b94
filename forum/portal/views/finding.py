"""Forums, topics and posts behind an address, for the person who asks; 404 for all others."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache

from forum.access import ForumNode, can_read, forum_map
from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal.selectors.topics import present_key
from site_modules.comments.views.writing import is_fetch

__all__ = ["DECORATORS", "is_fetch", "own_post", "readable_forum",
           "readable_post", "readable_topic", "shown_topic", "topic_or_successor"]  # fmt: skip

DECORATORS: Any = [never_cache, login_required]
#: Keys are 64 bits wide on both databases.
MAX_KEY = 2**63 - 1


def readable_forum(user: Any, forum_id: int) -> ForumNode:
    """A forum that takes topics and that this person reads."""
    node = forum_map().get(forum_id)
    if node is None or node.is_category or not can_read(user, forum_id):
        raise Http404
    return node


def readable_topic(user: Any, topic_id: int) -> Topic:
    """A topic this person may read, with its poll."""
    if topic_id > MAX_KEY:
        raise Http404
    topic: Topic | None = Topic.objects.filter(pk=topic_id).select_related("poll__terms").first()
    if topic is None or not topic.is_visible_to(user):
        raise Http404
    return topic


def topic_or_successor(user: Any, topic_id: int) -> Topic:
    """The same; for a topic that was joined with another, that one."""
    try:
        return readable_topic(user, topic_id)
    except Http404:
        return readable_topic(user, present_key(min(topic_id, MAX_KEY)))


def shown_topic(user: Any, topic_id: int) -> Topic:
    """The same, when everybody who reads the forum sees it."""
    topic = readable_topic(user, topic_id)
    if topic.state != PostState.VISIBLE:
        raise Http404
    return topic


def readable_post(user: Any, post_id: int) -> Post:
    """A post this person may read, with its topic."""
    if post_id > MAX_KEY:
        raise Http404
    posts = Post.objects.visible_to(user).select_related("topic__forum", "poster")
    post: Post = get_object_or_404(posts, pk=post_id)
    return post


def own_post(request: HttpRequest, post_id: int) -> Post:
    """One's own post, as long as one may read it."""
    post = readable_post(request.user, post_id)
    if post.poster_id != request.user.pk:
        raise Http404
    return post
