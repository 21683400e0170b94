"""Reports, decisions with reasons, appeals: one way for every kind of content."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class ModerationConfig(AppConfig):
    name = "site_modules.moderation"
    label = "moderation"
    verbose_name = _("Moderation")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from site_modules.moderation import signal_handlers

        autodiscover_modules("moderation_targets")
        signal_handlers.connect()
