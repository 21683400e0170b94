"""What read-only lists of the admin share."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from wagtail_modeladmin.helpers import PermissionHelper


class ReadOnlyPermissionHelper(PermissionHelper):
    """Rows are written by the site; administrators read them."""

    def user_can_create(self, user: AbstractBaseUser) -> bool:
        return False

    def user_can_edit_obj(self, user: AbstractBaseUser, obj: Any) -> bool:
        return False

    def user_can_delete_obj(self, user: AbstractBaseUser, obj: Any) -> bool:
        return False
