"""Names of events about discussions in the audit log."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {
        "comments.closed": _("discussion closed"),
        "comments.opened": _("discussion opened again"),
    }
)
