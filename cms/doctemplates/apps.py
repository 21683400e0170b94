"""Templates of documents: written by editors, filled in by members, made into PDF and Word."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DocTemplatesConfig(AppConfig):
    name = "cms.doctemplates"
    label = "doctemplates"
    verbose_name = _("Templates of documents")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from cms.doctemplates.signal_handlers import connect

        connect()
