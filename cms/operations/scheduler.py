"""Recurring jobs: declared in an app's `jobs.py`, claimed in the database, run as tasks.

Several workers may tick at once: a job's next time is moved by one conditional update, and only
the worker whose update changed the row puts the job in the queue.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from django_tasks import task

from cms.operations.models import ScheduledJob
from cms.operations.priorities import TELLING

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Job:
    """A function without arguments and how often it runs."""

    name: str
    run: Callable[[], None]
    every: timedelta


_registry: dict[str, Job] = {}


def scheduled(*, every: timedelta) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Register a function as a recurring job named after its module and itself."""

    def register(run: Callable[[], None]) -> Callable[[], None]:
        name = f"{run.__module__}.{run.__name__}"
        _registry[name] = Job(name=name, run=run, every=every)
        return run

    return register


def registered_jobs() -> list[Job]:
    """All jobs that the installed apps declare."""
    return sorted(_registry.values(), key=lambda job: job.name)


def enqueue_due_jobs(*, now: datetime | None = None) -> list[str]:
    """Queue every job whose time has come; returns the names this call won."""
    now = now or timezone.now()
    rows = {row.name: row for row in ScheduledJob.objects.all()}
    won = []
    for job in registered_jobs():
        row = rows.get(job.name)
        if row is None:
            row, _ = ScheduledJob.objects.get_or_create(
                name=job.name, defaults={"next_run_at": now}
            )
        if row.next_run_at <= now and _claim(row, job, now):
            run_job.enqueue(job.name)
            won.append(job.name)
    return won


def _claim(row: ScheduledJob, job: Job, now: datetime) -> bool:
    claimed = ScheduledJob.objects.filter(pk=row.pk, next_run_at=row.next_run_at).update(
        next_run_at=now + job.every, last_run_at=now
    )
    return claimed == 1


@task(priority=TELLING)
def run_job(name: str) -> None:
    """Run one registered job and keep its last error where an administrator sees it."""
    job = _registry.get(name)
    if job is None:
        logger.warning("The job %s is no longer known.", name)
        return
    error = ""
    try:
        job.run()
    except Exception as caught:
        error = f"{type(caught).__name__}: {caught}"[:2000]
        logger.exception("The job %s failed.", name)
    ScheduledJob.objects.filter(name=name).update(last_error=error)
