"""Comments as values, ready for a template: everything is worked out once for each."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from cms.core.members_text import without_names
from cms.core.names import moment as in_words
from site_modules.accounts.selectors import has_open_page
from site_modules.comments.enums import Badge, CommentState
from site_modules.comments.models import STEP, Comment, CommentEdit

HUES = ("dialog", "hub", "management", "elearning", "membri", "cariera")
PERSON = (
    "username", "first_name", "last_name", "nickname", "public_name_choice", "photo", "is_active",
    "erased_at",
)  # fmt: skip
SHOWN = (
    "page_id", "thread_id", "parent_id", "path", "badge", "html", "state", "removal_reason",
    "created_at", "edited_at", "reply_count", "thanks_count", "author_id",
    *(f"author__{name}" for name in PERSON), "author__profile__visibility",
    "parent__path", "parent__state", "parent__author_id",
    *(f"parent__author__{name}" for name in PERSON),
)  # fmt: skip


@dataclass
class Entry:
    """A comment, or the words in its place."""

    pk: int
    path: str
    name: str
    initials: str
    hue: str
    #: Empty where readers may not open the author's page, or for visitors.
    profile_url: str
    photo_url: str
    badge: str
    written_at: str
    written: str
    html: str
    #: What stands in its place when it was taken away.
    notice: str
    is_deleted: bool
    reason: str
    is_edited: bool
    thanks: int
    reply_count: int
    #: Name and key of what it answers, where that does not stand right above it.
    answers_name: str = ""
    answers_pk: int | None = None
    answers: list["Entry"] = field(default_factory=list)
    #: Address of the answers that are not shown, and how many they are.
    more_url: str = ""
    more_count: int = 0

    @property
    def is_taken(self) -> bool:
        """True where moderators took the words away."""
        return bool(self.notice) and not self.is_deleted


def for_reading(comments: QuerySet[Comment]) -> QuerySet[Comment]:
    """With the columns that an entry needs, and no others."""
    return comments.select_related("author__profile", "parent__author").only(*SHOWN)


def entry_of(comment: Comment, *, for_members: bool) -> Entry:
    """One comment as a member or a visitor reads it."""
    author: Any = comment.author
    taken = not comment.is_visible
    has_page = for_members and not taken and has_open_page(author)
    return Entry(
        pk=comment.pk,
        path=comment.path,
        name=_removed_title(comment) if taken else name_of(author),
        initials="–" if taken or author is None else author.initials,
        hue="" if taken else HUES[(comment.author_id or 0) % len(HUES)],
        profile_url=reverse("accounts:member", args=[author.username]) if has_page else "",
        photo_url=reverse("accounts:photo", args=[author.username])
        if has_page and author.photo
        else "",
        badge="" if taken or not comment.badge else str(Badge(comment.badge).label),
        written_at=timezone.localtime(comment.created_at).isoformat(timespec="minutes"),
        written=moment(comment.created_at),
        html="" if taken else html_for(comment, for_members),
        notice="" if not taken else _removed_words(comment),
        is_deleted=comment.state == CommentState.DELETED,
        reason=comment.removal_reason if taken else "",
        is_edited=comment.is_edited and not taken,
        thanks=comment.thanks_count,
        reply_count=comment.reply_count,
    )


def html_for(row: Comment | CommentEdit, for_members: bool) -> str:
    """The words of a comment, or of an earlier one, as members or as visitors read them."""
    return row.html if for_members else without_names(row.html)


def name_of(author: Any) -> str:
    """The public name; a person who left has none."""
    return author.public_name if author is not None else str(_("Deleted user"))


def _removed_title(comment: Comment) -> str:
    if comment.state == CommentState.DELETED:
        return _("Deleted comment")
    return _("Removed comment") if comment.state == CommentState.REMOVED else _("Hidden comment")


def _removed_words(comment: Comment) -> str:
    if comment.state == CommentState.DELETED:
        return _("Its author deleted this comment. The answers stay.")
    if comment.state == CommentState.REMOVED:
        return _("Moderators removed this comment because it broke the rules of the community.")
    return _("Moderators hid this comment while they look into it.")


def moment(at: datetime) -> str:
    """„12 mai, 14:20”; with the year when it is another one."""
    local = timezone.localtime(at)
    this_year = local.year == timezone.localtime().year
    return in_words(local, "j F, H:i") if this_year else date_format(local, "DATETIME_FORMAT")


def as_tree(root: Entry, answers: Iterable[Comment], *, for_members: bool) -> None:
    """Hang answers below a root, in the order of their paths."""
    known = {root.path: root}
    for comment in answers:
        entry = entry_of(comment, for_members=for_members)
        above = known.get(entry.path[:-STEP])
        answered = comment.parent
        if answered is not None and (above is None or answered.path != above.path):
            # Who wrote what was taken away is told to nobody.
            shown = answered.is_visible
            entry.answers_name = name_of(answered.author) if shown else _removed_title(answered)
            entry.answers_pk = answered.pk
        (above or root).answers.append(entry)
        known[entry.path] = entry
