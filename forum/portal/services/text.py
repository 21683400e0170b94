"""The words of a post as safe HTML, with links to the people it addresses."""

from collections.abc import Iterable

from django.db import transaction
from django.utils.formats import localize
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import RENDERER_VERSION, clean_source
from forum.forum_conversation.models import Post
from forum.forum_conversation.models.post import MAX_LENGTH
from forum.portal.models import PostEdit, PostMention
from forum.portal.services.counts import bump
from forum.portal.services.refusals import ForumRefused
from site_modules.accounts.models import User
from site_modules.comments.services.text import html_of, people_addressed, preview

__all__ = ["checked_text", "checked_title", "html_of", "keep_mentions", "people_addressed",
           "preview", "render_again", "render_older_versions"]  # fmt: skip

#: Characters of a title.
LEAST_TITLE, MOST_TITLE = 5, 150
BATCH = 200


def checked_text(text: str) -> str:
    """The words as they are stored. Raises ForumRefused for none or too many."""
    words = clean_source(text)
    if not words:
        raise ForumRefused("empty", _("Write your message."))
    if len(words) > MAX_LENGTH:
        message = _("The message has %(length)s characters; at most %(most)s fit. Shorten it.")
        sizes = {"length": localize(len(words)), "most": localize(MAX_LENGTH)}
        raise ForumRefused("too_long", message % sizes)
    return words


def checked_title(text: str) -> str:
    """The title on one line. Raises ForumRefused when it says too little or too much."""
    words = " ".join(clean_source(text).split())
    if len(words) < LEAST_TITLE:
        message = _("Write a title of at least %(least)s characters that says what it is about.")
        raise ForumRefused("title_short", message % {"least": LEAST_TITLE}, "title")
    if len(words) > MOST_TITLE:
        message = _("The title has %(length)s characters; at most %(most)s fit. Shorten it.")
        sizes = {"length": localize(len(words)), "most": MOST_TITLE}
        raise ForumRefused("title_long", message % sizes, "title")
    return words


def keep_mentions(post: Post, people: Iterable[User]) -> None:
    """Whom the present words address."""
    keys = {person.pk for person in people}
    PostMention.objects.filter(post=post).exclude(user__in=keys).delete()
    PostMention.objects.bulk_create(
        [PostMention(post=post, user_id=key) for key in sorted(keys)], ignore_conflicts=True
    )


@transaction.atomic
def render_again(post: Post) -> None:
    """Make the HTML of a post and of its earlier words anew from what was written."""
    bump(post.topic_id)
    Post.objects.filter(pk=post.pk, revision=post.revision).update(
        html=preview(post.content), renderer_version=RENDERER_VERSION
    )
    for edit in PostEdit.objects.filter(post=post):
        PostEdit.objects.filter(pk=edit.pk).update(
            html=preview(edit.content), renderer_version=RENDERER_VERSION
        )


def render_older_versions() -> int:
    """Everything that an earlier renderer made, in batches; how many posts were made anew."""
    done = 0
    while batch := list(
        Post.objects.exclude(renderer_version=RENDERER_VERSION).order_by("pk")[:BATCH]
    ):
        for post in batch:
            render_again(post)
        done += len(batch)
    return done
