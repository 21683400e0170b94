"""Opening topics and answering: who may, where, how much, and whether a moderator reads first."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from django.core.files.base import File
from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from machina.apps.forum.models import Forum

from cms.operations.limits import attempt_key, count_attempt
from forum.access import can_read, forum_map, has_right
from forum.enums import PostState, Right
from forum.forum_conversation.models import Post, Topic
from forum.portal import permissions
from forum.portal.notes import note_seen
from forum.portal.selectors.topics import present_key
from forum.portal.services.counts import bump, take_number
from forum.portal.services.files import checked_files, store_files
from forum.portal.services.polls import NewPoll, checked_poll, make_poll
from forum.portal.services.refusals import ForumRefused, why_no_part
from forum.portal.services.text import (
    checked_text,
    checked_title,
    html_of,
    keep_mentions,
    people_addressed,
)
from forum.portal.services.wishes import follow_by_itself
from forum.portal.versions import lists_changed
from site_modules.accounts.models import User

#: How much somebody writes in how long; moderators have no limit.
MOST_WRITTEN, MOST_WRITTEN_BY_NEW = 20, 5
MOST_TOPICS, MOST_TOPICS_BY_NEW = 8, 2
LIMIT_WINDOW = timedelta(minutes=10)


def must_wait(forum_id: int, user: User) -> bool:
    """True where a moderator reads first: the forum says so, or the account is new."""
    if permissions.can_moderate(user, forum_id):
        return False
    return not user.is_trusted or not has_right(user, Right.POST_AT_ONCE, forum_id)


def why_no_topic(forum_id: int, user: Any) -> ForumRefused | None:
    """Why this person opens no topic in a forum; None while they may."""
    if refusal := why_no_part(user):
        return refusal
    node = forum_map().get(forum_id)
    if node is None or node.is_category or not can_read(user, forum_id):
        return ForumRefused("forum_gone", _("This forum is no longer open to you."))
    if not has_right(user, Right.OPEN_TOPIC, forum_id):
        return ForumRefused("no_topics", _("You cannot open topics in this forum."))
    return None


def why_no_answer(topic: Topic | None, user: Any) -> ForumRefused | None:
    """Why this person cannot answer in a topic as it is now; None while they may."""
    if refusal := why_no_part(user):
        return refusal
    if topic is None or not topic.is_visible or not can_read(user, topic.forum_id):
        message = _("This topic is no longer open to you, so the message cannot appear in it.")
        return ForumRefused("topic_gone", message)
    if not has_right(user, Right.REPLY, topic.forum_id):
        return ForumRefused("no_answers", _("You cannot answer in this forum."))
    if topic.is_locked and not has_right(user, Right.REPLY_TO_LOCKED, topic.forum_id):
        return ForumRefused("locked", _("This topic is locked; nobody can answer any more."))
    return None


def open_topic(
    *,
    forum_id: int,
    author: User,
    title: str,
    text: str,
    files: Sequence[File] = (),
    poll: NewPoll | None = None,
    sent_key: str = "",
) -> Topic:
    """Open a topic, or find the one that the same form made before. Raises ForumRefused.

    People concerned are told after the commit, or after its approval.
    """
    if sent_key and (known := _sent_before(author, sent_key)):
        return known.topic
    if refusal := why_no_topic(forum_id, author):
        raise refusal
    title, words = checked_title(title), checked_text(text)
    if poll is not None:
        if not has_right(author, Right.ADD_POLL, forum_id):
            raise ForumRefused("no_polls", _("You cannot add a poll in this forum."), "question")
        poll = checked_poll(poll)
    kept = checked_files(user=author, forum_id=forum_id, files=files)
    _count_writing(author, forum_id, is_topic=True)

    def write() -> Post:
        return _open(forum_id, author, title, words, kept, poll, sent_key)

    return _once(author, sent_key, write).topic


def write_post(
    *,
    topic_id: int,
    author: User,
    text: str,
    answers_id: int | None = None,
    files: Sequence[File] = (),
    sent_key: str = "",
) -> Post:
    """Answer in a topic, or find the post that the same form made before. Raises ForumRefused.

    The forum is always the topic's own, whatever address the form was sent to.
    """
    if sent_key and (known := _sent_before(author, sent_key)):
        return known
    topic = Topic.objects.filter(pk=present_key(topic_id)).first()
    refusal = why_no_answer(topic, author)
    if refusal or topic is None:
        raise refusal or ForumRefused("topic_gone", "")
    words = checked_text(text)
    kept = checked_files(user=author, forum_id=topic.forum_id, files=files)
    _count_writing(author, topic.forum_id, is_topic=False)
    return _once(author, sent_key, lambda: _write(topic, author, words, answers_id, kept, sent_key))


def _once(author: User, sent_key: str, write: Callable[[], Post]) -> Post:
    """Write, or find what a form that was sent twice at once has written in the other process."""
    try:
        return write()
    except IntegrityError:
        known = _sent_before(author, sent_key) if sent_key else None
        if known is None:
            raise
        return known


def _sent_before(author: User, sent_key: str) -> Post | None:
    sent = Post.objects.filter(poster=author, sent_key=sent_key)
    return sent.select_related("topic").first()


def _count_writing(author: User, forum_id: int, *, is_topic: bool) -> None:
    if permissions.can_moderate(author, forum_id):
        return
    for scope, trusted, new in (
        ("forum", MOST_WRITTEN, MOST_WRITTEN_BY_NEW),
        *([("forum-topics", MOST_TOPICS, MOST_TOPICS_BY_NEW)] if is_topic else []),
    ):
        most = trusted if author.is_trusted else new
        if count_attempt(attempt_key(scope, str(author.pk)), window=LIMIT_WINDOW) > most:
            message = _("You wrote a lot in a short time. Send this in ten minutes.")
            raise ForumRefused("too_many", message)


@transaction.atomic
def _open(
    forum_id: int, author: User, title: str, words: str, files: Sequence[File],
    poll: NewPoll | None, sent_key: str,
) -> Post:  # fmt: skip
    waits = must_wait(forum_id, author)
    state = PostState.WAITING if waits else PostState.VISIBLE
    topic = Topic.objects.create(
        forum_id=forum_id, poster=author, subject=title, state=state, approved=not waits,
        last_number=1, posts_count=0 if waits else 1,
    )  # fmt: skip
    post = _make_post(topic, author, words, state=state, number=1, sent_key=sent_key)
    Topic.objects.filter(pk=topic.pk).update(
        first_post=post, last_post=None if waits else post, last_post_on=topic.created
    )
    if poll is not None:
        make_poll(topic=topic, poll=poll)
    _finish(post, author, files, is_shown=not waits)
    if not waits:
        Forum.objects.filter(pk=forum_id).update(
            direct_topics_count=F("direct_topics_count") + 1,
            direct_posts_count=F("direct_posts_count") + 1,
            last_post=post, last_post_on=topic.created,
        )  # fmt: skip
    return post


@transaction.atomic
def _write(
    topic: Topic, author: User, words: str, answers_id: int | None, files: Sequence[File],
    sent_key: str,
) -> Post:  # fmt: skip
    bump(topic.pk)
    fresh = Topic.objects.get(pk=topic.pk)
    # The topic is held now: it may have been locked, hidden or moved since it was read.
    if refusal := why_no_answer(fresh, author):
        raise refusal
    waits = must_wait(fresh.forum_id, author)
    answered = _answered(fresh, answers_id)
    state = PostState.WAITING if waits else PostState.VISIBLE
    number = None if waits else take_number(fresh.pk)
    post = _make_post(
        fresh, author, words, state=state, number=number, sent_key=sent_key, answers=answered
    )
    _finish(post, author, files, is_shown=not waits)
    if not waits:
        last = {"last_post": post, "last_post_on": post.created}
        Topic.objects.filter(pk=fresh.pk).update(posts_count=F("posts_count") + 1, **last)
        Forum.objects.filter(pk=fresh.forum_id).update(
            direct_posts_count=F("direct_posts_count") + 1, **last
        )
    return post


def _make_post(topic: Topic, author: User, words: str, *, state: str, **values: Any) -> Post:
    values["sent_key"] = values["sent_key"] or None
    people = people_addressed(words)
    post: Post = Post.objects.create(
        topic=topic, poster=author, content=words, html=html_of(words, people), state=state,
        approved=state == PostState.VISIBLE, created=timezone.now(), **values,
    )  # fmt: skip
    keep_mentions(post, people.values())
    return post


def _finish(post: Post, author: User, files: Sequence[File], *, is_shown: bool) -> None:
    store_files(post=post, owner=author, files=files)
    follow_by_itself(topic_id=post.topic_id, user=author)
    if is_shown:
        lists_changed()
        transaction.on_commit(lambda: note_seen(user_id=author.pk, topic_id=post.topic_id))
        tell_soon(post.pk)


def tell_soon(post_id: int) -> None:
    """Mails and notifications are a task's work: nobody who writes waits for them."""
    from forum.portal.tasks import tell_people

    transaction.on_commit(lambda: tell_people.enqueue(post_id))


def _answered(topic: Topic, answers_id: int | None) -> Post | None:
    """The post that is answered, of this topic alone."""
    if answers_id is None:
        return None
    shown = Post.objects.filter(topic=topic, state=PostState.VISIBLE, pk=answers_id).first()
    if shown is None:
        message = _("The message you answer is no longer there. You can send this as a new one.")
        raise ForumRefused("answered_gone", message)
    return shown
