"""Telling people: the one function that every app calls."""

from collections.abc import Iterable
from typing import Any

from site_modules.notifications.kinds import find_kind


def notify(
    *,
    kind: str,
    recipients: Iterable[Any],
    url: str,
    data: dict[str, str | int] | None = None,
    actor: Any = None,
    group_key: str = "",
) -> None:
    """Tell each recipient once the current transaction is committed.

    `kind` is a registered name; `data` fills the kind's message (plain values only); `url` is a
    path of this site; events with one `group_key` become one line. The actor is never told of their
    own deed, an inactive account nothing at all.
    """
    find_kind(kind)
