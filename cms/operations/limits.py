"""Limits on repeated attempts (sign-in, contact), kept in the database for all processes."""

import ipaddress
from datetime import timedelta

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

from cms.operations.models import AttemptCounter


def client_address(request: HttpRequest) -> str:
    """The visitor's address; behind our own proxy the last hop it appended."""
    if settings.BEHIND_PROXY:
        forwarded = request.headers.get("X-Forwarded-For", "")
        if forwarded:
            return forwarded.split(",")[-1].strip()
    return request.META.get("REMOTE_ADDR", "")


def attempt_key(scope: str, *parts: str) -> str:
    """An anonymous key: addresses and names are not kept in clear."""
    counted = "\x00".join(_counted(part) for part in parts)
    return salted_hmac(f"attempts-{scope}", counted, algorithm="sha256").hexdigest()


def _counted(part: str) -> str:
    """An IPv6 address counts as its network of 64 bits: whoever has one has all of them (RFC 6177).
    Everything else counts as it is."""
    if ":" not in part:
        return part
    try:
        address = ipaddress.IPv6Address(part)
    except ValueError:
        return part
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ipaddress.IPv6Network((int(address), 64), strict=False))


def count_attempt(key: str, *, window: timedelta) -> int:
    """Add one and return how many attempts fell in the current window."""
    now = timezone.now()
    if AttemptCounter.objects.filter(key=key, window_ends_at__gt=now).update(count=F("count") + 1):
        return AttemptCounter.objects.values_list("count", flat=True).get(key=key)
    renewed = AttemptCounter.objects.filter(key=key, window_ends_at__lte=now).update(
        count=1, window_ends_at=now + window
    )
    if renewed:
        return 1
    try:
        with transaction.atomic():
            AttemptCounter.objects.create(key=key, count=1, window_ends_at=now + window)
    except IntegrityError:
        return count_attempt(key, window=window)
    return 1


def attempts_so_far(key: str) -> int:
    """How many attempts the current window holds, without adding one."""
    row = AttemptCounter.objects.filter(key=key, window_ends_at__gt=timezone.now()).first()
    return row.count if row else 0


def forget_attempts(key: str) -> None:
    """Start again from nothing, after a success."""
    AttemptCounter.objects.filter(key=key).delete()
