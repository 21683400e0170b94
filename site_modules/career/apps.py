"""The career centre: pages of advice, counsellors, appointments."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CareerConfig(AppConfig):
    name = "site_modules.career"
    label = "career"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = _("career centre")

    def ready(self) -> None:
        for module in ("notification_kinds", "personal_data", "jobs", "sections", "overview"):
            import_module(f"site_modules.career.{module}")
