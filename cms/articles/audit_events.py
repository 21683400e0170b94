"""Words of the events around articles."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {"articles.transcript_waived": _("let a recording be published without captions or transcript")}
)
