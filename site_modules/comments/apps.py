"""Comments on any page that takes them."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CommentsConfig(AppConfig):
    name = "site_modules.comments"
    label = "comments"
    verbose_name = _("Comments")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from cms.core.shared_pages import register_hole
        from site_modules.comments import counts, display, signal_handlers

        signal_handlers.connect()
        register_hole(display.DISCUSSION, display.discussion_html)
        register_hole("discussion_threads", display.threads_of)
        register_hole("new_token", display.new_token)
        register_hole(counts.IN_LIST, counts.in_list)
        register_hole(counts.ON_PAGE, counts.on_page)
