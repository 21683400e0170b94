"""A photo from Gravatar, for members who ask for it where the site allows it."""

from django.core.exceptions import ValidationError
from django.urls import reverse

from site_modules.accounts.gravatar import NoAnswer, NoPicture, picture_of
from site_modules.accounts.models import RegistrationSettings, User
from site_modules.accounts.photos import validate_photo
from site_modules.accounts.services.profile import set_photo
from site_modules.notifications.delivery import notify


def keep_gravatar(*, user: User) -> bool:
    """Fetch the picture, check and re-encode it as an upload, tell the person how it went.

    Fetches nothing where the setting is off, or for a closed or suspended account.
    """
    if not RegistrationSettings.load().allows_gravatar:
        return False
    if not user.is_active or user.is_suspended:
        return False
    try:
        picture = picture_of(user.email)
        validate_photo(picture)
        set_photo(user=user, upload=picture)
    except NoPicture:
        _tell(user, "photo_not_found")
    except (NoAnswer, ValidationError):
        _tell(user, "photo_not_fetched")
    else:
        _tell(user, "photo_fetched")
        return True
    return False


def _tell(user: User, kind: str) -> None:
    notify(kind=f"accounts.{kind}", recipients=[user], url=reverse("accounts:profile_edit"))
