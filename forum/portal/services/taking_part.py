"""Thanks and accepted answers: asked twice, they change nothing the second time."""

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal import permissions
from forum.portal.models import PostThanks
from forum.portal.services.counts import bump
from forum.portal.services.refusals import ForumRefused, why_no_part
from site_modules.accounts.models import User


@transaction.atomic
def thank(*, post: Post, by: User) -> bool:
    """Say thanks once; False when it was said before. Raises ForumRefused for one's own."""
    if refusal := why_no_part(by):
        raise refusal
    if not post.is_visible:
        raise ForumRefused("not_open", _("This message is no longer there."))
    if permissions.is_author(by, post):
        raise ForumRefused("own", _("You cannot thank yourself."))
    bump(post.topic_id)
    _thanks, is_new = PostThanks.objects.get_or_create(post=post, user=by)
    if is_new:
        Post.objects.filter(pk=post.pk).update(thanks_count=F("thanks_count") + 1)
    return is_new


@transaction.atomic
def unthank(*, post: Post, by: User) -> bool:
    """Take one's thanks back; False when there were none."""
    bump(post.topic_id)
    deleted, _rows = PostThanks.objects.filter(post=post, user=by).delete()
    if deleted:
        Post.objects.filter(pk=post.pk).update(thanks_count=F("thanks_count") - 1)
    return bool(deleted)


@transaction.atomic
def accept_answer(*, post: Post, by: User) -> bool:
    """Mark the answer that helped; False when it was marked. Raises ForumRefused."""
    if refusal := why_no_part(by):
        raise refusal
    if not permissions.can_accept_answer(by, post.topic):
        message = _("Only who opened the topic can mark an answer as the solution.")
        raise ForumRefused("not_yours", message)
    bump(post.topic_id)
    shown = Post.objects.filter(pk=post.pk, state=PostState.VISIBLE, number__gt=1)
    if not shown.exists():
        raise ForumRefused("not_open", _("This message is no longer there."))
    topics = Topic.objects.filter(pk=post.topic_id).exclude(accepted=post)
    return bool(topics.update(accepted=post))


@transaction.atomic
def unaccept_answer(*, topic: Topic, by: User) -> bool:
    """The topic has no solution after all; False when it had none. Raises ForumRefused."""
    if refusal := why_no_part(by):
        raise refusal
    if not permissions.can_accept_answer(by, topic):
        message = _("Only who opened the topic can mark an answer as the solution.")
        raise ForumRefused("not_yours", message)
    bump(topic.pk)
    return bool(Topic.objects.filter(pk=topic.pk, accepted__isnull=False).update(accepted=None))
