"""A limit for what browsers ask by themselves, counted in the cache: a query would cost more than
the answer."""

from datetime import timedelta

from django.core.cache import cache
from django.http import HttpRequest

from cms.operations.limits import attempt_key, client_address


def is_too_often(request: HttpRequest, scope: str, *, most: int, window: timedelta) -> bool:
    """Count a request of a person (a visitor: of an address); true when it is one too many.

    Two processes may count one request each at the same moment: the limit is a brake, no lock.
    """
    who = str(request.user.pk) if request.user.is_authenticated else client_address(request)
    key = f"often:{attempt_key(scope, who)}"
    if cache.add(key, 1, window.total_seconds()):
        return False
    try:
        return bool(cache.incr(key) > most)
    except ValueError:  # it ran out between the two lines
        return False
