"""What people are told of ads (states of their own come from submissions)."""

from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register

register(
    Kind(
        name="hub.new_ads",
        label=_("New ads for my saved searches"),
        message=_("New ads under “%(list)s” that fit your search: %(found)d"),
        icon="search",
        default_email="digest",
    )
)
