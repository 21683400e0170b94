"""What readers are told about articles."""

from django.utils.translation import gettext_lazy as _

from site_modules.notifications.enums import MailPlan
from site_modules.notifications.kinds import Kind, register

register(
    Kind(
        name="articles.new_article",
        label=_("New articles in the categories I follow"),
        message=_("New article: %(title)s"),
        icon="dialog",
        default_email=MailPlan.DIGEST,
    )
)
