"""The log records who looks at it."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events({"audit.viewed": _("looked at the audit log")})
