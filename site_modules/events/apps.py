"""Events: seminars, workshops, meetings; who takes part; calendars."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EventsConfig(AppConfig):
    name = "site_modules.events"
    label = "events"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = _("Events")

    def ready(self) -> None:
        for module in (
            "notification_kinds", "personal_data", "jobs", "audit_events", "submission_kinds",
            "signal_handlers", "sections",
        ):  # fmt: skip
            import_module(f"site_modules.events.{module}")
