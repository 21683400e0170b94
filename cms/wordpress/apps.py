"""The road from WordPress."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class WordPressConfig(AppConfig):
    name = "cms.wordpress"
    label = "wordpress"
    verbose_name = _("Import from WordPress")
    default_auto_field = "django.db.models.BigAutoField"
