"""Topics and posts."""

from forum.forum_conversation.models.post import Post
from forum.forum_conversation.models.topic import Topic

__all__ = ["Post", "Topic"]
