"""Words of the events on API keys."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {
        "api.token_created": _("made an API key"),
        "api.token_revoked": _("revoked an API key"),
    }
)
