"""What an author does with an ad; states and decisions are those of submissions."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from cms.operations.limits import attempt_key, count_attempt
from site_modules.accounts.models import User
from site_modules.hub.models import Ad
from site_modules.hub.services.files import attach
from site_modules.hub.services.refusals import HubRefused
from site_modules.submissions import services as submissions

#: New ads that one person may begin.
MOST_WRITTEN, LIMIT_WINDOW = 15, timedelta(hours=1)

REFUSALS = {
    submissions.AlreadySent: (
        "sent_before", _("This form was sent before. Your ad stands under “My ads”.")
    ),
    submissions.NotAllowed: (
        "not_allowed", _("You may not publish in the name of this organisation (any more).")
    ),
    submissions.NotNow: ("not_now", _("This does not fit the ad as it stands now.")),
    submissions.Changed: (
        "changed", _("The ad was changed or decided on meanwhile. Look at it and try again.")
    ),
}  # fmt: skip


def _carried_out(deed: Callable[[], Any]) -> Any:
    """What the services of submissions refuse, in words."""
    try:
        return deed()
    except tuple(REFUSALS) as refusal:
        code, message = REFUSALS[type(refusal)]
        raise HubRefused(code, message) from refusal


@transaction.atomic
def save_ad_draft(
    *, ad: Ad, by: User, changes: dict[str, Any], token: str = "", seen: int | None = None
) -> Ad:
    """Keep what is written so far. Raises HubRefused."""
    _count_new(ad, by)
    kept: Ad = _carried_out(
        lambda: submissions.save_draft(obj=ad, by=by, changes=changes, token=token, seen=seen)
    )
    attach(ad=kept, keys=changes.get("files", ()), by=by)
    return kept


@transaction.atomic
def send_ad(
    *, ad: Ad, by: User, changes: dict[str, Any], token: str = "", seen: int | None = None
) -> Ad:
    """Send a new ad, or other words of one: a moderator reads them before members do.

    Words, files and state change together or not at all. Raises HubRefused.
    """
    _count_new(ad, by)
    if not ad._state.adding and ad.is_open:
        sent: Ad = _carried_out(lambda: submissions.edit(obj=ad, changes=changes, by=by, seen=seen))
    else:
        if seen is not None and not ad._state.adding and seen != ad.version:
            code, message = REFUSALS[submissions.Changed]
            raise HubRefused(code, message)
        sent = _carried_out(lambda: submissions.submit(obj=ad, by=by, changes=changes, token=token))
    attach(ad=sent, keys=changes.get("files", ()), by=by)
    return sent


def _count_new(ad: Ad, by: User) -> None:
    if not ad._state.adding:
        return
    if count_attempt(attempt_key("ads", str(by.pk)), window=LIMIT_WINDOW) > MOST_WRITTEN:
        message = _("You wrote many ads in a short time. Go on with this one in an hour.")
        raise HubRefused("too_many", message)


def edit_ad(*, ad: Ad, by: User, changes: dict[str, Any], seen: int | None = None) -> Ad:
    """Other words of one that stands, whatever its state allows. Raises HubRefused."""
    return _carried_out(lambda: submissions.edit(obj=ad, changes=changes, by=by, seen=seen))


def close_ad(*, ad: Ad, by: User) -> Ad:
    """Take it down before its end. Raises HubRefused."""
    return _carried_out(lambda: submissions.close(obj=ad, by=by))


def keys_of(files: Iterable[Any]) -> list[int]:
    """As `Ad.files` keeps them."""
    return [file.pk for file in files]
