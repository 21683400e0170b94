"""Moderated submissions on Wagtail's workflow."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class SubmissionsConfig(AppConfig):
    name = "site_modules.submissions"
    label = "submissions"
    verbose_name = _("Submissions")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from site_modules.submissions import desk, kinds, signal_handlers
        from site_modules.submissions.selectors import own_rows  # noqa: F401  registers its source

        signal_handlers.connect()
        kinds.on_register(desk.show_at_desk)
        autodiscover_modules("submission_kinds")
