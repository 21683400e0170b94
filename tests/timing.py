"""How long work takes, on machines that other work shares."""

import gc
import time
from collections.abc import Callable

#: Tries before a time counts as the work's own; a pause of the machine hits one of them.
TRIES = 3


def least_cpu_seconds(work: Callable[[], object], *, limit: float) -> float:
    """Seconds of processor time that `work` needs: the least of up to three runs.

    What the process holds from other tests is collected first and left out of the collector, so
    that the time is that of the work. Ends with the first run below `limit`.
    """
    seconds: list[float] = []
    gc.collect()
    gc.freeze()
    try:
        while len(seconds) < TRIES and not any(one < limit for one in seconds):
            begun = time.process_time()
            work()
            seconds.append(time.process_time() - begun)
    finally:
        gc.unfreeze()
    return min(seconds)
