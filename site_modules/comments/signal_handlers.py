"""Hears that a person or the settings changed."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_save

from cms.core.cache import renew_content_version
from site_modules.accounts.signals import public_look_changed
from site_modules.comments.models import CommentSettings


def connect() -> None:
    public_look_changed.connect(_person_changed, dispatch_uid="comments-person-changed")
    post_save.connect(
        _settings_saved, sender=CommentSettings, dispatch_uid="comments.settings_saved"
    )


def _person_changed(user_id: int, **kwargs: Any) -> None:
    """Names above comments change at once; names within words are the worker's."""
    from site_modules.comments.services.people import renew_discussions_of
    from site_modules.comments.tasks import person_changed

    transaction.on_commit(lambda: renew_discussions_of(user_id), robust=True)
    transaction.on_commit(lambda: person_changed.enqueue(user_id))


def _settings_saved(sender: Any, **kwargs: Any) -> None:
    renew_content_version()
