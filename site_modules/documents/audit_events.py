"""Names of events about documents in the audit log."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {
        "documents.shared": _("Document shared with a member"),
        "documents.cancelled": _("Document cancelled"),
        "documents.fetched": _("Document of somebody else fetched"),
        "documents.identity_shown": _("Identity data of a document looked at"),
        "documents.register_exported": _("Register of documents exported"),
    }
)
