"""The employment hub: ads of five kinds, what members look for and offer."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HubConfig(AppConfig):
    name = "site_modules.hub"
    label = "hub"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = _("employment hub")

    def ready(self) -> None:
        for module in (
            "search_kinds", "notification_kinds", "personal_data", "jobs",
            "sections", "overview", "signal_handlers",
        ):  # fmt: skip
            import_module(f"site_modules.hub.{module}")
