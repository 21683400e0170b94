"""Work that nobody waits for."""

from django_tasks import task

from cms.operations.priorities import TELLING
from site_modules.submissions.enums import State
from site_modules.submissions.kinds import all_kinds
from site_modules.submissions.signals import changed

BATCH = 200


@task(priority=TELLING)
def announce_those_of(organisation_id: int) -> None:
    """Say of everything approved that an organisation sent that readers see it, or no more."""
    for kind in all_kinds():
        found = kind.model._base_manager.filter(organisation=organisation_id, state=State.APPROVED)
        for submission in found.iterator(chunk_size=BATCH):
            changed.send(sender=kind.model, instance=submission)
