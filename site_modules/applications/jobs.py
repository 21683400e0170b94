"""Recurring work of applications."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.applications.services.matching import due_batches
from site_modules.applications.tasks import tell_of_matches


@scheduled(every=timedelta(hours=6))
def look_for_matches() -> None:
    """The weekly message about opportunities that fit, in portions."""
    for people in due_batches():
        tell_of_matches.enqueue(people)
