"""What people are told about the doors of their accounts; none of it can be switched off."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register

KINDS: tuple[tuple[str, Any, Any], ...] = (
    (
        "new_device",
        _("Sign-in from a new device"),
        _("Your account was entered from a new device: %(device)s, network %(network)s"),
    ),
    ("password_changed", _("Change of password"), _("The password of your account was changed")),
    (
        "locked",
        _("Repeated failures at sign-in"),
        _("Somebody tried wrong passwords on your account; that network waits %(minutes)s minutes"),
    ),
    (
        "second_factor_on",
        _("Two-step verification on"),
        _("Two-step verification was switched on"),
    ),
    (
        "second_factor_off",
        _("Two-step verification off"),
        _("Two-step verification was switched off"),
    ),
    (
        "second_factor_reset",
        _("Two-step verification reset"),
        _("An administrator removed two-step verification from your account"),
    ),
    (
        "app_removed",
        _("Authenticator app removed"),
        _("The authenticator app was removed from your account; your passkeys stay"),
    ),
    ("passkey_added", _("New passkey"), _("A passkey was added to your account: %(name)s")),
    (
        "passkey_removed",
        _("Passkey removed"),
        _("A passkey was removed from your account: %(name)s"),
    ),
    (
        "passkey_copied",
        _("Passkey refused"),
        _("The passkey %(name)s was refused, because it may have been copied: remove it"),
    ),
    (
        "backup_code_used",
        _("Use of a backup code"),
        _("A backup code was used; codes left: %(left)s"),
    ),
)

for name, label, message in KINDS:
    register(
        Kind(
            name=f"security.{name}", label=label, message=message, icon="shield", is_mandatory=True
        )
    )
