"""What people are told about their saved searches."""

from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register

register(
    Kind(
        name="search.saved",
        label=_("News of your saved searches"),
        message=_("New results for „%(query)s”: %(found)d"),
        icon="search",
        default_email="digest",
    )
)
