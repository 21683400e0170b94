"""Thanks and follows: asked twice, they change nothing the second time."""

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.models import User
from site_modules.comments import permissions
from site_modules.comments.enums import CommentState
from site_modules.comments.models import Comment, DiscussionFollow, Thanks
from site_modules.comments.services.counts import bump, discussion_of
from site_modules.comments.services.writing import CommentRefused


@transaction.atomic
def thank(*, comment: Comment, by: User) -> bool:
    """Say thanks once; False when it was said before. Raises CommentRefused for one's own."""
    if not permissions.can_take_part(by) or comment.state != CommentState.VISIBLE:
        raise CommentRefused("not_open", _("This comment is no longer there."))
    if comment.author_id == by.pk:
        raise CommentRefused("own", _("You cannot thank yourself."))
    bump(comment.page_id)
    _thanks, is_new = Thanks.objects.get_or_create(comment=comment, user=by)
    if is_new:
        Comment.objects.filter(pk=comment.pk).update(thanks_count=F("thanks_count") + 1)
    return is_new


@transaction.atomic
def unthank(*, comment: Comment, by: User) -> bool:
    """Take one's thanks back; False when there were none."""
    bump(comment.page_id)
    deleted, _rows = Thanks.objects.filter(comment=comment, user=by).delete()
    if deleted:
        Comment.objects.filter(pk=comment.pk).update(thanks_count=F("thanks_count") - 1)
    return bool(deleted)


def follow(*, page_id: int, user: User) -> None:
    """Be told of every new comment under a page."""
    _wish(page_id, user, is_following=True)


def unfollow(*, page_id: int, user: User) -> None:
    """Not be told any more, even as the author of the page."""
    _wish(page_id, user, is_following=False)


@transaction.atomic
def _wish(page_id: int, user: User, *, is_following: bool) -> None:
    discussion_of(page_id)
    DiscussionFollow.objects.update_or_create(
        page_id=page_id, user=user, defaults={"is_following": is_following}
    )
