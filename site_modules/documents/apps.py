"""Registers of numbers, documents made from templates, their verification."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DocumentsConfig(AppConfig):
    name = "site_modules.documents"
    label = "documents"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = _("documents made here")

    def ready(self) -> None:
        for module in (
            "notification_kinds", "personal_data", "audit_events", "jobs", "search_kinds",
            "sections",
        ):  # fmt: skip
            import_module(f"site_modules.documents.{module}")
