"""The career centre: pages of advice, counsellors, appointments."""

from importlib import import_module

from django.apps import AppConfig, apps
from django.utils.translation import gettext_lazy as _


class CareerConfig(AppConfig):
    name = "site_modules.career"
    label = "career"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = _("career centre")

    def ready(self) -> None:
        for module in ("notification_kinds", "personal_data", "jobs", "sections", "overview"):
            import_module(f"site_modules.career.{module}")
        if apps.is_installed("site_modules.events"):
            import_module("site_modules.career.calendar_source")
