"""Hears that forums, rights or people changed."""

from typing import Any

from django.db.models.signals import post_delete, post_save

from forum.access import forget_map

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


def _rules_changed(sender: Any, **kwargs: Any) -> None:
    forget_map()
