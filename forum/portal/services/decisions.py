"""What moderators decide; each is one conditional update that says who was first.

They never ask for rights: the moderators' desk and the views do.
"""

from django.db import transaction

from forum.enums import TAKEN_AWAY, PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal.services.counts import change_state, change_topic_state
from forum.portal.services.editing import NO_PENDING, replace_words
from forum.portal.services.refusals import ForumRefused
from forum.portal.services.writing import tell_soon
from site_modules.accounts.models import User
from site_modules.accounts.services import mark_trusted


@transaction.atomic
def approve_post(*, post: Post, by: User) -> bool:
    """Show a waiting post, or the new words of a shown one; its author is trusted from now on.

    False when somebody decided before, or the words are not those that were read.
    """
    if post.has_pending:
        try:
            replace_words(post, post.pending_source, post.revision)
        except ForumRefused:
            return False
    elif not _show_waiting(post):
        return False
    _trust(post.poster, by)
    return True


def _show_waiting(post: Post) -> bool:
    same = Post.objects.filter(pk=post.pk, revision=post.revision)
    if not same.exists() or not change_state(
        post, before=PostState.WAITING, after=PostState.VISIBLE
    ):
        return False
    tell_soon(post.pk)
    return True


def _trust(author: User | None, by: User) -> None:
    if author is not None:
        mark_trusted(user=author, by=by)


@transaction.atomic
def reject_post(*, post: Post, by: User) -> bool:
    """Refuse a waiting post; of a shown one only the new words go."""
    if post.has_pending:
        same = Post.objects.filter(pk=post.pk, has_pending=True, revision=post.revision)
        return bool(same.update(**NO_PENDING))
    return change_state(post, before=PostState.WAITING, after=PostState.REJECTED)


@transaction.atomic
def hide_post(*, post: Post, by: User) -> bool:
    """Put words in its place until somebody looks again; answers stay."""
    return change_state(post, before=PostState.VISIBLE, after=PostState.HIDDEN, **NO_PENDING)


@transaction.atomic
def remove_post(*, post: Post, by: User) -> bool:
    """Take it away for good (an appeal can still bring it back)."""
    return any(
        change_state(post, before=state, after=PostState.REMOVED, **NO_PENDING)
        for state in (PostState.HIDDEN, PostState.VISIBLE)
    )


@transaction.atomic
def restore_post(*, post: Post, by: User) -> bool:
    """Show again what was hidden, removed or rejected."""
    restored = any(
        change_state(post, before=state, after=PostState.VISIBLE) for state in TAKEN_AWAY
    )
    if restored:
        tell_soon(post.pk)
    return restored


@transaction.atomic
def approve_topic(*, topic: Topic, by: User) -> bool:
    """Show a waiting topic with its first post; its author is trusted from now on."""
    first = topic.first_post
    if first is None or not change_topic_state(
        topic, before=PostState.WAITING, after=PostState.VISIBLE
    ):
        return False
    change_state(first, before=PostState.WAITING, after=PostState.VISIBLE)
    tell_soon(first.pk)
    _trust(topic.poster, by)
    return True


@transaction.atomic
def reject_topic(*, topic: Topic, by: User) -> bool:
    """Refuse a waiting topic."""
    return change_topic_state(topic, before=PostState.WAITING, after=PostState.REJECTED)


@transaction.atomic
def hide_topic(*, topic: Topic, by: User) -> bool:
    """Take a topic out of its forum, with all its posts, until somebody looks again."""
    return change_topic_state(topic, before=PostState.VISIBLE, after=PostState.HIDDEN)


@transaction.atomic
def remove_topic(*, topic: Topic, by: User) -> bool:
    """Take a topic away for good (an appeal can still bring it back)."""
    return any(
        change_topic_state(topic, before=state, after=PostState.REMOVED)
        for state in (PostState.HIDDEN, PostState.VISIBLE)
    )


@transaction.atomic
def restore_topic(*, topic: Topic, by: User) -> bool:
    """Show a topic again; a rejected one with its first post."""
    for state in TAKEN_AWAY:
        if change_topic_state(topic, before=state, after=PostState.VISIBLE):
            if topic.first_post is not None:
                change_state(topic.first_post, before=PostState.WAITING, after=PostState.VISIBLE)
            return True
    return False
