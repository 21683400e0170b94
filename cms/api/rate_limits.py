"""How often a key or an address may ask, counted by the minute in the shared cache.

Each process reports its requests in small lots: the cache of a machine without Redis is a folder of
files, and a write for every request would cost more than the request. With W processes a caller may
pass the limit by at most W times the lot.
"""

import logging
import time
from dataclasses import dataclass
from threading import Lock

from django.core.cache import cache

logger = logging.getLogger(__name__)

SECONDS = 60
LOT = 10
MAX_CALLERS = 10_000


@dataclass
class Window:
    """What one caller did in one minute: told by the cache, and not yet told to it."""

    number: int
    shared: int = 0
    own: int = 0


@dataclass(frozen=True)
class Rate:
    """Where a caller stands."""

    limit: int
    used: int
    seconds_left: int

    @property
    def is_over(self) -> bool:
        return self.used > self.limit

    @property
    def headers(self) -> dict[str, str]:
        """The fields of the IETF's draft on rate limits."""
        return {
            "RateLimit-Limit": str(self.limit),
            "RateLimit-Remaining": str(max(self.limit - self.used, 0)),
            "RateLimit-Reset": str(self.seconds_left),
            "RateLimit-Policy": f"{self.limit};w={SECONDS}",
        }


_windows: dict[str, Window] = {}
_lock = Lock()


def count_request(caller: str, *, limit: int) -> Rate:
    """Add one request of a caller and say where the caller stands."""
    return _rate(caller, limit, added=1)


def rate_of(caller: str, *, limit: int) -> Rate:
    """Where a caller stands, without adding one."""
    return _rate(caller, limit, added=0)


def forget_all() -> None:
    """Start from nothing; the cache keeps what was told to it."""
    _windows.clear()


def _rate(caller: str, limit: int, *, added: int) -> Rate:
    now = time.time()
    number = int(now // SECONDS)
    with _lock:
        window = _windows.get(caller)
        if window is None or window.number != number:
            if len(_windows) >= MAX_CALLERS:
                _windows.clear()
            window = _windows[caller] = Window(number)
        window.own += added
        untold = window.own if window.own >= LOT or not window.shared else 0
        window.own -= untold
        window.shared += untold
    if untold:
        _tell(caller, window, untold)
    used = window.shared + window.own
    return Rate(limit, used, max(1, SECONDS - int(now % SECONDS)))


def _tell(caller: str, window: Window, untold: int) -> None:
    """Report to the cache and learn what the other processes counted; no lock is held meanwhile."""
    key = f"api-rate:{caller}:{window.number}"
    try:
        if not cache.add(key, untold, 2 * SECONDS):
            window.shared = max(window.shared, cache.incr(key, untold))
    except Exception:  # without a cache each process counts alone
        logger.warning("The cache does not count the API's requests.", exc_info=True)
