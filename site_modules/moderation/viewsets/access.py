"""Who enters the desk."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from site_modules.moderation.permissions import is_moderator


def require_moderator(request: HttpRequest) -> None:
    """403 for everybody else, whatever rights they have in the admin."""
    if not is_moderator(request.user):
        raise PermissionDenied
