"""What people are told about their data."""

from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register

register(
    Kind(
        name="privacy.export_ready",
        label=_("Copies of my data"),
        message=_("The copy of your data is ready. You can download it for 7 days."),
        icon="download",
        is_mandatory=True,
    )
)
