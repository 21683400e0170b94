"""Hears of accounts."""

from typing import Any

from site_modules.accounts.models import Sanction
from site_modules.accounts.signals import measure_taken
from site_modules.moderation.services.measures import decision_on


def connect() -> None:
    measure_taken.connect(_measure_taken, dispatch_uid="moderation-measure-taken")


def _measure_taken(sender: Any, sanction: Sanction, **kwargs: Any) -> None:
    decision_on(sanction=sanction)
