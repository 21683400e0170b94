"""A sign-in between the right password and the second factor. Nobody is signed in yet."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.utils import timezone

from site_modules.accounts.models import User

KEY = "half_open_sign_in"
SECONDS = 10 * 60


@dataclass(frozen=True)
class HalfOpen:
    """Who gave the right password, and what they asked for."""

    user: User
    remember: bool
    target: str


def begin(request: HttpRequest, *, user: User, remember: bool, target: str) -> None:
    """Remember the first step for ten minutes, in a session with a new key."""
    request.session.cycle_key()
    request.session[KEY] = {
        "user": user.pk,
        "proof": user.get_session_auth_hash(),
        "remember": remember,
        "target": target,
        "at": timezone.now().timestamp(),
    }


def find(request: HttpRequest) -> HalfOpen | None:
    """The first step of this browser; None when it is missing, old, or the password has changed."""
    kept = request.session.get(KEY)
    if not kept or timezone.now().timestamp() - kept["at"] > SECONDS:
        return None
    user = User.objects.filter(pk=kept["user"], is_active=True).first()
    if user is None or user.is_suspended or user.get_session_auth_hash() != kept["proof"]:
        return None
    return HalfOpen(user=user, remember=kept["remember"], target=kept["target"])


def end(request: HttpRequest) -> None:
    request.session.pop(KEY, None)
