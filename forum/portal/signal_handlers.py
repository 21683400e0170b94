"""Hears that forums, rights or people changed."""

from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models.signals import post_delete, post_save

from forum.access import forget_map
from site_modules.comments.signal_handlers import SHOWN_OF_PEOPLE

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
    post_save.connect(_user_saved, sender=settings.AUTH_USER_MODEL, dispatch_uid="forum.user_saved")
    post_save.connect(_profile_saved, sender="accounts.Profile", dispatch_uid="forum.profile_saved")


def _rules_changed(sender: Any, **kwargs: Any) -> None:
    forget_map()


def _user_saved(sender: Any, instance: Any, created: bool, **kwargs: Any) -> None:
    fields = kwargs.get("update_fields")
    if not created and (fields is None or SHOWN_OF_PEOPLE & set(fields)):
        _renew(instance.pk)


def _profile_saved(sender: Any, instance: Any, created: bool, **kwargs: Any) -> None:
    fields = kwargs.get("update_fields")
    if not created and (fields is None or "visibility" in fields):
        _renew(instance.pk)


def _renew(user_id: int) -> None:
    from forum.portal.tasks import person_changed

    transaction.on_commit(lambda: person_changed.enqueue(user_id))
