"""What readers are told about resources."""

from django.utils.translation import gettext_lazy as _

from site_modules.notifications.enums import MailPlan
from site_modules.notifications.kinds import Kind, register

register(
    Kind(
        name="library.new_resource",
        label=_("New resources on the themes I follow"),
        message=_("New resource: %(title)s"),
        icon="file",
        default_email=MailPlan.DIGEST,
    )
)
