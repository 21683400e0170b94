"""The forum as a search finds it: one result for each topic, with the post that answers best."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from cms.core.search_kinds import EntryData, SearchKind, Watch, register
from forum.access import readable_forums
from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal.selectors.addresses import post_address, topic_address
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
    first = topic.first_post
    opening = first.content if first is not None and first.is_visible else ""
    return EntryData(
        title=topic.subject,
        summary=" ".join(opening.split())[:200],
        parts=_parts(topic, opening),
        byline=f"{topic.forum.name} · {name_of(topic.poster)}",
        place=str(topic.forum_id),
        service=Service.DIALOGUE,
        date=topic.last_post_on,
    )


def _parts(topic: Any, opening: str) -> list[tuple[int, str]]:
    """The opening words, then the latest posts, as many letters as fit."""
    posts = Post.objects.filter(topic=topic.pk, state=PostState.VISIBLE, number__gt=1)
    latest = posts.order_by("-number").values_list("pk", "content")[:MOST_POSTS]
    found = [(topic.first_post_id, opening)] if opening else []
    letters = len(opening)
    for key, words in latest:
        letters += len(words)
        if letters > MOST_LETTERS:
            break
        found.append((key, words))
    return found


def visible(user: Any) -> Q:
    return Q(place__in=[str(key) for key in readable_forums(user)])


def shown(user: Any, keys: Iterable[int]) -> QuerySet:
    topics = Topic.objects.visible_to(user).shown().filter(pk__in=keys)
    return topics.values_list("pk", "subject")


def addresses_of(topics: Mapping[int, str]) -> dict[int, str]:
    return {key: topic_address(key) for key in topics}


def part_addresses(user: Any, keys: Collection[int]) -> dict[int, str]:
    """Permanent addresses of messages; the first one is where the topic begins."""
    posts = Post.objects.visible_to(user).filter(pk__in=keys, state=PostState.VISIBLE)
    return {
        key: topic_address(topic) if number == 1 else post_address(key)
        for key, number, topic in posts.values_list("pk", "number", "topic")
    }


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
        part_addresses=part_addresses,
        is_right_shared=True,
        watches=(Watch(Topic, lambda topic: topic.pk), Watch(Post, lambda post: post.topic_id)),
    )
)
