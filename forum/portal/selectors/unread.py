"""What is unread for one person: what was written in since they read it, within two months."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db.models import CharField, Exists, OuterRef, QuerySet, Value
from django.utils import timezone
from machina.apps.forum_tracking.models import ForumReadTrack, TopicReadTrack

from forum.access import readable_forums
from forum.forum_conversation.models import Topic
from forum.portal.notes import Noted, noted

#: Nothing older is unread for anybody; older marks go.
WINDOW = timedelta(days=60)


@dataclass(frozen=True)
class Marks:
    """Until when somebody has read: everything, each forum, each topic."""

    floor: datetime
    forums: dict[int, datetime] = field(default_factory=dict)
    topics: dict[int, datetime] = field(default_factory=dict)
    noted: Noted = field(default_factory=dict)

    def is_unread(self, topic_id: int, forum_id: int, last_post_on: datetime | None) -> bool:
        if last_post_on is None:
            return False
        read = [self.floor, self.forums.get(forum_id, self.floor)]
        read += [found[topic_id] for found in (self.topics, self.noted) if topic_id in found]
        return last_post_on > max(read)

    def seen_at(self, topic_id: int, forum_id: int) -> datetime:
        """When this person read a topic last, or the time before which nothing is new to them."""
        read = [self.floor, self.forums.get(forum_id, self.floor)]
        read += [found[topic_id] for found in (self.topics, self.noted) if topic_id in found]
        return max(read)

    def floor_of(self, forums: Iterable[int]) -> datetime:
        """Nothing before this is unread in any of these forums."""
        return min((self.forums.get(key, self.floor) for key in forums), default=self.floor)


def marks_of(user: Any, topics: Iterable[int] = ()) -> Marks:
    """The marks of all forums and of these topics, in one query."""
    of_forums = ForumReadTrack.objects.filter(user=user.pk).values_list(
        "forum_id", "mark_time", _kind("forum")
    )
    keys = list(topics)
    of_topics = TopicReadTrack.objects.filter(user=user.pk, topic__in=keys).values_list(
        "topic_id", "mark_time", _kind("topic")
    )
    rows = of_forums.union(of_topics, all=True) if keys else of_forums
    found: dict[str, dict[int, datetime]] = {"forum": {}, "topic": {}}
    for key, at, kind in rows:
        found[kind][key] = at
    floor = max(user.date_joined, timezone.now() - WINDOW)
    return Marks(floor, found["forum"], found["topic"], noted(user.pk))


def _kind(name: str) -> Value:
    return Value(name, output_field=CharField())


def unread_topics(user: Any, marks: Marks) -> QuerySet[Topic]:
    """Shown topics with something new, the latest first."""
    forums = readable_forums(user)
    read_topic = TopicReadTrack.objects.filter(
        user=user.pk, topic=OuterRef("pk"), mark_time__gte=OuterRef("last_post_on")
    )
    read_forum = ForumReadTrack.objects.filter(
        user=user.pk, forum=OuterRef("forum_id"), mark_time__gte=OuterRef("last_post_on")
    )
    found = Topic.objects.visible_to(user).shown()
    found = found.filter(last_post_on__gt=max(marks.floor, marks.floor_of(forums)))
    unread = found.exclude(Exists(read_topic)).exclude(Exists(read_forum))
    if marks.noted:
        unread = unread.exclude(pk__in=_read_since(marks.noted))
    return unread.order_by("-last_post_on", "-pk")


def _read_since(notes: Noted) -> list[int]:
    """The noted topics in which nothing was written since."""
    last = Topic.objects.filter(pk__in=notes).values_list("pk", "last_post_on")
    return [key for key, at in last if at is not None and at <= notes[key]]
