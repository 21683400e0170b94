"""Signed-in browsers: remembered, shown, ended."""

import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.contrib.auth import update_session_auth_hash
from django.contrib.sessions.models import Session
from django.db import transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from cms.audit.services import record
from cms.operations import limits
from site_modules.accounts.models import User
from site_modules.accounts.services import end_access, renew_access
from site_modules.notifications.delivery import notify
from site_modules.security.devices import device_name, network_of
from site_modules.security.models import KnownDevice, UserSession

DEVICE_COOKIE_AGE = 365 * 24 * 3600
SEEN_KEY = "seen_at"
#: How exact „last seen” is; in between a request writes nothing.
SEEN_EVERY = timedelta(minutes=5)


def remember_session(*, request: HttpRequest, user: User) -> None:
    """Put the browser that just signed in on its owner's list."""
    if request.session.session_key is None:
        request.session.save()
    now = timezone.now()
    request.session[SEEN_KEY] = now.timestamp()
    UserSession.objects.update_or_create(
        session_key=request.session.session_key,
        defaults={
            "user": user,
            "device": device_name(request.headers.get("User-Agent", "")),
            "network": network_of(limits.client_address(request)),
            "last_seen_at": now,
        },
    )


def touch_session(*, request: HttpRequest) -> None:
    """Move „last seen”, at most once in five minutes; no query otherwise."""
    now = timezone.now()
    seen = request.session.get(SEEN_KEY, 0)
    if now.timestamp() - seen < SEEN_EVERY.total_seconds():
        return
    request.session[SEEN_KEY] = now.timestamp()
    UserSession.objects.filter(session_key=request.session.session_key).update(last_seen_at=now)


@transaction.atomic
def end_session(*, user: User, session_id: int) -> bool:
    """Sign one browser out; false for somebody else's or one that ended."""
    found = UserSession.objects.filter(pk=session_id, user=user).first()
    if found is None:
        return False
    Session.objects.filter(session_key=found.session_key).delete()
    found.delete()
    record("security.session_ended", actor=user, subject=user)
    return True


@transaction.atomic
def keep_this_session(*, request: HttpRequest, user: User) -> int:
    """After a new password or access stamp: this browser stays, and the list shows it alone.

    The session keeps what it holds, under a new key; the number of other browsers that ended.
    """
    others = UserSession.objects.filter(user=user)
    count = others.exclude(session_key=request.session.session_key).count()
    update_session_auth_hash(request, user)
    remember_session(request=request, user=user)
    ended = others.exclude(session_key=request.session.session_key)
    keys = list(ended.values_list("session_key", flat=True))
    Session.objects.filter(session_key__in=keys).delete()
    ended.delete()
    return count


@transaction.atomic
def forget_sessions(*, user: User) -> None:
    """After a new password or access stamp: no browser stays, and the list is empty at once."""
    rows = UserSession.objects.filter(user=user)
    keys = list(rows.values_list("session_key", flat=True))
    Session.objects.filter(session_key__in=keys).delete()
    rows.delete()


@transaction.atomic
def end_all_sessions(*, user: User, by: User) -> None:
    """An administrator signs somebody out everywhere, programs with keys too."""
    end_access(user=user, by=by)
    forget_sessions(user=user)


@transaction.atomic
def end_other_sessions(*, request: HttpRequest, user: User) -> int:
    """Sign out everywhere else, programs with keys too; the number of browsers that ended."""
    renew_access(user=user)
    count = keep_this_session(request=request, user=user)
    record("security.other_sessions_ended", actor=user, subject=user)
    return count


def forget_ended_sessions() -> int:
    """Drop rows whose session is gone (expired, signed out, ended by a new access stamp)."""
    now = timezone.now()
    living = Session.objects.filter(expire_date__gt=now).values("session_key")
    deleted, _rows = UserSession.objects.exclude(session_key__in=living).delete()
    Session.objects.filter(expire_date__lte=now).delete()
    return deleted


@transaction.atomic
def recognise_device(*, request: HttpRequest, user: User) -> str:
    """The value of the device's cookie; a device never seen before is told to the owner.

    The very first sign-in of an account is no news.
    """
    cookie = request.COOKIES.get(settings.DEVICE_COOKIE_NAME, "")
    if not 20 <= len(cookie) <= 64:
        cookie = secrets.token_urlsafe(24)
    key = hashlib.sha256(cookie.encode()).hexdigest()
    is_first = not KnownDevice.objects.filter(user=user).exists()
    _device, is_new = KnownDevice.objects.get_or_create(user=user, key=key)
    if is_new:
        record("security.new_device", actor=user, subject=user)
    if is_new and not is_first:
        notify(
            kind="security.new_device",
            recipients=[user],
            url=reverse("security:sessions"),
            data={
                "device": device_name(request.headers.get("User-Agent", "")) or "?",
                "network": network_of(limits.client_address(request)) or "?",
            },
        )
    return cookie
