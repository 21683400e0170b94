"""Writes what stands beside the demonstration's posts: thanks, mentions, follows, polls, files."""

from collections.abc import Iterator
from datetime import datetime, time

from django.conf import settings
from django.core.files.base import ContentFile
from django.utils import timezone
from machina.apps.forum_conversation.forum_polls.models import (
    TopicPoll,
    TopicPollOption,
    TopicPollVote,
)

from cms.core.members_text import mentioned
from cms.demo.content.forum.shapes import Poll as PollText
from cms.demo.content.forum.shapes import Post as PostText
from cms.demo.content.forum.shapes import Topic as TopicText
from forum.forum_conversation.models import Post, Topic
from forum.portal.models import (
    Ballot,
    PollTerms,
    PostMention,
    PostThanks,
    TopicFollow,
)
from forum.portal.services.files import store_files
from site_modules.accounts.models import User

DOCUMENT_FOLDER = settings.PROJECT_DIR / "fixtures" / "demo" / "documents"

People = dict[str, User]
#: Every topic with its posts, in the order of its text.
Written = list[tuple[TopicText, Topic, list[Post]]]


def write_what_stands_beside(written: Written, people: People) -> None:
    """Everything that readers find with posts which have their keys by now."""
    posts = list(pairs(written))
    PostThanks.objects.bulk_create(
        [PostThanks(post=post, user=user) for _, post in posts for user in _thankful(post, people)]
    )
    PostMention.objects.bulk_create(
        [PostMention(post=post, user=people[name])
         for _, post in posts for name in mentioned(post.content)]
    )  # fmt: skip
    TopicFollow.objects.bulk_create(
        [TopicFollow(topic=topic, user=user)
         for _, topic, said in written for user in {post.poster for post in said}]
    )  # fmt: skip
    for words, post in posts:
        for name in words.files:
            _attach(post, people[words.author], name)
    for text, topic, _ in written:
        if text.poll:
            _poll(topic, text.poll, people)


def pairs(written: Written) -> Iterator[tuple[PostText, Post]]:
    """Every post with its text."""
    for text, _, posts in written:
        yield from zip(text.posts, posts, strict=True)


def _thankful(post: Post, people: People) -> list[User]:
    """As many people as it says, another few each time."""
    others = [person for person in people.values() if person.pk != post.poster_id]
    start = post.pk % len(others)
    return [*others[start:], *others[:start]][: post.thanks_count]


def _attach(post: Post, owner: User, name: str) -> None:
    content = ContentFile((DOCUMENT_FOLDER / name).read_bytes(), name=name)
    store_files(post=post, owner=owner, files=[content])


def _poll(topic: Topic, text: PollText, people: People) -> None:
    """A poll with the votes of the people that its text names; open to the end of its last day."""
    poll = TopicPoll.objects.create(topic=topic, question=text.question, max_options=1)
    options = TopicPollOption.objects.bulk_create(
        [TopicPollOption(poll=poll, text=option) for option, _ in text.options]
    )
    voters = [
        (option, people[name])
        for option, (_, names) in zip(options, text.options, strict=True)
        for name in names
    ]
    last_day = datetime.fromisoformat(text.closes_on).date()
    PollTerms.objects.create(
        poll=poll,
        closes_at=timezone.make_aware(datetime.combine(last_day, time(23, 59))),
        voter_count=len(voters),
    )
    Ballot.objects.bulk_create(
        [Ballot(poll=poll, voter=voter, cast_at=topic.created) for _, voter in voters]
    )
    TopicPollVote.objects.bulk_create(
        [TopicPollVote(poll_option=option, voter=voter) for option, voter in voters]
    )
