"""Background work of discussions."""

from django_tasks import task

from cms.operations.priorities import TELLING


@task(priority=TELLING)
def tell_people(comment_id: int) -> None:
    """Tell those concerned of a new comment."""
    from site_modules.comments.services.telling import tell

    tell(comment_id=comment_id)


@task()
def person_changed(user_id: int) -> None:
    """A name, a photo or a privacy choice changed: discussions show it."""
    from site_modules.comments.services.people import show_changed_person

    show_changed_person(user_id=user_id)
