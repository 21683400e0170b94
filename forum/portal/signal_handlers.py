"""Hears that forums, rights or people changed."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save

from forum.access import forget_map
from forum.portal.suspensions import forget_suspensions
from site_modules.accounts.signals import measure_lifted, public_look_changed

#: What the map of forums is made of.
RULES = (
    "forum.Forum",
    "forum_permission.GroupForumPermission",
    "forum_portal.ForumSettings",
)


def connect() -> None:
    for label in RULES:
        for signal in (post_save, post_delete):
            signal.connect(_rules_changed, sender=label, dispatch_uid=f"forum.{label}")
    measure_lifted.connect(_measure_lifted, dispatch_uid="forum-measure-lifted")
    public_look_changed.connect(_person_changed, dispatch_uid="forum-person-changed")


def _rules_changed(sender: Any, **kwargs: Any) -> None:
    forget_map()


def _measure_lifted(sender: Any, **kwargs: Any) -> None:
    """By an appeal too: the person writes again at once."""
    forget_suspensions()


def _person_changed(user_id: int, **kwargs: Any) -> None:
    from forum.portal.tasks import person_changed

    transaction.on_commit(lambda: person_changed.enqueue(user_id))
