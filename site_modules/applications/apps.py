"""Applications to ads, invitations of volunteers, opportunities that fit."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ApplicationsConfig(AppConfig):
    name = "site_modules.applications"
    label = "applications"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = _("applications")

    def ready(self) -> None:
        for module in (
            "notification_kinds", "personal_data", "audit_events", "jobs", "sources",
            "signal_handlers", "sections", "overview", "deadlines", "papers", "keeping",
        ):  # fmt: skip
            import_module(f"site_modules.applications.{module}")
