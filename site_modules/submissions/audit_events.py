"""Names of events about submissions in the audit log."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {
        "submissions.drafted": _("began a submission"),
        "submissions.sent": _("sent a submission"),
        "submissions.edited": _("edited a submission"),
        "submissions.edit_withdrawn": _("withdrew an edit of a submission"),
        "submissions.withdrawn": _("withdrew a submission"),
        "submissions.closed": _("closed a submission"),
        "submissions.expired": _("a submission expired"),
        "submissions.renewed": _("renewed a submission"),
        "submissions.approved": _("approved a submission"),
        "submissions.changes_asked": _("sent a submission back to be completed"),
        "submissions.rejected": _("rejected a submission"),
        "submissions.hidden": _("hid a submission"),
        "submissions.restored": _("showed a submission again"),
    }
)
