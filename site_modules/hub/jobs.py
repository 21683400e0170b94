"""Recurring work of the hub."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.hub import services


@scheduled(every=timedelta(hours=1))
def look_for_new_ads() -> None:
    """Tell people what their saved searches found."""
    services.look_for_new_ads()


@scheduled(every=timedelta(days=1))
def drop_loose_files() -> None:
    """Files of forms that nobody saved."""
    services.drop_loose_files()
