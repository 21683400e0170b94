"""Background work of the search."""

from django_tasks import task

from cms.search.services import index


@task()
def index_waiting() -> None:
    """Describe anew what changed, until nothing waits."""
    while index.index_batch():
        pass
