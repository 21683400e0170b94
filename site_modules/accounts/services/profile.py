"""Writes on what somebody tells about themselves."""

from typing import Any

from django.core.files.base import File
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from cms.audit.services import record
from site_modules.accounts.models import Profile, User
from site_modules.accounts.photos import square_webp
from site_modules.notifications.delivery import notify

USER_FIELDS = ("first_name", "last_name", "nickname", "public_name_choice", "stakeholder_type")
PROFILE_FIELDS = (
    "biography", "website", "phone", "organisation_name", "position", "county", "locality",
    "spoken_languages", "availability",
)  # fmt: skip
PRIVACY_LABELS = {
    "visibility": _("who may open my page"),
    "hides_activity": _("hide my recent activity"),
    "messages_from": _("who may write to me"),
    "files_for": _("who may see the files I share"),
}
PRIVACY_FIELDS = tuple(PRIVACY_LABELS)


def profile_of(user: User) -> Profile:
    """The profile, made when an account came into being without one."""
    return Profile.objects.get_or_create(user=user)[0]


@transaction.atomic
def update_profile(*, user: User, fields: dict[str, Any]) -> None:
    """Keep cleaned fields of the profile form; missing ones stay as they are."""
    profile = profile_of(user)
    for name in USER_FIELDS:
        setattr(user, name, fields.get(name, getattr(user, name)))
    for name in PROFILE_FIELDS:
        setattr(profile, name, fields.get(name, getattr(profile, name)))
    user.save(update_fields=USER_FIELDS)
    profile.save()
    for name in ("skills", "interests"):
        if name in fields:
            getattr(profile, name).set(fields[name])


@transaction.atomic
def set_photo(*, user: User, upload: File) -> None:
    """Keep a square WebP of 320 pixels, without metadata; the older one goes."""
    old = user.photo.name
    user.photo = square_webp(upload)
    user.save(update_fields=["photo"])
    _delete_after_commit(user, old)


@transaction.atomic
def remove_photo(*, user: User) -> None:
    old = user.photo.name
    user.photo = ""
    user.save(update_fields=["photo"])
    _delete_after_commit(user, old)


def _delete_after_commit(user: User, name: str | None) -> None:
    if name:
        storage = user._meta.get_field("photo").storage
        transaction.on_commit(lambda: storage.delete(name))


@transaction.atomic
def update_privacy(*, user: User, fields: dict[str, Any]) -> list[str]:
    """Keep privacy choices and confirm them by mail; the names of what changed."""
    profile = profile_of(user)
    changed = [name for name in PRIVACY_FIELDS if getattr(profile, name) != fields[name]]
    if not changed:
        return []
    for name in changed:
        setattr(profile, name, fields[name])
    profile.save(update_fields=[*changed, "updated_at"])
    record("accounts.privacy_changed", actor=user, subject=user, details={"fields": changed})
    with override(user.language):  # the mail is theirs, whatever page they changed it on
        labels = [str(PRIVACY_LABELS[name]) for name in changed]
    notify(
        kind="accounts.privacy_changed",
        recipients=[user],
        url=reverse("accounts:privacy"),
        data={"what": ", ".join(labels)},
    )
    return changed


def update_appearance(
    *, user: User, language: str, theme: str, shows_user_bar: bool | None = None
) -> None:
    """`shows_user_bar`: None where the person has no such bar."""
    user.language, user.theme = language, theme
    if shows_user_bar is not None:
        user.shows_user_bar = shows_user_bar
    user.save(update_fields=["language", "theme", "shows_user_bar"])
