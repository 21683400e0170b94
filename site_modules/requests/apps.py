"""Service requests: what a member asks and staff answer, in confidence."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class RequestsConfig(AppConfig):
    name = "site_modules.requests"
    label = "requests"
    verbose_name = _("Service requests")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from site_modules.requests import sections, sent  # noqa: F401  (they register themselves)

        autodiscover_modules("request_kinds")
