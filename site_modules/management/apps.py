"""The management service of organisations."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ManagementConfig(AppConfig):
    name = "site_modules.management"
    label = "management"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = _("management of organisations")

    def ready(self) -> None:
        import_module("site_modules.management.overview")
