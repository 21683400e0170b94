"""What authors do with their own posts."""

from datetime import timedelta

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import RENDERER_VERSION
from forum.access import can_read, has_right
from forum.enums import PostState, Right
from forum.forum_conversation.models import Post, Topic
from forum.portal import permissions
from forum.portal.models import PostEdit
from forum.portal.services.counts import (
    bump,
    change_state,
    change_topic_state,
    words_changed,
)
from forum.portal.services.refusals import ForumRefused, why_no_part
from forum.portal.services.text import (
    checked_text,
    checked_title,
    html_of,
    keep_mentions,
    people_addressed,
)
from forum.portal.services.writing import must_wait
from site_modules.accounts.models import User

#: For so long an edit leaves no trace.
FREE_EDIT = timedelta(minutes=30)
#: States in which an author may still change the words.
EDITABLE = (PostState.VISIBLE, PostState.WAITING)
NO_PENDING = {"pending_source": "", "pending_at": None, "has_pending": False}


def why_no_edit(post: Post, user: User, right: Right = Right.EDIT_OWN) -> ForumRefused | None:
    """Why this person does not change a post (or delete it) now; None while they may."""
    topic = post.topic
    if refusal := why_no_part(user):
        return refusal
    if not can_read(user, topic.forum_id):
        return ForumRefused("forum_gone", _("This forum is no longer open to you."))
    if not permissions.is_author(user, post) or post.state not in EDITABLE:
        return ForumRefused("not_yours", _("This message can no longer be changed."))
    if topic.state not in EDITABLE or not has_right(user, right, topic.forum_id):
        return ForumRefused("not_here", _("In this forum messages stay as they were written."))
    if topic.is_locked and not has_right(user, Right.REPLY_TO_LOCKED, topic.forum_id):
        return ForumRefused("locked", _("This topic is locked; its messages stay as they are."))
    return None


def edit_post(*, post: Post, by: User, text: str, revision: int, title: str | None = None) -> str:
    """Change one's own post; returns "shown", "waiting" or "same".

    `revision` is the one that the author saw: a second window does not write over the first. New
    words of a shown post wait for a moderator wherever a new post would, while the old ones stay.
    `title` changes that of the topic, from its first post, as long as nobody answered. Raises
    ForumRefused.
    """
    if refusal := why_no_edit(post, by):
        raise refusal
    words = checked_text(text)
    subject = checked_title(title) if title is not None and can_rename(post) else post.topic.subject
    is_same_title = subject == post.topic.subject
    if words == post.content and not post.has_pending and is_same_title:
        return "same"
    if post.is_visible and must_wait(post.topic.forum_id, by):
        _propose(post, words, revision)
        return "waiting"
    replace_words(post, words, revision, subject=subject)
    return "waiting" if post.state == PostState.WAITING else "shown"


def can_rename(post: Post) -> bool:
    """A title is its author's until somebody answered, and not after a moderator read it."""
    topic = post.topic
    return post.is_first and topic.last_number == 1


@transaction.atomic
def _propose(post: Post, words: str, revision: int) -> None:
    changed = Post.objects.filter(
        pk=post.pk, state=PostState.VISIBLE, revision=revision
    ).update(
        pending_source=words, pending_at=timezone.now(), has_pending=True,
        revision=F("revision") + 1,
    )  # fmt: skip
    if not changed:
        raise _was_changed()


@transaction.atomic
def replace_words(post: Post, words: str, revision: int, *, subject: str = "") -> None:
    """New words in place of the old; these are kept for readers once half an hour has passed.

    Raises ForumRefused when the post changed since `revision`.
    """
    bump(post.topic_id)
    people = people_addressed(words)
    is_free = timezone.now() - post.created < FREE_EDIT or not post.is_visible
    values: dict[str, object] = {} if is_free else {"edited_at": timezone.now()}
    changed = Post.objects.filter(pk=post.pk, state=post.state, revision=revision).update(
        content=words, html=html_of(words, people), renderer_version=RENDERER_VERSION,
        revision=F("revision") + 1, **NO_PENDING, **values,
    )  # fmt: skip
    if not changed:
        raise _was_changed()
    if subject:
        Topic.objects.filter(pk=post.topic_id, last_number=1).update(subject=subject)
    if not is_free and words != post.content:
        PostEdit.objects.create(
            post=post, content=post.content, html=post.html,
            renderer_version=post.renderer_version,
        )  # fmt: skip
    keep_mentions(post, people.values())
    words_changed(post.topic_id)


def _was_changed() -> ForumRefused:
    return ForumRefused(
        "changed_meanwhile",
        _("This message was changed meanwhile, maybe in another window. Open it again first."),
    )


@transaction.atomic
def delete_post(*, post: Post, by: User) -> bool:
    """Take one's own post away; its place stays. A topic that nobody answered goes with its post.

    False when it was gone already. Raises ForumRefused.
    """
    bump(post.topic_id)
    post.topic.refresh_from_db()
    if refusal := why_no_edit(post, by, Right.DELETE_OWN):
        raise refusal
    if post.is_first and post.topic.last_number == 1:
        return any(
            change_topic_state(post.topic, before=state, after=PostState.DELETED)
            for state in EDITABLE
        )
    return any(
        change_state(post, before=state, after=PostState.DELETED, **NO_PENDING)
        for state in EDITABLE
    )
