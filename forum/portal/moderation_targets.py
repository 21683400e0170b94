"""Topics and posts, as reports and moderators deal with them."""

from typing import Any

from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from forum.access import forums_with
from forum.enums import PostState, Right
from forum.forum_conversation.models import Post, Topic
from forum.portal import permissions, services
from forum.portal.selectors.addresses import post_address, post_at, topic_address
from site_modules.moderation.enums import Outcome
from site_modules.moderation.targets import Target, register

POST_WITH = ("topic__forum", "poster")
TOPIC_WITH = ("forum", "poster", "first_post")
#: What fits a state: the most usual first.
OUTCOMES: dict[str, list[Outcome]] = {
    PostState.WAITING.value: [Outcome.APPROVE, Outcome.REJECT],
    PostState.VISIBLE.value: [Outcome.KEEP, Outcome.HIDE, Outcome.REMOVE],
    PostState.HIDDEN.value: [Outcome.RESTORE, Outcome.REMOVE],
    PostState.REMOVED.value: [Outcome.RESTORE],
    PostState.REJECTED.value: [Outcome.RESTORE],
}


def deciding_posts(user: Any) -> QuerySet[Post]:
    """Posts of the forums in which this person moderates."""
    if not permissions.decides_at_the_desk(user):
        return Post.objects.none()
    forums = forums_with(user, Right.APPROVE)
    return Post.objects.filter(topic__forum__in=forums).select_related(*POST_WITH)


def deciding_topics(user: Any) -> QuerySet[Topic]:
    if not permissions.decides_at_the_desk(user):
        return Topic.objects.none()
    forums = forums_with(user, Right.APPROVE)
    return Topic.objects.filter(forum__in=forums).select_related(*TOPIC_WITH)


def title_of_post(post: Post) -> str:
    names = {"topic": post.topic.subject, "forum": post.topic.forum.name}
    return _("Message in “%(topic)s” (%(forum)s)") % names


def title_of_topic(topic: Topic) -> str:
    names = {"topic": topic.subject, "forum": topic.forum.name}
    return _("Topic “%(topic)s” (%(forum)s)") % names


def text_of_post(post: Post) -> str:
    """The words to decide about: new ones that wait, or else those that readers see."""
    return post.pending_source or post.content


def html_of_post(post: Post) -> str:
    return services.preview(post.pending_source) if post.has_pending else post.html


def text_of_topic(topic: Topic) -> str:
    first = topic.first_post
    return f"{topic.subject}\n\n{first.content if first else ''}"


def html_of_topic(topic: Topic) -> str:
    first = topic.first_post
    title = format_html("<p><strong>{}</strong></p>", topic.subject)
    return title + (first.html if first else "")


def outcomes_for_post(post: Post) -> list[Outcome]:
    if post.has_pending:
        return [Outcome.APPROVE, Outcome.REJECT, Outcome.REMOVE]
    return OUTCOMES.get(post.state, [Outcome.KEEP])


def keep_post(post: Post, by: Any) -> bool:
    """Nothing changes; false when it is no longer as it was read."""
    return Post.objects.filter(pk=post.pk, state=post.state).exists()


def keep_topic(topic: Topic, by: Any) -> bool:
    return Topic.objects.filter(pk=topic.pk, state=topic.state).exists()


def find_post(address: str) -> Post | None:
    """The post that an address of the forum leads to."""
    key, _topic = post_at(address)
    return Post.objects.filter(pk=key).select_related(*POST_WITH).first() if key else None


def find_topic(address: str) -> Topic | None:
    """The topic at an address that names no single post."""
    post, key = post_at(address)
    if post is not None or key is None:
        return None
    return Topic.objects.filter(pk=key).select_related(*TOPIC_WITH).first()


register(
    Target(
        name="forum_conversation.post",
        label=gettext_lazy("forum message"),
        visible_to=lambda user: Post.objects.visible_to(user).select_related(*POST_WITH),
        deciding=deciding_posts,
        author_of=lambda post: post.poster,
        title_of=title_of_post,
        address_of=lambda post: post_address(post.pk),
        text_of=text_of_post,
        html_of=html_of_post,
        apply={
            Outcome.APPROVE: lambda post, by: services.approve_post(post=post, by=by),
            Outcome.REJECT: lambda post, by: services.reject_post(post=post, by=by),
            Outcome.HIDE: lambda post, by: services.hide_post(post=post, by=by),
            Outcome.RESTORE: lambda post, by: services.restore_post(post=post, by=by),
            Outcome.REMOVE: lambda post, by: services.remove_post(post=post, by=by),
            Outcome.KEEP: keep_post,
        },
        outcomes_for=outcomes_for_post,
        waiting=lambda: Post.objects.waiting().select_related(*POST_WITH).order_by("created", "pk"),
        find=find_post,
        sent_at=lambda post: post.pending_at or post.created,
        sent_on=Coalesce("pending_at", "created"),
    )
)
register(
    Target(
        name="forum_conversation.topic",
        label=gettext_lazy("forum topic"),
        visible_to=lambda user: Topic.objects.visible_to(user).select_related(*TOPIC_WITH),
        deciding=deciding_topics,
        author_of=lambda topic: topic.poster,
        title_of=title_of_topic,
        address_of=lambda topic: topic_address(topic.pk),
        text_of=text_of_topic,
        html_of=html_of_topic,
        apply={
            Outcome.APPROVE: lambda topic, by: services.approve_topic(topic=topic, by=by),
            Outcome.REJECT: lambda topic, by: services.reject_topic(topic=topic, by=by),
            Outcome.HIDE: lambda topic, by: services.hide_topic(topic=topic, by=by),
            Outcome.RESTORE: lambda topic, by: services.restore_topic(topic=topic, by=by),
            Outcome.REMOVE: lambda topic, by: services.remove_topic(topic=topic, by=by),
            Outcome.KEEP: keep_topic,
        },
        outcomes_for=lambda topic: OUTCOMES.get(topic.state, [Outcome.KEEP]),
        waiting=lambda: (
            Topic.objects.waiting().select_related(*TOPIC_WITH).order_by("created", "pk")
        ),
        find=find_topic,
        sent_at=lambda topic: topic.created,
        sent_on="created",
    )
)
