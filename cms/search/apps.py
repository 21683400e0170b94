"""Search over everything a person may read."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "cms.search"
    label = "search"
    verbose_name = _("Search")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        autodiscover_modules("search_kinds")
        from cms.core.finder import register_finder
        from cms.search import signal_handlers
        from cms.search.finder import find_keys

        register_finder(find_keys)
        signal_handlers.connect()
