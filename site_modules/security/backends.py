"""Sign-in with username or e-mail address, in the same time whether the account exists or not."""

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from cms.core.group_permissions import group_permissions, permission_names
from cms.core.prepared import PreparedQuery
from cms.media.permissions import memberships
from site_modules.accounts.models import User

MAX_TYPED = 254
USER_BY_KEY = PreparedQuery("user", lambda key: User._default_manager.filter(pk=key), -1)


def find_account(typed: str) -> User | None:
    """The account of a username or address. An @ makes it an address; case does not matter."""
    name = typed.strip()
    if "\x00" in name or len(name) > MAX_TYPED:
        return None
    field = "email__iexact" if "@" in name else "username__iexact"
    return User.objects.filter(**{field: name}).first()


class EmailOrUsernameBackend(ModelBackend):
    """Knows people by either of their names; costs one password hash for everybody."""

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
        if user is None or not user.has_usable_password():
            User().set_password(password)  # the same work as for an account that exists
            return None
        if not user.check_password(password):
            return None
        if user.is_active and user.is_suspended and request is not None:
            request.suspended_account = user  # type: ignore[attr-defined]
        return user if self.user_can_authenticate(user) else None

    def _get_permissions(self, user_obj: Any, obj: Any, from_name: str) -> set[str]:
        """Django asks twice, joining four tables; here what groups may do is shared by everybody,
        and one query tells a person's groups and own permissions (`memberships`)."""
        if user_obj.is_superuser or not user_obj.is_active or user_obj.is_anonymous or obj:
            return super()._get_permissions(user_obj, obj, from_name)  # type: ignore[misc]
        held = memberships(user_obj)
        if from_name == "user":
            return permission_names(held.permissions)
        allowed = group_permissions()
        return {name for group in held.groups for name in allowed.get(group, ())}

    def get_user(self, user_id: Any) -> User | None:
        """Asked on each request of somebody signed in."""
        user: User | None = USER_BY_KEY.first(user_id)
        return user if user is not None and self.user_can_authenticate(user) else None

    def user_can_authenticate(self, user: Any) -> bool:
        """Asked on each request as well, so a suspension holds at once."""
        return bool(user.is_active) and not user.is_suspended
