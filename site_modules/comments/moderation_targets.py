"""Comments, as reports and moderators deal with them."""

from typing import Any
from urllib.parse import parse_qsl, urlsplit

from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from site_modules.comments import permissions, services
from site_modules.comments.enums import CommentState
from site_modules.comments.models import Comment
from site_modules.comments.selectors.places import address_of, read_number
from site_modules.moderation.enums import Outcome
from site_modules.moderation.targets import Target, register

WITH_PLACE = ("page", "author")


def visible_to(user: Any) -> QuerySet[Comment]:
    return Comment.objects.visible_to(user).select_related(*WITH_PLACE)


def deciding(user: Any) -> QuerySet[Comment]:
    """All of them for moderators; none for anybody else."""
    if not permissions.can_decide(user):
        return Comment.objects.none()
    return Comment.objects.select_related(*WITH_PLACE)


def title_of(comment: Comment) -> str:
    return _("Comment on “%(page)s”") % {"page": comment.page.title}


def text_of(comment: Comment) -> str:
    """The words to decide about: new ones that wait, or else those that readers see."""
    return comment.pending_source or comment.source


def html_of(comment: Comment) -> str:
    return services.preview(comment.pending_source) if comment.has_pending else comment.html


def outcomes_for(comment: Comment) -> list[Outcome]:
    """What fits the state: the most usual first."""
    if comment.has_pending or comment.state == CommentState.WAITING:
        decisions = [Outcome.APPROVE, Outcome.REJECT]
        return [*decisions, Outcome.REMOVE] if comment.has_pending else decisions
    return {
        CommentState.VISIBLE.value: [Outcome.KEEP, Outcome.HIDE, Outcome.REMOVE],
        CommentState.HIDDEN.value: [Outcome.RESTORE, Outcome.REMOVE],
        CommentState.REMOVED.value: [Outcome.RESTORE],
        CommentState.REJECTED.value: [Outcome.RESTORE],
    }.get(comment.state, [Outcome.KEEP])


def find(address: str) -> Comment | None:
    """The comment that a permalink leads to."""
    parts = urlsplit(address)
    named = dict(parse_qsl(parts.query)).get("comentariu") or parts.fragment.removeprefix("c")
    key = read_number(named)
    return Comment.objects.filter(pk=key).select_related(*WITH_PLACE).first() if key else None


def keep(comment: Comment, by: Any) -> bool:
    """Nothing changes; false when it is no longer as it was read."""
    return Comment.objects.filter(pk=comment.pk, state=comment.state).exists()


register(
    Target(
        name="comments.comment",
        label=gettext_lazy("comment"),
        visible_to=visible_to,
        deciding=deciding,
        author_of=lambda comment: comment.author,
        title_of=title_of,
        address_of=address_of,
        text_of=text_of,
        html_of=html_of,
        apply={
            Outcome.APPROVE: lambda comment, by: services.approve(comment=comment, by=by),
            Outcome.REJECT: lambda comment, by: services.reject(comment=comment, by=by),
            Outcome.HIDE: lambda comment, by: services.hide(comment=comment, by=by),
            Outcome.RESTORE: lambda comment, by: services.restore(comment=comment, by=by),
            Outcome.REMOVE: lambda comment, by: services.remove(comment=comment, by=by),
            Outcome.KEEP: keep,
        },
        outcomes_for=outcomes_for,
        waiting=lambda: (
            Comment.objects.waiting().select_related(*WITH_PLACE).order_by("created_at", "pk")
        ),
        find=find,
        version_of=lambda comment: str(comment.revision),
        sent_at=lambda comment: comment.pending_at or comment.created_at,
        sent_on=Coalesce("pending_at", "created_at"),
    )
)
