"""Background work of the library."""

from django_tasks import task

from cms.library import services
from cms.operations.priorities import PREPARING


@task(priority=PREPARING)
def read_file_of(document_id: int) -> None:
    """Read the text of a new file."""
    services.read_document(document_id=document_id)


@task()
def tell_followers(news_id: int) -> None:
    """One step of the telling; the next one is a task of its own."""
    if services.continue_news(news_id=news_id):
        tell_followers.enqueue(news_id)
