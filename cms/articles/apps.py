"""Articles: what editors publish for members to read, hear, see and discuss."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    name = "cms.articles"
    label = "articles"
    verbose_name = _("Articles")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from cms.articles import holes  # noqa: F401
        from cms.articles.signal_handlers import connect

        connect()
