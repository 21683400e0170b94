"""Background work of the forum."""

from django_tasks import task


@task()
def tell_people(post_id: int) -> None:
    """Tell those concerned of a new post."""
    from forum.portal.services.telling import tell

    tell(post_id=post_id)


@task()
def person_changed(user_id: int) -> None:
    """A name, a photo or a privacy choice changed: topics show it."""
    from forum.portal.services.people import show_changed_person

    show_changed_person(user_id=user_id)


@task()
def tell_rearranged(what: str, left: int, present: int, by: int) -> None:
    """Tell those concerned that a topic was split or joined."""
    from forum.portal.services.telling import tell_rearranged as tell_them

    tell_them(what=what, left=left, present=present, by=by)
