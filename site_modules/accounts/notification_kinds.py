"""What people are told about their accounts."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register

register(
    Kind(
        name="accounts.registration_request",
        label=_("Requests for an account"),
        message=_("A request for an account waits for your decision"),
        message_many=_("%(count)d requests for an account wait for a decision"),
        icon="user",
        concerns=lambda user: user.has_perm("accounts.change_registrationrequest"),  # type: ignore[attr-defined]
    )
)


def why_warned(data: dict[str, Any]) -> list[tuple[str, str]]:
    """The statement of reasons, as the mail gives it (Digital Services Act, art. 17)."""
    lines = [
        (gettext("Reason"), str(data.get("reason", ""))),
        (gettext("Rule that was broken"), str(data.get("rule", ""))),
        (
            gettext("What you can do"),
            gettext(
                "If you think that the decision is wrong, contest it on the page of the measures"
                " about your account: somebody else looks at it."
            ),
        ),
    ]
    return [(label, text) for label, text in lines if text]


register(
    Kind(
        name="accounts.warned",
        label=_("Warnings"),
        message=_("You received a warning from a moderator"),
        icon="warn",
        is_mandatory=True,
        details=why_warned,
    )
)
register(
    Kind(
        name="accounts.suspension_lifted",
        label=_("End of a suspension"),
        message=_("Your account is open again"),
        icon="ok",
        is_mandatory=True,
    )
)
register(
    Kind(
        name="accounts.privacy_changed",
        label=_("Changes of privacy"),
        message=_("Your privacy choices changed: %(what)s"),
        icon="eye",
        is_mandatory=True,
    )
)
register(
    Kind(
        name="accounts.email_changed",
        label=_("Changes of the e-mail address"),
        message=_("The e-mail address of your account was changed"),
        icon="mail",
        is_mandatory=True,
    )
)

#: Answers to what somebody has just asked for: on the site alone, nothing to choose.
for name, message, icon in (
    ("photo_fetched", _("Your photo from Gravatar is on your profile"), "ok"),
    ("photo_not_found", _("Gravatar has no photo for your e-mail address"), "info"),
    (
        "photo_not_fetched",
        _("Gravatar did not give a photo that we can use. Try again later or upload one"),
        "info",
    ),
):
    register(
        Kind(
            name=f"accounts.{name}",
            label=_("Photo from Gravatar"),
            message=message,
            icon=icon,
            default_email="off",
            concerns=lambda user: False,
        )
    )
