"""Names of what happens at events, in the audit log."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {
        "events.registered": _("registered for an event"),
        "events.accepted": _("accepted an offered seat"),
        "events.left": _("gave up a seat at an event"),
        "events.cancelled": _("cancelled an event"),
        "events.certified": _("gave out certificates of attendance"),
    }
)
