"""The daily summary of what waits at the desk."""

from django.urls import reverse
from django.utils import timezone

from site_modules.moderation.selectors.desk import Desk
from site_modules.moderation.selectors.people import moderators
from site_modules.notifications.delivery import notify

DAILY = "moderation.daily"


def remind_moderators() -> int:
    """Tell each moderator what waits for them today, once a day and only when something does."""
    told = 0
    for person in moderators():
        counts = Desk(person).counts()
        if not any(counts.values()):
            continue
        notify(
            kind=DAILY,
            recipients=[person],
            url=reverse("moderation_desk"),
            data={"count": sum(counts.values()), **counts},
            group_key=f"moderation-daily-{timezone.localdate():%Y-%m-%d}",
        )
        told += 1
    return told
