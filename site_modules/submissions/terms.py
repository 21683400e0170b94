"""How long approved words are up."""

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from site_modules.submissions.kinds import kind_of


def end_of_term(obj: Any, start: datetime | None = None) -> datetime | None:
    """Until when approved words are up, from now; None: without an end."""
    kind = kind_of(obj)
    now = start or timezone.now()
    ends = [kind.ends_at(obj)]
    if kind.lasts_days is not None:
        ends.append(now + timedelta(days=kind.lasts_days))
    return min((end for end in ends if end is not None), default=None)
