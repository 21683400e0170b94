"""Recurring work on sessions."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.security.services.sessions import forget_ended_sessions


@scheduled(every=timedelta(hours=6))
def sweep_sessions() -> None:
    forget_ended_sessions()
