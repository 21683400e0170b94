"""The one background process: runs queued tasks and puts due jobs in the queue."""

import logging
import threading
import time
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError, close_old_connections
from django.db.utils import InterfaceError
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker

from cms.operations.scheduler import enqueue_due_jobs

logger = logging.getLogger(__name__)

RETRY_SECONDS = 3


class Command(BaseCommand):
    help = "Run background tasks and scheduled jobs until stopped."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--interval", type=float, default=1.0, help="seconds between looks")
        parser.add_argument("--tick", type=float, default=15.0, help="seconds between job checks")
        parser.add_argument("--once", action="store_true", help="empty the queue and stop")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["once"]:
            enqueue_due_jobs()
            _new_worker(options["interval"], batch=True).run()
            return
        ticker = threading.Thread(target=_tick_forever, args=(options["tick"],), daemon=True)
        ticker.start()
        _run_forever(options["interval"])


def _new_worker(interval: float, *, batch: bool = False) -> Worker:
    return Worker(
        queue_names=["*"],
        interval=interval,
        batch=batch,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=get_random_string(32),
        excluded_queue_names=[],
    )


def _run_forever(interval: float) -> None:
    """A database that goes away must not end the process: wait for it and go on."""
    while True:
        worker = _new_worker(interval)
        worker.configure_signals()
        try:
            worker.run()
            return
        except (DatabaseError, InterfaceError):
            logger.warning("The worker lost the database; trying again.", exc_info=True)
            close_old_connections()
            time.sleep(RETRY_SECONDS)


def _tick_forever(seconds: float) -> None:
    while True:
        try:
            close_old_connections()
            enqueue_due_jobs()
        except Exception:  # the scheduler must outlive every fault: without it nothing recurs
            logger.warning("The scheduler could not look for due jobs.", exc_info=True)
        time.sleep(seconds)
