"""Posts as values, ready for a template: everything is worked out once for all readers."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from forum.enums import PostState
from forum.forum_conversation.models import Post
from forum.portal.models import PostFile
from forum.portal.selectors.addresses import PER_PAGE
from site_modules.accounts.selectors import has_open_page
from site_modules.comments.display import excerpt
from site_modules.comments.selectors.entries import HUES, PERSON, moment, name_of
from site_modules.moderation.selectors import public_reasons

TARGET = "forum_conversation.post"
SHOWN = (
    "topic_id", "number", "html", "state", "removal_reason", "created", "edited_at",
    "thanks_count", "poster_id", *(f"poster__{name}" for name in PERSON),
    "poster__profile__visibility", "answers__number", "answers__poster_id",
    *(f"answers__poster__{name}" for name in PERSON),
)  # fmt: skip


@dataclass
class FileRow:
    name: str
    url: str
    kind: str
    size: str


@dataclass
class Entry:
    """A post, or the words in its place."""

    pk: int
    number: int
    poster_id: int | None
    name: str
    initials: str
    hue: str
    #: Empty where readers may not open the author's page.
    profile_url: str
    photo_url: str
    written_at: str
    written: str
    html: str
    #: What stands in its place when it was taken away, and why.
    notice: str
    is_deleted: bool
    reason: str
    is_edited: bool
    thanks: int
    answers_pk: int | None = None
    answers_name: str = ""
    answers_number: int | None = None
    is_accepted: bool = False
    files: list[FileRow] = field(default_factory=list)


def posts_on_page(topic_id: int, page: int) -> QuerySet[Post]:
    """The posts of a page: a range of numbers, as near for the last page as for the first."""
    start = (page - 1) * PER_PAGE
    posts = Post.objects.filter(topic=topic_id, number__gt=start, number__lte=start + PER_PAGE)
    related = ("poster__profile", "answers__poster")
    return posts.order_by("number").select_related(*related).only(*SHOWN)


def choosable_posts(topic_id: int, page: int) -> list[dict[str, Any]]:
    """The posts of a page beside which a moderator puts a tick."""
    return [
        {
            "pk": post.pk,
            "number": post.number,
            "name": name_of(post.poster),
            "when": moment(post.created),
            "words": excerpt(post.content) if post.is_visible else _taken_title(post),
            "is_first": post.is_first,
        }
        for post in posts_on_page(topic_id, page).select_related("poster").only(*SHOWN, "content")
    ]


def entries_of(posts: Iterable[Post], *, accepted: int | None) -> list[Entry]:
    """Posts with their files and, where they were taken away, the reasons."""
    entries = [entry_of(post) for post in posts]
    for entry in entries:
        entry.is_accepted = entry.pk == accepted
    add_files(entries)
    add_reasons(entries)
    return entries


def entry_of(post: Post) -> Entry:
    """One post as members read it."""
    author: Any = post.poster
    taken = not post.is_visible
    is_open = not taken and has_open_page(author)
    entry = Entry(
        pk=post.pk,
        number=post.number or 0,
        poster_id=None if taken else post.poster_id,
        name=_taken_title(post) if taken else name_of(author),
        initials="–" if taken or author is None else author.initials,
        hue="" if taken else HUES[(post.poster_id or 0) % len(HUES)],
        profile_url=reverse("accounts:member", args=[author.username]) if is_open else "",
        photo_url=reverse("accounts:photo", args=[author.username])
        if is_open and author.photo
        else "",
        written_at=timezone.localtime(post.created).isoformat(timespec="minutes"),
        written=moment(post.created),
        html="" if taken else post.html,
        notice=_taken_words(post) if taken else "",
        is_deleted=post.state == PostState.DELETED,
        reason=post.removal_reason if taken else "",
        is_edited=post.is_edited and not taken,
        thanks=post.thanks_count,
    )
    if post.answers_id and post.answers is not None and not taken:
        entry.answers_pk = post.answers_id
        entry.answers_name = name_of(post.answers.poster)
        entry.answers_number = post.answers.number
    return entry


def _taken_title(post: Post) -> str:
    if post.state == PostState.DELETED:
        return _("Deleted message")
    return _("Removed message") if post.state == PostState.REMOVED else _("Hidden message")


def _taken_words(post: Post) -> str:
    if post.state == PostState.DELETED:
        return _("Its author deleted this message.")
    if post.state == PostState.REMOVED:
        return _("Moderators removed this message because it broke the rules of the community.")
    return _("Moderators hid this message while they look into it.")


def add_files(entries: Iterable[Entry]) -> None:
    """Put the files beside shown posts."""
    shown = {entry.pk: entry for entry in entries if not entry.notice}
    for file in PostFile.objects.filter(post__in=shown):
        shown[file.post_id].files.append(file_row(file))


def file_row(file: PostFile) -> FileRow:
    url = reverse("forum:file", args=[file.pk, file.name])
    return FileRow(file.name, url, file.kind, filesizeformat(file.size))


def add_reasons(entries: Iterable[Entry]) -> None:
    """Put the reason of the last decision beside each removed post; asks only if there is one."""
    taken = {entry.pk: entry for entry in entries if entry.notice and not entry.is_deleted}
    if not taken:
        return
    for key, words in public_reasons(TARGET, taken).items():
        taken[key].reason = " ".join(words)
