"""Housekeeping of the machine room's own tables."""

from datetime import timedelta

from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from cms.operations.models import AttemptCounter, SentForm
from cms.operations.scheduler import scheduled

SENT_FORM_KEPT = timedelta(days=2)
TASK_RESULT_KEPT = timedelta(days=14)


@scheduled(every=timedelta(hours=6))
def sweep_counters() -> None:
    """Drop counters, form tokens and finished task results that nobody needs any more."""
    now = timezone.now()
    AttemptCounter.objects.filter(window_ends_at__lt=now).delete()
    SentForm.objects.filter(created_at__lt=now - SENT_FORM_KEPT).delete()
    DBTaskResult.objects.filter(finished_at__lt=now - TASK_RESULT_KEPT).delete()
