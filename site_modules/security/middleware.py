"""What every signed-in request passes."""

from collections.abc import Callable

from django.contrib.auth import SESSION_KEY
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from site_modules.security import second_factor
from site_modules.security.services.sessions import touch_session

GetResponse = Callable[[HttpRequest], HttpResponseBase]


class SessionSeenMiddleware:
    """Keeps „last seen” of a signed-in browser, without a query on most requests."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        # Read only where the view did: a public page must not vary with the cookie.
        if request.session.accessed and SESSION_KEY in request.session:
            touch_session(request=request)
        return response


class SecondFactorMiddleware:
    """Guards the admin and the API keys: whoever has a second factor has shown it, and whoever must
    have one has it, after the days of grace."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if second_factor.is_guarded(request.path) and request.user.is_authenticated:
            where = second_factor.missing_step(request)
            if where:
                return redirect(where)
        return self.get_response(request)
