"""Two questions a supervisor asks: does the process live, and can it serve?"""

import logging

from django.core.cache import cache
from django.db import connection
from django.http import JsonResponse

logger = logging.getLogger(__name__)


def live() -> JsonResponse:
    """200 as long as the process answers; looks at nothing else."""
    return _answer({"status": "ok"}, 200)


def ready() -> JsonResponse:
    """200 when the database and the cache answer, 503 with the name of what does not."""
    checks = {"database": _database_answers(), "cache": _cache_answers()}
    is_ready = all(checks.values())
    words = {name: "ok" if works else "unavailable" for name, works in checks.items()}
    return _answer(
        {"status": "ok" if is_ready else "unavailable", **words}, 200 if is_ready else 503
    )


def _answer(body: dict[str, str], status: int) -> JsonResponse:
    response = JsonResponse(body, status=status)
    response["Cache-Control"] = "no-store"
    return response


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            return cursor.fetchone() == (1,)
    except Exception:  # whatever the driver raises, the answer is the same: not ready
        logger.warning("The database does not answer the health check.", exc_info=True)
        connection.close()
        return False


def _cache_answers() -> bool:
    try:
        cache.set("health", "ok", 30)
        return cache.get("health") == "ok"
    except Exception:
        logger.warning("The cache does not answer the health check.", exc_info=True)
        return False
