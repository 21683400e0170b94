"""What authors are told by the calendar; decisions are told by moderation."""

from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register
from site_modules.submissions.enums import EXPIRED, EXPIRING

register(
    Kind(
        name=EXPIRING,
        label=_("What you published is shown for a few more days"),
        message=_("“%(title)s” is shown until %(day)s; you can renew it"),
        icon="clock",
    )
)
register(
    Kind(
        name=EXPIRED,
        label=_("What you published is not shown any more"),
        message=_("“%(title)s” is not shown any more: its time is over"),
        icon="clock",
    )
)
