"""Which topics and posts somebody may read: the only place that answers it."""

from typing import TYPE_CHECKING, Any

from django.db.models import Q, QuerySet

from forum.access import readable_forums
from forum.enums import PostState

if TYPE_CHECKING:
    from forum.forum_conversation.models import Post, Topic  # noqa: F401


class TopicQuerySet(QuerySet["Topic"]):
    """Topics, as a reader meets them."""

    def visible_to(self, user: Any) -> "TopicQuerySet":
        """Shown topics of forums this person reads, and their own that still wait."""
        return self.filter(_own_or_shown(user), forum__in=readable_forums(user))

    def shown(self) -> "TopicQuerySet":
        """What everybody who reads the forum sees."""
        return self.filter(state=PostState.VISIBLE)

    def waiting(self) -> "TopicQuerySet":
        """What a moderator has to read."""
        return self.filter(state=PostState.WAITING)


class PostQuerySet(QuerySet["Post"]):
    """Posts, as a reader meets them."""

    def visible_to(self, user: Any) -> "PostQuerySet":
        """Shown posts of topics this person sees, and their own that still wait."""
        return self.filter(
            _own_or_shown(user),
            _own_or_shown(user, "topic__"),
            topic__forum__in=readable_forums(user),
        )

    def with_place(self) -> "PostQuerySet":
        """Posts that have a number in their topic: words, or what stands in their place."""
        return self.filter(number__isnull=False)

    def waiting(self) -> "PostQuerySet":
        """What a moderator has to read: new posts of shown topics, and new words of shown posts.

        The first post of a topic waits with the topic.
        """
        is_new = Q(state=PostState.WAITING, number=None)
        return self.filter(is_new | Q(has_pending=True), topic__state=PostState.VISIBLE)


def _own_or_shown(user: Any, prefix: str = "") -> Q:
    shown = Q(**{f"{prefix}state": PostState.VISIBLE})
    if user.is_authenticated and user.is_active:
        shown |= Q(**{f"{prefix}state": PostState.WAITING, f"{prefix}poster": user.pk})
    return shown
