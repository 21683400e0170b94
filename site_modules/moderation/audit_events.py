"""Names of events about moderation in the audit log."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {
        "moderation.decided": _("decided on content"),
        "moderation.appealed": _("contested a decision"),
        "moderation.appeal_decided": _("decided on an appeal"),
    }
)
