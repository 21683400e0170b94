"""A forum of a given size, written by the database itself; the same for ours and for machina's.

Both have machina's tables, ours with columns of its own, which the caller names. Twenty posts to a
topic, one topic that is as long as wished, the last words of each spread over two years, so that
about one in twelve is younger than two months. What the reader has read is written too: one forum
as a whole, and topics.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from django.apps import apps
from django.db import connection, transaction
from django.utils import timezone

from tests.bench.settled import settle

AUTHORS, POSTS_EACH = 400, 20
NOW = timezone.now().replace(microsecond=0)
SPREAD = timedelta(days=730)
#: When the reader came.
JOINED = datetime(2024, 1, 1, tzinfo=UTC)
#: So many topics beside the long one are measured, each for its first reader.
OTHERS = 1600
READ_TOPICS = 200
WORDS = (
    "Noi am încercat ceva asemănător și ne-am împotmolit la acordul cu primăria. Cât a durat la "
    "voi până l-ați semnat? Ne-ar ajuta un model, oricât de simplu. "
) * 3
HTML = f"<p>{WORDS}</p>"


@dataclass(frozen=True)
class FilledForum:
    """Keys of what is measured."""

    forum: int
    long_topic: int
    long: int
    others: list[int]


def fill(
    *, topics: int, long: int, forums: list[int], authors: list[int], reader: int,
    in_topic: dict[str, str], in_post: dict[str, str],
) -> FilledForum:  # fmt: skip
    """So many topics of twenty posts, and one of `long`, in these forums.

    `in_topic` and `in_post`: columns that the other project does not have, as SQL with places for
    {number}, {topic}, {html}.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET statement_timeout = 0")
    with transaction.atomic():
        long_topic, rows = topics + 1, _Rows(forums, authors)
        rows.write_topics(topics, in_topic)
        rows.write_posts(topics, in_post)
        rows.write_long_topic(long_topic, long, in_topic, in_post)
        rows.count_forums()
        rows.write_reading(reader, topics)
    settle()
    step = max(1, topics // OTHERS)
    return FilledForum(forums[0], long_topic, long, list(range(1, topics + 1, step))[:OTHERS])


def paths_of(filled: FilledForum, addresses: dict[str, str], page: str) -> dict[str, Any]:
    """name → the address that is measured; `page` names the parameter of a page."""
    last = (filled.long + POSTS_EACH - 1) // POSTS_EACH
    return {
        "index": addresses["index"],
        "forum": addresses["forum"],
        "topic": addresses["long topic"],
        "topic, last page": f"{addresses['long topic']}?{page}={last}",
        "unread": addresses["unread"],
        "topic, first reader": [addresses[str(key)] for key in filled.others],
    }


class _Rows:
    """Statements that make their rows themselves: a million takes a minute."""

    def __init__(self, forums: list[int], authors: list[int]) -> None:
        self.forums, self.first_author = forums, authors[0]
        self.Topic, self.Post = (
            apps.get_model("forum_conversation", name) for name in ("Topic", "Post")
        )
        self.Forum = apps.get_model("forum.Forum")

    def write_topics(self, count: int, own: dict[str, str]) -> None:
        seconds = f"n.i * {int(SPREAD.total_seconds())} / {count}"
        self._write(
            self.Topic, count, own, "n.i",
            id="n.i", subject="'Subiectul numărul ' || n.i", forum_id=self._forum("n.i"),
            poster_id=self._author("n.i"), posts_count=str(POSTS_EACH), views_count="50",
            first_post_id=f"(n.i - 1) * {POSTS_EACH} + 1", last_post_id=f"n.i * {POSTS_EACH}",
            created=_before(f"{seconds} + 86400"), updated=_before(seconds),
            last_post_on=_before(seconds), type="0", status="0",
        )  # fmt: skip

    def write_posts(self, topics: int, own: dict[str, str]) -> None:
        topic, place = f"((n.i - 1) / {POSTS_EACH} + 1)", f"((n.i - 1) % {POSTS_EACH} + 1)"
        seconds = f"{topic} * {int(SPREAD.total_seconds())} / {topics}"
        self._write(
            self.Post, topics * POSTS_EACH, own, place, topic=topic,
            id="n.i", topic_id=topic, poster_id=self._author("n.i * 7"),
            created=_before(f"{seconds} + ({POSTS_EACH} - {place}) * 600"),
            updated=_before(seconds),
        )  # fmt: skip

    def write_long_topic(
        self, key: int, posts: int, in_topic: dict[str, str], in_post: dict[str, str]
    ) -> None:
        before = (key - 1) * POSTS_EACH
        self._write(
            self.Topic, 1, in_topic, str(key), last=posts,
            id=str(key), subject="'Un subiect lung'", forum_id=str(self.forums[0]),
            poster_id=str(self.first_author), posts_count=str(posts), views_count="50",
            first_post_id=str(before + 1), last_post_id=str(before + posts),
            created=_before("60000000"), updated=_before("60"), last_post_on=_before("60"),
            type="0", status="0",
        )  # fmt: skip
        self._write(
            self.Post, posts, in_post, "n.i", topic=str(key),
            id=f"n.i + {before}", topic_id=str(key), poster_id=self._author("n.i * 7"),
            created=_before(f"60 + ({posts} - n.i) * 600"), updated=_before("60"),
        )  # fmt: skip

    def count_forums(self) -> None:
        for key in self.forums:
            topics = self.Topic.objects.filter(forum=key)
            last = topics.order_by("-last_post_on").values_list("last_post_id", "last_post_on")
            counts = topics.values_list("posts_count", flat=True)
            last_post, last_on = last[0]
            self.Forum.objects.filter(pk=key).update(
                direct_topics_count=len(counts), direct_posts_count=sum(counts),
                last_post=last_post, last_post_on=last_on,
            )  # fmt: skip

    def write_reading(self, reader: int, topics: int) -> None:
        """The last forum was read as a whole three days ago, and each fourth of the latest topics
        just now."""
        forum_track = apps.get_model("forum_tracking.ForumReadTrack")
        topic_track = apps.get_model("forum_tracking.TopicReadTrack")
        forum_track.objects.create(user_id=reader, forum_id=self.forums[-1])
        forum_track.objects.update(mark_time=NOW - timedelta(days=3))
        tracks = [
            topic_track(user_id=reader, topic_id=key)
            for key in range(4, min(topics, 4 * READ_TOPICS) + 1, 4)
        ]
        topic_track.objects.bulk_create(tracks)

    def _forum(self, number: str) -> str:
        cases = " ".join(f"WHEN {place} THEN {key}" for place, key in enumerate(self.forums))
        return f"CASE {number} % {len(self.forums)} {cases} END"

    def _author(self, number: str) -> str:
        return f"{self.first_author} + ({number}) % {AUTHORS}"

    def _write(
        self, model: Any, count: int, own: dict[str, str], number: str, *, topic: str = "",
        last: int = POSTS_EACH, **given: str,
    ) -> None:  # fmt: skip
        """`count` rows; n.i counts them from 1. What is neither given nor `own` is as the model has
        it by itself."""
        places = {"number": number, "topic": topic, "html": _text(HTML), "last": last}
        written = given | {name: one.format(**places) for name, one in own.items()}
        columns, values, parameters = [], [], []
        for field in model._meta.local_concrete_fields:
            expression = _text(WORDS) if field.name == "content" else written.get(field.attname)
            columns.append(connection.ops.quote_name(field.column))
            values.append("%s" if expression is None else expression.replace("%", "%%"))
            if expression is None:
                parameters.append(field.get_db_prep_save(field.get_default(), connection))
        with connection.cursor() as cursor:
            cursor.execute(
                f"INSERT INTO {model._meta.db_table} ({', '.join(columns)}) "
                "WITH RECURSIVE n(i) AS "
                f"(SELECT CAST(1 AS bigint) UNION ALL SELECT i + 1 FROM n WHERE i < {count}) "
                f"SELECT {', '.join(values)} FROM n",
                parameters,
            )


def _text(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


def _before(seconds: str) -> str:
    """So many seconds ago, in the words of the database."""
    if connection.vendor == "postgresql":
        return f"(CAST('{NOW.isoformat()}' AS timestamptz) - ({seconds}) * INTERVAL '1 second')"
    return f"datetime('{NOW:%Y-%m-%d %H:%M:%S}', '-' || ({seconds}) || ' seconds')"
