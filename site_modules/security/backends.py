"""Sign-in with username or e-mail address, in the same time whether the account exists or not."""

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from site_modules.accounts.models import User


def find_account(typed: str) -> User | None:
    """The account of a username or address. An @ makes it an address; case does not matter."""
    name = typed.strip()
    field = "email__iexact" if "@" in name else "username__iexact"
    return User.objects.filter(**{field: name}).first() if "\x00" not in name else None


class EmailOrUsernameBackend(ModelBackend):
    """Knows people by either of their names."""

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **kwargs: Any,
    ) -> User | None:
        if not username or password is None:
            return None
        user = find_account(username)
        if user is None:
            User().set_password(password)  # the same work as for an account that exists
            return None
        if user.check_password(password) and self.user_can_authenticate(user):
            return user
        return None
