"""Background work on documents."""

from django_tasks import task

from cms.operations.priorities import PREPARING
from site_modules.uploads import services


@task(priority=PREPARING)
def read_file(file_id: int) -> None:
    """Read the text of a file, for the desk."""
    services.read_upload_file(file_id=file_id)


@task()
def place_in_library(upload_id: int) -> None:
    """Show an approved document in the library."""
    services.place(upload_id=upload_id)
