"""Background work of events."""

from django_tasks import task

from cms.operations.priorities import PREPARING, TELLING
from site_modules.events import services


@task(priority=PREPARING)
def make_certificate(certificate_id: int) -> None:
    """Draw the PDF of a certificate."""
    services.make_file(certificate_id=certificate_id)


@task(priority=TELLING)
def follow_proposal(proposal_id: int) -> None:
    """Publish, change or take down the page of a proposed event."""
    services.follow_proposal(proposal_id=proposal_id)


@task(priority=TELLING)
def organisation_suspended(organisation_id: int) -> None:
    services.pause_events_of(organisation_id=organisation_id)


@task(priority=TELLING)
def organisation_restored(organisation_id: int) -> None:
    services.resume_events_of(organisation_id=organisation_id)
