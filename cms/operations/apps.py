"""The machine room: health, logs, headers, scheduled jobs, limits, forms sent once."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class OperationsConfig(AppConfig):
    name = "cms.operations"
    label = "operations"
    verbose_name = _("Operations")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from cms.operations import checks  # noqa: F401

        autodiscover_modules("jobs", "personal_data")
