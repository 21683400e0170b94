"""What every page is made of: base page, blocks, access, settings, shell."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "cms.core"
    label = "core"
    verbose_name = _("Site")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from cms.core import checks, signal_handlers  # noqa: F401

        signal_handlers.connect()
