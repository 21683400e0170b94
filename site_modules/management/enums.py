"""The four sections, by the names of their kinds of requests."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Section(models.TextChoices):
    """The value is the name of the request kind, and stands in addresses."""

    NEEDS = "analiza-nevoilor", _("Assessing the needs of the organisation")
    PLANS = "plan-strategic", _("Strategic plans")
    DIGITAL = "strategie-de-digitalizare", _("Digitalisation strategy")
    SYSTEM = "sistem-de-management", _("Implementing the management system")
