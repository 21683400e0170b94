"""Names of events of the forum in the audit log."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {
        "forum.locked": _("topic locked"),
        "forum.unlocked": _("topic unlocked"),
        "forum.kind": _("topic pinned, announced or made ordinary"),
        "forum.moved": _("topic moved to another forum"),
        "forum.suspended": _("suspended from the forum"),
        "forum.suspension_lifted": _("suspension from the forum lifted"),
        "forum.split": _("messages moved into a topic of their own"),
        "forum.merged": _("topic joined with another"),
        "forum.board": _("forum created or changed"),
        "forum.rights": _("rights of a forum changed"),
    }
)
