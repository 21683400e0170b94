"""What is unread for one person: what was written in since they read it, within two months."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db import connection
from django.db.models import CharField, Value
from django.utils import timezone
from machina.apps.forum_tracking.models import ForumReadTrack, TopicReadTrack

from cms.core.prepared import PreparedByKeys
from cms.core.together import Asking, alone
from forum.access import readable_forums
from forum.forum_conversation.models import Topic
from forum.portal.notes import Noted, noted
from forum.portal.selectors.addresses import After

#: Nothing older is unread for anybody; older marks go.
WINDOW = timedelta(days=60)
LAST_POSTS = PreparedByKeys(
    "forum-last-posts",
    lambda keys: Topic.objects.filter(pk__in=keys).values_list("pk", "last_post_on"),
)


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
    return alone(asking_marks(user, topics))


def asking_marks(user: Any, topics: Iterable[int] = ()) -> Asking[Marks]:
    """The same as a part of a larger question."""
    of_forums = ForumReadTrack.objects.filter(user=user.pk).values_list(
        "forum_id", "mark_time", _kind("forum")
    )
    keys = list(topics)
    of_topics = TopicReadTrack.objects.filter(user=user.pk, topic__in=keys).values_list(
        "topic_id", "mark_time", _kind("topic")
    )
    rows = of_forums.union(of_topics, all=True) if keys else of_forums
    found: dict[str, dict[int, datetime]] = {"forum": {}, "topic": {}}
    for key, at, kind in (yield rows):
        found[kind][key] = at
    floor = max(user.date_joined, timezone.now() - WINDOW)
    return Marks(floor, found["forum"], found["topic"], noted(user.pk))


def _kind(name: str) -> Value:
    return Value(name, output_field=CharField())


def unread_keys(user: Any, marks: Marks, *, most: int, after: After | None = None) -> list[int]:
    """Shown topics with something new, the latest first; `after`: those that follow a topic.

    Written by hand, as `personal_of`: composing it cost three times what it costs to ask.
    """
    forums = readable_forums(user)
    if not forums:
        return []
    statement, values = _unread_statement(user.pk, marks, forums)
    if after is not None:
        at, key = _stored(after[0]), after[1]
        statement += " AND t.last_post_on <= %s AND (t.last_post_on < %s OR t.id < %s)"
        values += [at, at, key]
    read = _read_since(marks.noted)
    if read:
        statement += f" AND t.id NOT IN ({_places(read)})"
        values += read
    with connection.cursor() as cursor:
        order = f" ORDER BY t.last_post_on DESC, t.id DESC LIMIT {int(most)}"
        cursor.execute(statement + order, values)
        return [key for (key,) in cursor.fetchall()]


def _unread_statement(user_id: int, marks: Marks, forums: frozenset[int]) -> tuple[str, list[Any]]:
    topic, topic_track, forum_track = (
        one._meta.db_table for one in (Topic, TopicReadTrack, ForumReadTrack)
    )
    statement = (
        f"SELECT t.id FROM {topic} t WHERE t.state = 'visible' "  # noqa: S608
        f"AND t.forum_id IN ({_places(forums)}) AND t.last_post_on > %s "
        f"AND NOT EXISTS (SELECT 1 FROM {topic_track} r WHERE r.user_id = %s "
        "AND r.topic_id = t.id AND r.mark_time >= t.last_post_on) "
        f"AND NOT EXISTS (SELECT 1 FROM {forum_track} r WHERE r.user_id = %s "
        "AND r.forum_id = t.forum_id AND r.mark_time >= t.last_post_on)"
    )
    floor = max(marks.floor, marks.floor_of(forums))
    return statement, [*forums, _stored(floor), user_id, user_id]


def _places(values: Collection[object]) -> str:
    return ", ".join(["%s"] * len(values))


def _stored(at: datetime) -> Any:
    return connection.ops.adapt_datetimefield_value(at)


def _read_since(notes: Noted) -> list[int]:
    """The noted topics in which nothing was written since."""
    last = LAST_POSTS.rows(list(notes))
    return [key for key, at in last if at is not None and at <= notes[key]]
