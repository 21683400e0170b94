"""Names of events about accounts in the audit log."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {
        "accounts.request_viewed": _("looked at a request for an account"),
        "accounts.request_approved": _("request for an account approved"),
        "accounts.request_rejected": _("request for an account rejected"),
        "accounts.created_by_hand": _("account opened by hand"),
        "accounts.edited": _("account edited"),
        "accounts.record_viewed": _("looked at a person's record"),
        "accounts.role_given": _("role given"),
        "accounts.closed": _("account closed by an administrator"),
        "accounts.opened": _("account opened by an administrator"),
        "accounts.access_ended": _("signed out everywhere by an administrator"),
        "accounts.trusted": _("account trusted"),
        "accounts.warned": _("warning"),
        "accounts.suspended": _("suspended"),
        "accounts.suspension_lifted": _("suspension lifted"),
        "accounts.measure_lifted": _("measure lifted"),
        "accounts.privacy_changed": _("privacy choices changed"),
        "accounts.email_change_asked": _("change of address asked"),
        "accounts.email_changed": _("address changed"),
        "accounts.email_change_undone": _("change of address undone"),
    }
)
