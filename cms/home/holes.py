"""What the shell around every page shows to one reader alone."""

from functools import lru_cache
from typing import Any

from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import escape, format_html
from django.utils.translation import get_language

from cms.core.shared_pages import filled, register_hole
from cms.home.languages import language_line
from site_modules.notifications.selectors import MOST_COUNTED, unread_count


def account(request: HttpRequest, argument: str) -> str:
    """The bell and the account's menu of somebody signed in."""
    is_staff = request.user.may_enter_admin  # type: ignore[union-attr]
    return filled(
        request, f"account:{is_staff}", lambda stand_in: _account_frame(stand_in, is_staff)
    )


def _account_frame(stand_in: Any, is_staff: bool) -> str:
    return render_to_string("components/account.html", {"is_staff": is_staff}, stand_in)


def bell(request: HttpRequest, argument: str) -> str:
    unread = unread_count(request.user)
    return _bell(get_language() or "ro", min(unread, MOST_COUNTED + 1))


@lru_cache(maxsize=400)
def _bell(language: str, unread: int) -> str:
    return render_to_string("components/bell.html", {"unread": unread})


def own(request: HttpRequest, argument: str) -> str:
    """Something of the reader's own: initials, name, or the address of the own page."""
    user: Any = request.user
    if argument == "page":
        return escape(reverse("accounts:member", args=[user.username]))
    return escape(user.initials if argument == "initials" else user.public_name)


def form_token(request: HttpRequest, argument: str) -> str:
    """The hidden field that proves that a form came from this site; masked once for all forms of
    an answer, as Django's own templates do it."""
    if not hasattr(request, "_form_token"):
        request._form_token = format_html(  # type: ignore[attr-defined]
            '<input type="hidden" name="csrfmiddlewaretoken" value="{}">', get_token(request)
        )
    return str(request._form_token)  # type: ignore[attr-defined]


register_hole("languages", language_line)
register_hole("account", account)
register_hole("bell", bell)
register_hole("own", own)
register_hole("form_token", form_token)
