"""Hears that an account or a profile was saved."""

from typing import Any

from django.db.models.signals import post_save

from site_modules.accounts.models import Profile, User
from site_modules.accounts.signals import public_look_changed

SHOWN_OF_USER = {
    "username",
    "first_name",
    "last_name",
    "nickname",
    "public_name_choice",
    "photo",
    "is_active",
    "erased_at",
}
SHOWN_OF_PROFILE = {"visibility", "organisation_name"}


def connect() -> None:
    post_save.connect(_user_saved, sender=User, dispatch_uid="accounts-user-saved")
    post_save.connect(_profile_saved, sender=Profile, dispatch_uid="accounts-profile-saved")


def _user_saved(instance: User, created: bool, **kwargs: Any) -> None:
    fields = kwargs.get("update_fields")
    if not created and (fields is None or SHOWN_OF_USER & set(fields)):
        public_look_changed.send(sender=User, user_id=instance.pk)


def _profile_saved(instance: Profile, created: bool, **kwargs: Any) -> None:
    fields = kwargs.get("update_fields")
    if not created and (fields is None or SHOWN_OF_PROFILE & set(fields)):
        public_look_changed.send(sender=User, user_id=instance.pk)
