"""Hears that a person or the settings changed."""

from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models.signals import post_save

from cms.core.cache import renew_content_version
from site_modules.comments.models import CommentSettings

SHOWN_OF_PEOPLE = {
    "first_name",
    "last_name",
    "nickname",
    "public_name_choice",
    "photo",
    "is_active",
}


def connect() -> None:
    post_save.connect(
        _user_saved, sender=settings.AUTH_USER_MODEL, dispatch_uid="comments.user_saved"
    )
    post_save.connect(
        _profile_saved, sender="accounts.Profile", dispatch_uid="comments.profile_saved"
    )
    post_save.connect(
        _settings_saved, sender=CommentSettings, dispatch_uid="comments.settings_saved"
    )


def _user_saved(sender: Any, instance: Any, created: bool, **kwargs: Any) -> None:
    fields = kwargs.get("update_fields")
    if not created and (fields is None or SHOWN_OF_PEOPLE & set(fields)):
        _renew(instance.pk)


def _profile_saved(sender: Any, instance: Any, created: bool, **kwargs: Any) -> None:
    fields = kwargs.get("update_fields")
    if not created and (fields is None or "visibility" in fields):
        _renew(instance.pk)


def _renew(user_id: int) -> None:
    from site_modules.comments.tasks import person_changed

    transaction.on_commit(lambda: person_changed.enqueue(user_id))


def _settings_saved(sender: Any, **kwargs: Any) -> None:
    renew_content_version()
