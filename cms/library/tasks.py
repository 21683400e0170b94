"""Background work of the library."""

from django_tasks import task

from cms.library import services
from cms.operations.priorities import PREPARING


@task(priority=PREPARING)
def read_file_of(document_id: int) -> None:
    """Read the text of a new file."""
    services.read_document(document_id=document_id)
