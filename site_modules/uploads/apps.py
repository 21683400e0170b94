"""Documents that members send for the library."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class UploadsConfig(AppConfig):
    name = "site_modules.uploads"
    label = "uploads"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = _("documents of members")

    def ready(self) -> None:
        for module in ("search_kinds", "sections", "signal_handlers"):
            import_module(f"site_modules.uploads.{module}")
