"""Exit with 0 when the web process on this machine answers /health/live/, with 1 otherwise."""

import os
import urllib.request

TIMEOUT_SECONDS = 3


def is_alive(port: str) -> bool:
    """Whether the address answers 200; any failure to answer is a no."""
    # Straight to the process: a proxy named in the environment must not be asked.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(
            f"http://127.0.0.1:{port}/health/live/", timeout=TIMEOUT_SECONDS
        ) as answer:
            return answer.status == 200
    except OSError:  # refused, timed out, or an HTTP error
        return False


if __name__ == "__main__":
    raise SystemExit(0 if is_alive(os.environ.get("PORT", "8000")) else 1)
