"""Doors: sign-in, passwords, second factor, sessions."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SecurityConfig(AppConfig):
    name = "site_modules.security"
    label = "security"
    verbose_name = _("Security")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from site_modules.security import signal_handlers

        signal_handlers.connect()
