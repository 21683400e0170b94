"""Splitting a topic, and joining two: posts keep their keys, so that their permanent addresses lead
to where they stand now. Each is carried out on the state that the moderator saw, or not at all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import F, Max, Q
from django.utils.translation import gettext_lazy as _
from machina.apps.forum.models import Forum
from machina.apps.forum_conversation.forum_polls.models import TopicPoll
from machina.apps.forum_tracking.models import TopicReadTrack

from cms.audit.services import record
from forum.access import forum_map, has_right
from forum.enums import PostState, Right
from forum.forum_conversation.models import Post, Topic
from forum.portal.models import TopicFollow
from forum.portal.services.counts import words_changed
from forum.portal.services.numbering import count_again, number_again, set_aside, shift_forum
from forum.portal.services.refusals import ForumRefused
from forum.portal.services.text import checked_title
from forum.portal.versions import lists_changed
from site_modules.accounts.models import User


@dataclass(frozen=True)
class Seen:
    """A topic as a moderator looked at it: nobody moved it or wrote in it since."""

    forum_id: int
    last_number: int


def seen_now(topic: Topic) -> Seen:
    return Seen(topic.forum_id, topic.last_number)


def split_topic(
    *,
    topic: Topic,
    by: User,
    posts: Sequence[int],
    with_following: bool,
    title: str,
    forum_id: int,
    seen: Seen,
) -> Topic:
    """Move these posts, and all after them where asked, into a new topic. Raises ForumRefused."""
    _require_right(by, topic.forum_id, "posts")
    _require_right(by, forum_id, "forum")
    return _split(topic, by, set(posts), with_following, checked_title(title), forum_id, seen)


@transaction.atomic
def _split(
    topic: Topic, by: User, posts: set[int], with_following: bool, title: str, forum_id: int,
    seen: Seen,
) -> Topic:  # fmt: skip
    _hold({topic.pk: seen})
    going = Post.objects.filter(_going(topic, posts, with_following), topic=topic)
    first = going.order_by("number").select_related("poster")[0]
    if not first.is_visible:
        message = _("The first message of the new topic must be one that readers see.")
        raise ForumRefused("first_hidden", message, "posts")
    made: Topic = Topic.objects.create(
        forum_id=forum_id, poster=first.poster, subject=title, created=first.created
    )
    Topic.objects.filter(pk=topic.pk, accepted__in=going).update(accepted=None)
    going.update(topic=made)
    _settle(topic, made)
    _finish("split", by, topic.pk, made.pk)
    made.refresh_from_db()
    return made


def _settle(topic: Topic, made: Topic) -> None:
    """Numbers, counts, answers and follows after some posts left a topic for a new one."""
    _hold_forums(topic.forum_id, made.forum_id)
    for key in (topic.pk, made.pk):
        number_again(key, opening=0, by_time=False)
    count_again(topic.pk)
    moved = count_again(made.pk)
    shift_forum(topic.forum_id, topics=0, posts=-moved)
    shift_forum(made.forum_id, topics=1, posts=moved)
    _cut_answers(topic.pk, made.pk)
    _let_authors_follow(topic.pk, made.pk)


def _going(topic: Topic, posts: set[int], with_following: bool) -> Q:
    """Which posts of the topic leave it."""
    chosen = Post.objects.filter(topic=topic, pk__in=posts, number__gt=1)
    if not posts or chosen.count() != len(posts):
        message = _("Choose messages of this topic; the first one stays where it is.")
        raise ForumRefused("posts", message, "posts")
    wanted = Q(pk__in=posts)
    if with_following:
        wanted |= Q(number__gt=chosen.aggregate(last=Max("number"))["last"])
    return wanted


def merge_topic(*, topic: Topic, into: Topic, by: User, seen: Seen, seen_into: Seen) -> Topic:
    """Put the posts of one topic into another, by time; its address leads there from now on.

    Raises ForumRefused.
    """
    if topic.pk == into.pk:
        raise ForumRefused("same_topic", _("Choose another topic than this one."), "into")
    _require_right(by, topic.forum_id, "into")
    _require_right(by, into.forum_id, "into")
    return _merge(topic, into, by, {topic.pk: seen, into.pk: seen_into})


@transaction.atomic
def _merge(topic: Topic, into: Topic, by: User, seen: dict[int, Seen]) -> Topic:
    _hold(seen)
    if TopicPoll.objects.filter(topic__in=[topic, into]).count() == 2:
        message = _("Both topics have a poll, and one topic has room for one.")
        raise ForumRefused("two_polls", message, "into")
    _hold_forums(topic.forum_id, into.forum_id)
    TopicPoll.objects.filter(topic=topic).update(topic=into)
    set_aside(topic.pk)
    Post.objects.filter(topic=topic).update(topic=into)
    number_again(into.pk, opening=into.first_post_id or 0, by_time=True)
    count_again(into.pk)
    _close(topic.pk, into.pk)
    _finish("merged", by, topic.pk, into.pk)
    into.refresh_from_db()
    return into


def _close(topic_id: int, into_id: int) -> None:
    """What is left of a topic whose posts are elsewhere: an address that leads there."""
    left = Topic.objects.get(pk=topic_id)
    target = Topic.objects.get(pk=into_id)
    Topic.objects.filter(pk=topic_id).update(
        state=PostState.DELETED, approved=False, merged_into=into_id, first_post=None,
        last_post=None, accepted=None, posts_count=0, last_number=0,
    )  # fmt: skip
    Topic.objects.filter(merged_into=topic_id).update(merged_into=into_id)
    Topic.objects.filter(pk=into_id).update(views_count=F("views_count") + left.views_count)
    follows = TopicFollow.objects.filter(topic=topic_id, is_following=True)
    _follow(into_id, follows.values_list("user", flat=True))
    TopicReadTrack.objects.filter(topic=topic_id).delete()
    shift_forum(left.forum_id, topics=-1, posts=-left.posts_count)
    shift_forum(target.forum_id, topics=0, posts=left.posts_count)


def _require_right(by: User, forum_id: int, field: str) -> None:
    node = forum_map().get(forum_id)
    if node is None or node.is_category or node.is_archived:
        raise ForumRefused("no_forum", _("Choose a forum."), field)
    if not has_right(by, Right.MOVE, forum_id):
        raise ForumRefused("not_there", _("You do not moderate that forum."), field)


def _hold(seen: dict[int, Seen]) -> None:
    """Take the topics, in one order for everybody, as long as they are as they were seen."""
    for pk in sorted(seen):
        one = seen[pk]
        held = Topic.objects.filter(
            pk=pk, state=PostState.VISIBLE, forum=one.forum_id, last_number=one.last_number
        )
        if not held.update(version=F("version") + 1):
            message = _("Somebody wrote in the topic or moved it meanwhile. Look at it again.")
            raise ForumRefused("changed_meanwhile", message, "seen")


def _hold_forums(*keys: int) -> None:
    list(Forum.objects.select_for_update().filter(pk__in=keys).order_by("pk"))


def _cut_answers(*topics: int) -> None:
    """No post names one of another topic: its readers may not be allowed to read that one."""
    for key in topics:
        Post.objects.filter(topic=key, answers__in=Post.objects.exclude(topic=key)).update(
            answers=None
        )


def _let_authors_follow(topic_id: int, made_id: int) -> None:
    """Who followed the topic and wrote what left it follows both."""
    authors = Post.objects.filter(topic=made_id).values("poster")
    follows = TopicFollow.objects.filter(topic=topic_id, is_following=True, user__in=authors)
    _follow(made_id, follows.values_list("user", flat=True))


def _follow(topic_id: int, people: Iterable[int]) -> None:
    """For who said nothing about this topic yet."""
    TopicFollow.objects.bulk_create(
        [TopicFollow(topic_id=topic_id, user_id=key) for key in people], ignore_conflicts=True
    )


def _finish(what: str, by: User, left: int, present: int) -> None:
    lists_changed()
    for key in (left, present):
        words_changed(key)
    record(f"forum.{what}", actor=by, details={"topic": left, "with": present})
    transaction.on_commit(lambda: _tell(what, left, present, by.pk))


def _tell(what: str, left: int, present: int, by: int) -> None:
    from forum.portal.tasks import tell_rearranged

    tell_rearranged.enqueue(what, left, present, by)
