"""What people are told about their API keys."""

from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register

register(
    Kind(
        name="api.token_created",
        label=_("A new API key"),
        message=_("The API key „%(name)s” was made on your account"),
        icon="key",
        is_mandatory=True,
    )
)
