"""Discussions under pages, by the services of the site."""

import hashlib
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Header, Path, Router, Status
from wagtail.models import Page

from cms.api.authentication import READS_CONTENT, Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, next_address, read_cursor
from cms.api.endpoints.parameters import Key
from cms.api.enums import Scope
from cms.api.problems import Problem
from cms.api.schemas.discussion import (
    CommentChange,
    CommentIn,
    CommentList,
    CommentOut,
    EarlierTexts,
    FollowOut,
    ThanksOut,
)
from cms.core.access import can_view_page
from cms.core.models import DiscussedPage
from site_modules.comments import services
from site_modules.comments.enums import CommentState
from site_modules.comments.models import Comment, CommentEdit
from site_modules.comments.selectors.entries import html_for, name_of
from site_modules.comments.selectors.places import address_of
from site_modules.comments.services import CommentRefused

router = Router(tags=["comments"], auth=READS_CONTENT)
WRITES = Bearer(Scope.COMMENTS_WRITE)

BigKey = Annotated[int, Path(ge=1, le=2**63 - 1)]
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        max_length=200,
        description="Sending the same key again finds the comment made before.",
    ),
]
#: Refusals by their codes: where the mistake is no field, the status that says it.
FIELDS = {"empty": "text", "too_long": "text", "parent_gone": "parent"}
FIELDS |= {"changed_meanwhile": "revision"}


@router.get("/pages/{page_id}/comments", response=CommentList, summary="List the threads of a page")
def list_threads(
    request: HttpRequest,
    page_id: Key,
    sort: Literal["newest", "oldest"] = "newest",
    limit: Limit = DEFAULT_LIMIT,
    cursor: Cursor = "",
) -> Any:
    """The first comments of the threads; places of removed ones are kept, without their words."""
    page = _page(request, page_id)
    roots = Comment.objects.on(page).roots()
    return _cut(request, roots, f"threads-{sort}", limit, cursor, is_newest=sort == "newest")


@router.get("/comments/{comment_id}/replies", response=CommentList, summary="List the answers")
def list_replies(
    request: HttpRequest, comment_id: BigKey, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = ""
) -> Any:
    """Everything in the thread of this first comment, the oldest first; `parent` tells the tree."""
    found = Comment.objects.filter(pk=comment_id, has_place=True).select_related("page").first()
    if found is None:
        raise Problem(404)
    _page(request, found.page_id)
    below = Comment.objects.filter(thread=found.pk, has_place=True)
    return _cut(request, below, f"replies-{found.pk}", limit, cursor, is_newest=False)


@router.post(
    "/pages/{page_id}/comments",
    response={201: CommentOut},
    auth=WRITES,
    summary="Write a comment or an answer",
)
def write_comment(
    request: HttpRequest, page_id: Key, sent: CommentIn, idempotency_key: IdempotencyKey = ""
) -> Any:
    """By the rules of the site: at most 2,000 characters; a new account's first ones wait."""
    user: Any = request.user
    page = _page(request, page_id)
    key = hashlib.sha256(idempotency_key.encode()).hexdigest() if idempotency_key else ""
    try:
        comment = services.write_comment(
            page=page, author=user, text=sent.text, parent_id=sent.parent,
            is_official=sent.is_official, sent_key=key,
        )  # fmt: skip
    except CommentRefused as refusal:
        raise _problem(refusal) from refusal
    if sent.follows:
        services.follow(page_id=page.pk, user=user)
    return Status(201, _out(comment, user))


@router.get("/comments/{comment_id}", response=CommentOut, summary="Read a comment")
def read_comment(request: HttpRequest, comment_id: BigKey) -> Any:
    """One that you may see, or your own that waits."""
    return _out(_comment(request, comment_id), request.user)


@router.patch(
    "/comments/{comment_id}", response=CommentOut, auth=WRITES, summary="Change your comment"
)
def change_comment(request: HttpRequest, comment_id: BigKey, sent: CommentChange) -> Any:
    """After half an hour readers can see what it said before."""
    user: Any = request.user
    comment = _own(request, comment_id)
    try:
        services.edit_comment(comment=comment, by=user, text=sent.text, revision=sent.revision)
    except CommentRefused as refusal:
        raise _problem(refusal) from refusal
    return _out(_comment(request, comment_id), user)


@router.delete(
    "/comments/{comment_id}", response={204: None}, auth=WRITES, summary="Delete your comment"
)
def delete_comment(request: HttpRequest, comment_id: BigKey) -> None:
    """Its place stays while answers stand below it."""
    services.delete_comment(comment=_own(request, comment_id), by=request.user)  # type: ignore[arg-type]


@router.get("/comments/{comment_id}/history", response=EarlierTexts, summary="Read earlier texts")
def comment_history(request: HttpRequest, comment_id: BigKey) -> Any:
    """What a comment said before its edits."""
    edits = CommentEdit.objects.filter(comment=_comment(request, comment_id))
    rows = [
        {
            "text": edit.source,
            "html": html_for(edit, request.user.is_authenticated),
            "replaced_at": edit.replaced_at,
        }
        for edit in edits
    ]
    return {"items": rows}


@router.post(
    "/comments/{comment_id}/thanks", response=ThanksOut, auth=WRITES, summary="Thank for a comment"
)
def thank(request: HttpRequest, comment_id: BigKey) -> Any:
    """Changes nothing the second time."""
    return _thanks(request, comment_id, says=True)


@router.delete(
    "/comments/{comment_id}/thanks",
    response=ThanksOut,
    auth=WRITES,
    summary="Take your thanks back",
)
def unthank(request: HttpRequest, comment_id: BigKey) -> Any:
    """Changes nothing the second time."""
    return _thanks(request, comment_id, says=False)


@router.post(
    "/pages/{page_id}/follow", response=FollowOut, auth=WRITES, summary="Follow a discussion"
)
def follow_page(request: HttpRequest, page_id: Key) -> Any:
    """You are told of new comments on this page."""
    services.follow(page_id=_page(request, page_id).pk, user=request.user)  # type: ignore[arg-type]
    return {"follows": True}


@router.delete("/pages/{page_id}/follow", response=FollowOut, auth=WRITES, summary="Stop following")
def unfollow_page(request: HttpRequest, page_id: Key) -> Any:
    """You are not told any more."""
    services.unfollow(page_id=_page(request, page_id).pk, user=request.user)  # type: ignore[arg-type]
    return {"follows": False}


def _page(request: HttpRequest, page_id: int) -> Any:
    """A page whose discussion the caller may read. Raises Problem 404."""
    page = Page.objects.filter(pk=page_id).first()
    if page is None or not can_view_page(request.user, page):
        raise Problem(404)
    page = page.specific if issubclass(page.specific_class or Page, DiscussedPage) else None
    if page is None or not page.shows_comments:
        raise Problem(404)
    return page


def _comment(request: HttpRequest, comment_id: int) -> Comment:
    comments = Comment.objects.visible_to(request.user).select_related("page", "author")
    found = comments.filter(pk=comment_id).first()
    if found is None:
        raise Problem(404)
    return found


def _own(request: HttpRequest, comment_id: int) -> Comment:
    comment = _comment(request, comment_id)
    if comment.author_id != request.user.pk:
        raise Problem(403)
    return comment


def _thanks(request: HttpRequest, comment_id: int, *, says: bool) -> dict[str, Any]:
    comment = _comment(request, comment_id)
    change = services.thank if says else services.unthank
    try:
        change(comment=comment, by=request.user)  # type: ignore[arg-type]
    except CommentRefused as refusal:
        raise _problem(refusal) from refusal
    comment.refresh_from_db(fields=["thanks_count"])
    return {"thanked": says, "count": comment.thanks_count}


def _problem(refusal: CommentRefused) -> Problem:
    if refusal.code == "too_many":
        return Problem(429, refusal.message, headers={"Retry-After": "600"})
    field = FIELDS.get(refusal.code)
    if field is None:
        return Problem(403, refusal.message)
    error = {"field": field, "code": refusal.code, "message": str(refusal.message)}
    return Problem(422, errors=[error])


def _cut(
    request: HttpRequest, found: Any, name: str, limit: int, cursor: str, *, is_newest: bool
) -> dict[str, Any]:
    """A page by key, in either direction."""
    place = read_cursor(name, cursor)
    if place is not None:
        found = found.filter(pk__lt=place) if is_newest else found.filter(pk__gt=place)
    found = found.select_related("page", "author").order_by("-pk" if is_newest else "pk")
    rows = list(found[: limit + 1])
    last = rows[limit - 1].pk if len(rows) > limit else None
    items = [_out(row, request.user) for row in rows[:limit]]
    return {"items": items, "next": next_address(request, name, last)}


def _out(comment: Comment, user: Any) -> dict[str, Any]:
    is_own = user.is_authenticated and comment.author_id == user.pk
    has_words = comment.is_visible or (is_own and comment.state == CommentState.WAITING)
    return {
        "id": comment.pk,
        "page": comment.page_id,
        "thread": comment.thread_id,
        "parent": comment.parent_id,
        "author": name_of(comment.author) if has_words else "",
        "badge": comment.badge if has_words else "",
        "state": comment.state,
        "text": comment.source if has_words else "",
        "html": html_for(comment, user.is_authenticated) if has_words else "",
        "revision": comment.revision,
        "has_new_text": is_own and comment.has_pending,
        "created_at": comment.created_at,
        "edited_at": comment.edited_at if has_words else None,
        "reply_count": comment.reply_count,
        "thanks_count": comment.thanks_count if has_words else 0,
        "address": address_of(comment),
    }
