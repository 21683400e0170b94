"""Names of security events in the audit log."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {
        "security.locked": _("sign-in locked after failures"),
        "security.lock_released": _("lock lifted"),
        "security.session_ended": _("session ended"),
        "security.other_sessions_ended": _("all other sessions ended"),
        "security.new_device": _("signed in from a new device"),
        "security.password_changed": _("password changed"),
        "security.second_factor_on": _("two-step verification switched on"),
        "security.second_factor_off": _("two-step verification switched off"),
        "security.second_factor_reset": _("two-step verification reset"),
        "security.app_removed": _("authenticator app removed"),
        "security.passkey_added": _("passkey added"),
        "security.passkey_removed": _("passkey removed"),
        "security.passkey_copied": _("passkey refused, possibly copied"),
        "security.backup_codes_made": _("backup codes made"),
        "security.backup_code_used": _("backup code used"),
    }
)
