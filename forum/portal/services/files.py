"""Files of posts: checked by content, stored under random names, within limits for each person."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.files.base import File
from django.db import transaction
from django.db.models import Sum
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

from cms.media.fields import safe_file_name
from cms.media.uploads.attached import PICTURES, AttachmentRefused, checked_attachment
from cms.media.uploads.reading import MEGABYTE
from forum.access import has_right
from forum.enums import Right
from forum.forum_conversation.models import Post
from forum.portal.models import PostFile
from forum.portal.services.refusals import ForumRefused
from site_modules.accounts.models import User

MOST_FILES = 5
MOST_BYTES = 10 * MEGABYTE
#: All files of one person in the forum.
QUOTA_BYTES = 200 * MEGABYTE
KINDS = (*settings.WAGTAILDOCS_EXTENSIONS, *PICTURES)


def checked_files(*, user: User, forum_id: int, files: Sequence[File]) -> list[File]:
    """The files as they may be stored. Raises ForumRefused that names the file."""
    if not files:
        return []
    if not has_right(user, Right.ATTACH, forum_id):
        raise _refused("no_files", _("In this forum no files can be attached."))
    if len(files) > MOST_FILES:
        message = _("You chose %(count)s files; at most %(most)s can be sent with one message.")
        raise _refused("many_files", message % {"count": len(files), "most": MOST_FILES})
    _check_quota(user, sum(file.size or 0 for file in files))
    return [_checked(file) for file in files]


def _check_quota(user: User, size: int) -> None:
    stored = PostFile.objects.filter(owner=user).aggregate(total=Sum("size"))["total"] or 0
    if stored + size > QUOTA_BYTES:
        message = _("Your files in the forum would take more than %(most)s. Delete some of them.")
        raise _refused("quota", message % {"most": filesizeformat(QUOTA_BYTES)})


def _checked(file: File) -> File:
    try:
        return checked_attachment(file, most_bytes=MOST_BYTES)
    except AttachmentRefused as refusal:
        raise _refused(refusal.code, refusal.message) from refusal


def _refused(code: str, message: Any) -> ForumRefused:
    return ForumRefused(code, message, "uploads")


def store_files(*, post: Post, owner: User, files: Sequence[File]) -> list[PostFile]:
    """Keep checked files with a post; what lies on the disk goes when the transaction fails."""
    return [
        PostFile.objects.create(
            post=post, owner=owner, file=File(file, name=file.name),
            name=safe_file_name(file.name or ""), size=file.size or 0,
        )
        for file in files
    ]  # fmt: skip


def delete_file(*, file: PostFile, by: User) -> bool:
    """Take one's own file away, its bytes after the commit; False when it was gone."""
    if file.post.poster_id != by.pk:
        raise ForumRefused("not_yours", _("You can delete only your own files."), "uploads")
    storage, name = file.file.storage, str(file.file.name)
    deleted, _rows = PostFile.objects.filter(pk=file.pk).delete()
    if deleted:
        transaction.on_commit(lambda: storage.delete(name))
    return bool(deleted)
