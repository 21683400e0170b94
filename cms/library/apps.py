"""The library: documents with versions, themes and rights, and the text inside them."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LibraryConfig(AppConfig):
    name = "cms.library"
    label = "library"
    verbose_name = _("Library")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from cms.library import holes  # noqa: F401
        from cms.library.signal_handlers import connect

        connect()
