"""What an author does: send a document, or other words and files for one."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from cms.operations.limits import attempt_key, count_attempt
from site_modules.accounts.models import User
from site_modules.submissions import services as submissions
from site_modules.uploads.models import DocumentUpload
from site_modules.uploads.services.files import attach
from site_modules.uploads.services.refusals import UploadRefused

#: New documents that one person may send.
MOST_SENT, LIMIT_WINDOW = 20, timedelta(hours=1)
REFUSALS = {
    submissions.AlreadySent: (
        "sent_before",
        _("This form was sent before. The document stands under “My uploaded documents”."),
    ),
    submissions.NotAllowed: (
        "not_allowed", _("You may not send documents in the name of this organisation (any more).")
    ),
    submissions.NotNow: ("not_now", _("This does not fit the document as it stands now.")),
    submissions.Changed: (
        "changed",
        _("The document was changed or decided on meanwhile. Look at it and try again."),
    ),
}  # fmt: skip


def _carried_out(deed: Callable[[], Any]) -> Any:
    """What the services of submissions refuse, in words."""
    try:
        return deed()
    except tuple(REFUSALS) as refusal:
        code, message = REFUSALS[type(refusal)]
        raise UploadRefused(code, message) from refusal


@transaction.atomic
def send_document(
    *,
    upload: DocumentUpload,
    by: User,
    changes: dict[str, Any],
    token: str = "",
    seen: int | None = None,
) -> DocumentUpload:
    """Send a new document, or a new version of one: a moderator looks at it before readers do.

    `changes` by the names of `submission_fields`; `seen` is the version that the form was made of.
    Words, files and state change together or not at all; the files are read by a task. Raises
    UploadRefused, and ValidationError for what the model refuses.
    """
    if upload._state.adding:
        _count_new(by)
    elif seen is not None and seen != upload.version:
        code, message = REFUSALS[submissions.Changed]
        raise UploadRefused(code, message)
    if not upload._state.adding and upload.is_open:
        sent = _carried_out(lambda: submissions.edit(obj=upload, changes=changes, by=by, seen=seen))
    else:
        sent = _carried_out(
            lambda: submissions.submit(obj=upload, by=by, changes=changes, token=token)
        )
    _read_later(attach(upload=sent, keys=changes.get("files", ()), by=by))
    found: DocumentUpload = sent
    return found


def _read_later(keys: list[int]) -> None:
    from site_modules.uploads.tasks import read_file

    for key in keys:
        transaction.on_commit(lambda key=key: read_file.enqueue(key))  # type: ignore[misc]


def _count_new(by: User) -> None:
    if count_attempt(attempt_key("uploads", str(by.pk)), window=LIMIT_WINDOW) > MOST_SENT:
        message = _("You sent many documents in a short time. Go on in an hour.")
        raise UploadRefused("too_many", message)
