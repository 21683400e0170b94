"""Who asks, where only signed-in people get in."""

from django.http import HttpRequest

from site_modules.accounts.models import User


def me(request: HttpRequest) -> User:
    """The signed-in person; for views that ask for sign-in first."""
    assert isinstance(request.user, User)  # noqa: S101
    return request.user
