"""The forum as a search finds it: one result for each topic, with the words of its posts."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from cms.core.search_kinds import EntryData, SearchKind, Watch, register
from forum.access import readable_forums
from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal.selectors.addresses import topic_address
from site_modules.comments.selectors.entries import name_of

KIND = "forum"
#: The first post and the latest ones go into the index, at most so many letters of them.
MOST_POSTS = 200
MOST_LETTERS = 60_000


def findable() -> QuerySet:
    return Topic.objects.shown()


def load(keys: Iterable[int]) -> Iterable[Any]:
    return findable().filter(pk__in=keys).select_related("forum", "poster", "first_post")


def describe(topic: Any) -> EntryData:
    posts = Post.objects.filter(topic=topic.pk, state=PostState.VISIBLE, number__isnull=False)
    texts = list(posts.order_by("-number").values_list("content", flat=True)[:MOST_POSTS])
    first = topic.first_post.content if topic.first_post and topic.first_post.is_visible else ""
    return EntryData(
        title=topic.subject,
        summary=" ".join(first.split())[:200],
        text="\n\n".join([first, *texts])[:MOST_LETTERS],
        byline=f"{topic.forum.name} · {name_of(topic.poster)}",
        place=str(topic.forum_id),
        service=Service.DIALOGUE,
        date=topic.last_post_on,
    )


def visible(user: Any) -> Q:
    return Q(place__in=[str(key) for key in readable_forums(user)])


def shown(user: Any, keys: Iterable[int]) -> QuerySet:
    topics = Topic.objects.visible_to(user).shown().filter(pk__in=keys)
    return topics.values_list("pk", "subject")


def addresses_of(topics: Mapping[int, str]) -> dict[int, str]:
    return {key: topic_address(key) for key in topics}


register(
    SearchKind(
        name=KIND,
        label=_("Forum"),
        icon="dialog",
        order=30,
        objects=findable,
        load=load,
        describe=describe,
        visible=visible,
        shown=shown,
        addresses_of=addresses_of,
        is_right_shared=True,
        watches=(Watch(Topic, lambda topic: topic.pk), Watch(Post, lambda post: post.topic_id)),
    )
)
