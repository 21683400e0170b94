"""Who is suspended from the forum: they read it and do not write in it.

The few who are fit in one small cached map, so that a page asks no query for everybody else.
"""

from datetime import datetime
from functools import lru_cache
from typing import Any

from django.utils import timezone

from cms.core.cache import cached, content_version, renew_content_version
from site_modules.accounts import services as accounts
from site_modules.accounts.enums import SanctionKind
from site_modules.accounts.models import Sanction


def suspended_until(user: Any) -> datetime | None:
    """When this person may write again; None for everybody who may now."""
    until = _ends_under(content_version()).get(user.pk)
    return until if until is not None and until > timezone.now() else None


def suspension_of(user: Any) -> Sanction | None:
    """The measure with its reason, while it lasts."""
    if suspended_until(user) is None:
        return None
    return accounts.lasting(SanctionKind.FORUM).filter(user=user.pk).first()


def forget_suspensions() -> None:
    """Somebody was suspended, or may write again: every process asks again."""
    renew_content_version()


@lru_cache(maxsize=4)
def _ends_under(version: str) -> dict[int, datetime]:
    return cached("forum-suspensions", _read_ends)


def _read_ends() -> dict[int, datetime]:
    rows = accounts.lasting(SanctionKind.FORUM).order_by("ends_at")
    return {user: end for user, end in rows.values_list("user", "ends_at") if end is not None}
