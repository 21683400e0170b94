"""Hears Django's sign-in and puts the browser on its owner's list."""

from typing import Any

from django.contrib.auth.signals import user_logged_in
from django.http import HttpRequest

from site_modules.security.services.sessions import remember_session


def connect() -> None:
    user_logged_in.connect(_remember, dispatch_uid="security.remember_session")


def _remember(sender: Any, request: HttpRequest, user: Any, **kwargs: Any) -> None:
    remember_session(request=request, user=user)
