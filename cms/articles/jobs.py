"""Recurring work on articles."""

from datetime import timedelta

from django.utils import timezone

from cms.articles.models import Announcement
from cms.articles.tasks import tell_followers
from cms.operations.scheduler import scheduled

#: A telling that stands still for so long lost its worker.
STOPPED_AFTER = timedelta(minutes=10)


@scheduled(every=timedelta(minutes=10))
def go_on_telling() -> None:
    """Resume what a stopped worker left half-way."""
    stopped = Announcement.objects.filter(
        finished_at=None, started_at__lt=timezone.now() - STOPPED_AFTER
    )
    for key in stopped.values_list("pk", flat=True)[:20]:
        tell_followers.enqueue(key)
