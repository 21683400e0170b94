"""Background work on articles."""

from django_tasks import task

from cms.articles import services


@task()
def tell_followers(announcement_id: int) -> None:
    """One step of the telling; the next one is a task of its own."""
    if services.continue_announcement(announcement_id=announcement_id):
        tell_followers.enqueue(announcement_id)
