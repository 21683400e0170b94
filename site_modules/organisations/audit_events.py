"""Names of events about organisations in the audit log."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {
        "organisations.verified": _("organisation verified"),
        "organisations.changes_asked": _("changes asked of an organisation"),
        "organisations.rejected": _("organisation rejected"),
        "organisations.suspended": _("organisation suspended"),
        "organisations.restored": _("organisation restored"),
        "organisations.corrected": _("identity of an organisation corrected"),
        "organisations.change_refused": _("change of an organisation's identity refused"),
        "organisations.viewed": _("looked at an organisation that waits"),
        "organisations.delegate_ended": _("role of a delegate ended"),
    }
)
