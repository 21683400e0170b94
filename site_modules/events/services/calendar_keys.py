"""The key of somebody's own calendar."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.operations.forms import SentOnceForm
from site_modules.events.models import CalendarKey
from site_modules.events.models.calendar_key import new_public_part, new_stamp


@transaction.atomic
def calendar_key_of(*, user: Any) -> CalendarKey:
    """The key, made when somebody first asks for it."""
    key, _made = CalendarKey.objects.get_or_create(user=user)
    return key


@transaction.atomic
def renew_calendar_key(*, user: Any, form: SentOnceForm) -> bool:
    """A new key; every address given out before ends at once. False for a form sent before."""
    if not form.claim():
        return False
    calendar_key_of(user=user)
    CalendarKey.objects.filter(user=user).update(
        public_part=new_public_part(), stamp=new_stamp(), renewed_at=timezone.now()
    )
    return True
