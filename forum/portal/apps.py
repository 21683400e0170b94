"""Everything of the forum that a person or a program touches."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ForumPortalConfig(AppConfig):
    name = "forum.portal"
    label = "forum_portal"
    verbose_name = _("Forum")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from forum.portal import sections, signal_handlers  # noqa: F401

        signal_handlers.connect()
