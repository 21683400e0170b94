"""What the forum shows of people follows what people choose."""

import re
from typing import Any

from django.db.models import F, Q
from django.db.models.functions import Greatest
from machina.apps.forum_conversation.forum_polls.models import TopicPollVote

from cms.core.members_text import RENDERER_VERSION
from forum.forum_conversation.models import Post, Topic
from forum.portal.models import Ballot, PollTerms, PostEdit, PostMention, PostThanks
from forum.portal.services.text import preview, render_again
from site_modules.comments.services.people import NOBODY


def show_changed_person(*, user_id: int) -> None:
    """Make what names this person anew: topics they wrote in, and posts that address them."""
    _renew_topics_of(user_id)
    keys = list(PostMention.objects.filter(user=user_id).values_list("post", flat=True))
    for post in Post.objects.filter(pk__in=keys).iterator(chunk_size=200):
        render_again(post)


def _renew_topics_of(user_id: int) -> None:
    topics = Post.objects.filter(poster=user_id).values("topic")
    Topic.objects.filter(pk__in=topics).update(version=F("version") + 1)


def forget_mentions(user: Any) -> None:
    """Take the name of somebody who leaves out of every post that addresses or quotes them."""
    _renew_topics_of(user.pk)
    address = f"@{user.username}"
    name = re.compile(rf"(?<![\w@/.+-]){re.escape(address)}(?![\w+-]|\.\w)")
    named = Q(content__contains=address) | Q(pending_source__contains=address)
    for post in Post.objects.filter(named).iterator(chunk_size=200):
        pending = name.sub(NOBODY, post.pending_source)
        Post.objects.filter(pk=post.pk).update(pending_source=pending, **_neutral(name, post))
        Topic.objects.filter(pk=post.topic_id).update(version=F("version") + 1)
    for edit in PostEdit.objects.filter(content__contains=address).iterator(chunk_size=200):
        PostEdit.objects.filter(pk=edit.pk).update(**_neutral(name, edit))


def _neutral(name: re.Pattern[str], row: Post | PostEdit) -> dict[str, Any]:
    words = name.sub(NOBODY, row.content)
    return {"content": words, "html": preview(words), "renderer_version": RENDERER_VERSION}


def take_thanks_back(user: Any) -> None:
    """Counts follow before the rows go."""
    thanked = PostThanks.objects.filter(user=user).values("post")
    Post.objects.filter(pk__in=thanked).update(thanks_count=Greatest(F("thanks_count") - 1, 0))


def take_votes_back(user: Any) -> None:
    """A vote is its voter's: it goes with the ballot, and the count of voters follows."""
    polls = Ballot.objects.filter(voter=user).values("poll")
    PollTerms.objects.filter(pk__in=polls).update(voter_count=Greatest(F("voter_count") - 1, 0))
    TopicPollVote.objects.filter(voter=user).delete()
