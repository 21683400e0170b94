"""Writing: who may, where, how much, and whether a moderator reads it first."""

from datetime import timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.formats import localize
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cms.core.access import can_view_page
from cms.core.cache import cached
from cms.core.members_text import clean_source
from cms.core.models import DiscussedPage
from cms.operations.limits import attempt_key, count_attempt
from site_modules.accounts.models import User
from site_modules.comments import permissions
from site_modules.comments.enums import Badge, CommentState
from site_modules.comments.models import (
    MAX_DEPTH,
    MAX_LENGTH,
    STEP,
    Comment,
    CommentSettings,
    Discussion,
    step_of,
)
from site_modules.comments.services.counts import discussion_of
from site_modules.comments.services.text import html_of, keep_mentions, people_addressed

#: How many comments somebody writes in how long; people with work in discussions have no limit.
MOST_WRITTEN, MOST_WRITTEN_BY_NEW = 20, 5
LIMIT_WINDOW = timedelta(minutes=10)
#: The wish „every comment waits” is asked for with every form.
SETTINGS_KEY = "comment-settings"


class CommentRefused(Exception):
    """Says in the reader's words why not; `code` is for programs."""

    def __init__(self, code: str, message: str | Promise) -> None:
        super().__init__(code)
        self.code, self.message = code, message


def why_closed(page: Any, user: Any, discussion: Discussion | None) -> CommentRefused | None:
    """Why nobody, or this person, may write under this page now; None while they may."""
    if not permissions.can_take_part(user):
        return CommentRefused("no_account", _("Sign in with an open account to write."))
    if not isinstance(page, DiscussedPage) or not page.live or not can_view_page(user, page):  # type: ignore[attr-defined]
        return CommentRefused(
            "page_gone",
            _("This page is no longer open to you, so the comment cannot appear on it."),
        )
    if not page.takes_comments or (discussion is not None and discussion.is_closed):
        return CommentRefused("closed", _("This discussion is closed; no comments can be added."))
    return None


def must_wait(page: Any, user: User) -> bool:
    """True where a moderator reads first: the page or the site says so, or the account is new."""
    if permissions.can_decide(user):
        return False
    return page.comments_wait or everything_waits() or not user.is_trusted


def everything_waits() -> bool:
    """The site's setting."""
    return bool(cached(SETTINGS_KEY, lambda: CommentSettings.load().all_wait))


def checked_text(text: str) -> str:
    """The words as they are stored. Raises CommentRefused for none or too many."""
    words = clean_source(text)
    if not words:
        raise CommentRefused("empty", _("Write your comment."))
    if len(words) > MAX_LENGTH:
        message = _("The comment has %(length)s characters; at most %(most)s fit. Shorten it.")
        sizes = {"length": localize(len(words)), "most": localize(MAX_LENGTH)}
        raise CommentRefused("too_long", message % sizes)
    return words


def write_comment(
    *,
    page: Any,
    author: User,
    text: str,
    parent_id: int | None = None,
    is_official: bool = False,
    sent_key: str = "",
) -> Comment:
    """Add a comment under a page (of its own class) or an answer, or find the one sent before.

    Raises CommentRefused. People concerned are told after the commit, or after its approval.
    """
    if sent_key and (known := _sent_before(author, sent_key)):
        return known
    discussion = Discussion.objects.filter(pk=page.pk).first() if page is not None else None
    if refusal := why_closed(page, author, discussion):
        raise refusal
    words = checked_text(text)
    _count_writing(author)
    try:
        return _write(page, author, words, parent_id, is_official, sent_key)
    except IntegrityError:
        known = _sent_before(author, sent_key) if sent_key else None
        if known is None:
            raise
        return known


def _sent_before(author: User, sent_key: str) -> Comment | None:
    return Comment.objects.filter(author=author, sent_key=sent_key).first()


def _count_writing(author: User) -> None:
    if permissions.can_close(author):
        return
    most = MOST_WRITTEN if author.is_trusted else MOST_WRITTEN_BY_NEW
    if count_attempt(attempt_key("comments", str(author.pk)), window=LIMIT_WINDOW) > most:
        message = _("You wrote many comments in a short time. Send this one in ten minutes.")
        raise CommentRefused("too_many", message)


@transaction.atomic
def _write(
    page: Any, author: User, words: str, parent_id: int | None, is_official: bool, sent_key: str
) -> Comment:
    waits = must_wait(page, author)
    number = _take_number(page, is_shown=not waits)
    parent = _answered(page, parent_id)
    people = people_addressed(words)
    comment = Comment.objects.create(
        page_id=page.pk,
        parent=parent,
        thread_id=(parent.thread_id or parent.pk) if parent else None,
        path=path_below(parent, number),
        author=author,
        badge=badge_of(page, author, is_official=is_official),
        source=words,
        html=html_of(words, people),
        state=CommentState.WAITING if waits else CommentState.VISIBLE,
        has_place=not waits,
        sent_key=sent_key or None,
    )
    if comment.thread_id and not waits:
        Comment.objects.filter(pk=comment.thread_id).update(reply_count=F("reply_count") + 1)
    keep_mentions(comment, people.values())
    if not waits:
        tell_soon(comment.pk)
    return comment


def tell_soon(comment_id: int) -> None:
    """Mails and notifications are a task's work: nobody who writes waits for them."""
    from site_modules.comments.tasks import tell_people

    transaction.on_commit(lambda: tell_people.enqueue(comment_id))


def _take_number(page: Any, *, is_shown: bool) -> int:
    """The next number of the page; the update itself finds out whether it was closed meanwhile."""
    discussion_of(page.pk)
    values: dict[str, Any] = {"last_number": F("last_number") + 1}
    if is_shown:
        values |= {
            "comment_count": F("comment_count") + 1,
            "version": F("version") + 1,
            "last_comment_at": timezone.now(),
        }
    if not Discussion.objects.filter(pk=page.pk, closed_at=None).update(**values):
        raise CommentRefused("closed", _("This discussion is closed; no comments can be added."))
    return Discussion.objects.values_list("last_number", flat=True).get(pk=page.pk)


def _answered(page: Any, parent_id: int | None) -> Comment | None:
    """The comment that is answered; the discussion is held, so nobody deletes it meanwhile."""
    if parent_id is None:
        return None
    shown = Comment.objects.on(page).filter(state=CommentState.VISIBLE)
    parent = shown.filter(pk=parent_id).first()
    if parent is None:
        message = _("The comment you answer is no longer there. You can send this as a new one.")
        raise CommentRefused("parent_gone", message)
    return parent


def path_below(parent: Comment | None, number: int) -> str:
    """The place of the comment of that number: below what it answers, at most three levels deep."""
    above = parent.path[: STEP * (MAX_DEPTH - 1)] if parent else ""
    return above + step_of(number)


def badge_of(page: Any, author: User, *, is_official: bool) -> str:
    """The quality in which somebody writes here."""
    if is_official and permissions.can_answer_officially(author):
        return Badge.OFFICIAL
    if author.pk in authors_of(page):
        return Badge.AUTHOR
    return Badge.MODERATOR if permissions.can_decide(author) else Badge.NONE


def authors_of(page: Any) -> set[int]:
    """Accounts that wrote the page: the `user` of each of its `authors`, or else its owner."""
    named = getattr(page, "authors", None)
    keys = {author.user_id for author in named.all()} if named is not None else {page.owner_id}
    return {key for key in keys if key is not None}
