"""The words of a comment as safe HTML, with links to the people it addresses."""

from collections.abc import Iterable

from django.db import transaction
from django.urls import reverse
from django.utils.translation import override

from cms.core.members_text import RENDERER_VERSION, mentioned, render
from site_modules.accounts.enums import ProfileVisibility
from site_modules.accounts.models import User
from site_modules.comments.models import Comment, CommentEdit, Mention
from site_modules.comments.services.counts import bump

BATCH = 200


def people_addressed(text: str) -> dict[str, User]:
    """name as typed → account, for those whose page members may open (nobody else is named)."""
    names = mentioned(text)
    if not names:
        return {}
    people = User.objects.filter(
        username__in=names, is_active=True, erased_at=None,
        profile__visibility=ProfileVisibility.MEMBERS,
    )  # fmt: skip
    return {person.username: person for person in people}


def html_of(text: str, people: dict[str, User]) -> str:
    """The text through the site's one renderer."""
    with override("ro"):  # the site's own addresses, which lead everywhere
        links = {
            name: (person.public_name, reverse("accounts:member", args=[name]))
            for name, person in people.items()
        }
    return render(text, mentions=links)


def preview(text: str) -> str:
    """What a text would look like."""
    return html_of(text, people_addressed(text))


def keep_mentions(comment: Comment, people: Iterable[User]) -> None:
    """Whom the present words address."""
    keys = {person.pk for person in people}
    Mention.objects.filter(comment=comment).exclude(user__in=keys).delete()
    Mention.objects.bulk_create(
        [Mention(comment=comment, user_id=key) for key in sorted(keys)], ignore_conflicts=True
    )


@transaction.atomic
def render_again(comment: Comment) -> None:
    """Make the HTML of a comment and of its earlier words anew from what was written."""
    bump(comment.page_id)
    people = people_addressed(comment.source)
    Comment.objects.filter(pk=comment.pk, revision=comment.revision).update(
        html=html_of(comment.source, people), renderer_version=RENDERER_VERSION
    )
    for edit in CommentEdit.objects.filter(comment=comment):
        CommentEdit.objects.filter(pk=edit.pk).update(
            html=html_of(edit.source, people_addressed(edit.source)),
            renderer_version=RENDERER_VERSION,
        )


def render_older_versions() -> int:
    """Everything that an earlier renderer made, in batches; how many comments were made anew."""
    done = 0
    while batch := list(
        Comment.objects.exclude(renderer_version=RENDERER_VERSION).order_by("pk")[:BATCH]
    ):
        for comment in batch:
            render_again(comment)
        done += len(batch)
    return done
