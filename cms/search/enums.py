"""Words of the search: periods, how often a saved search looks."""

from datetime import timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _


class Period(models.TextChoices):
    """How fresh a result must be."""

    MONTH = "luna", _("the last month")
    HALF_YEAR = "semestru", _("the last six months")
    YEAR = "an", _("the last year")

    @property
    def length(self) -> timedelta:
        return timedelta(days={Period.MONTH: 31, Period.HALF_YEAR: 183, Period.YEAR: 366}[self])


class Pace(models.TextChoices):
    """How often a saved search looks for something new."""

    DAILY = "daily", _("every day")
    WEEKLY = "weekly", _("every week")

    @property
    def length(self) -> timedelta:
        return timedelta(days=1 if self is Pace.DAILY else 7)
