"""What people are told of organisations."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register
from site_modules.organisations.enums import VERIFY


def reason_of(data: dict[str, Any]) -> list[tuple[str, str]]:
    """The administrator's words, in the mail."""
    return [(gettext("Reason"), data["reason"])] if data.get("reason") else []


register(
    Kind(
        name="organisations.to_verify",
        label=_("Organisations to verify"),
        message=_("An organisation waits for verification"),
        message_many=_("%(count)d organisations wait for verification"),
        icon="org",
        concerns=lambda user: user.has_perm(VERIFY),  # type: ignore[attr-defined]
    )
)
register(
    Kind(
        name="organisations.left_alone",
        label=_("Organisations without a delegate"),
        message=_("Nobody answers for %(organisation)s any more"),
        icon="warn",
        concerns=lambda user: user.has_perm(VERIFY),  # type: ignore[attr-defined]
    )
)
for name, label, message, icon in (
    ("verified", _("Verification"), _("%(organisation)s is verified"), "ok"),
    (
        "changes_asked",
        _("Verification: changes asked"),
        _("An administrator asks for changes at %(organisation)s"),
        "edit",
    ),
    ("rejected", _("Verification: rejected"), _("%(organisation)s was not verified"), "warn"),
    (
        "identity_changed",
        _("Change of name or number: verified"),
        _("The new name or number of %(organisation)s is verified"),
        "ok",
    ),
    (
        "identity_refused",
        _("Change of name or number: refused"),
        _("The new name or number of %(organisation)s was not verified"),
        "warn",
    ),
    ("suspended", _("Suspension"), _("%(organisation)s was suspended"), "warn"),
    ("restored", _("End of a suspension"), _("%(organisation)s is open again"), "ok"),
):
    register(
        Kind(
            name=f"organisations.{name}",
            label=label,
            message=message,
            icon=icon,
            is_mandatory=True,
            details=reason_of,
        )
    )
register(
    Kind(
        name="organisations.message",
        label=_("Messages to my organisations"),
        message=_("%(who)s wrote to %(organisation)s: %(subject)s"),
        message_many=_("New messages to %(organisation)s: %(subject)s"),
        icon="mail",
    )
)
register(
    Kind(
        name="organisations.assigned",
        label=_("Messages assigned to me"),
        message=_("You take care of a message to %(organisation)s: %(subject)s"),
        icon="mail",
    )
)
register(
    Kind(
        name="organisations.answer",
        label=_("Answers of organisations"),
        message=_("%(organisation)s answered you: %(subject)s"),
        message_many=_("%(organisation)s answered you: %(subject)s"),
        icon="mail",
    )
)
register(
    Kind(
        name="organisations.conversation_closed",
        label=_("Conversations closed by organisations"),
        message=_("%(organisation)s closed the conversation: %(subject)s"),
        icon="mail",
        default_email="digest",
    )
)
register(
    Kind(
        name="organisations.join_request",
        label=_("Requests to join my organisations"),
        message=_("%(who)s asks to join %(organisation)s"),
        message_many=_("Requests to join %(organisation)s: %(count)d"),
        icon="user",
    )
)
register(
    Kind(
        name="organisations.join_accepted",
        label=_("My requests to join"),
        message=_("%(organisation)s took you in"),
        icon="ok",
    )
)
register(
    Kind(
        name="organisations.join_declined",
        label=_("My requests to join: declined"),
        message=_("%(organisation)s did not take you in"),
        icon="info",
    )
)
register(
    Kind(
        name="organisations.invited",
        label=_("Invitations from organisations"),
        message=_("%(organisation)s invites you"),
        icon="org",
        default_email="off",  # the mail with the link has left already
    )
)
register(
    Kind(
        name="organisations.invitation_accepted",
        label=_("Invitations that were accepted"),
        message=_("%(who)s accepted the invitation to %(organisation)s"),
        icon="ok",
        default_email="digest",
    )
)
register(
    Kind(
        name="organisations.left",
        label=_("People who leave my organisations"),
        message=_("%(who)s left %(organisation)s"),
        icon="info",
        default_email="digest",
    )
)
register(
    Kind(
        name="organisations.removed",
        label=_("End of my role in an organisation"),
        message=_("You no longer belong to %(organisation)s"),
        icon="info",
    )
)
register(
    Kind(
        name="organisations.role_changed",
        label=_("Changes of my role in an organisation"),
        message=_("Your role in %(organisation)s changed: %(role)s"),
        icon="info",
    )
)
register(
    Kind(
        name="organisations.role_expires",
        label=_("My role in an organisation ends soon"),
        message=_("Your role in %(organisation)s ends on %(until)s"),
        icon="clock",
    )
)
register(
    Kind(
        name="organisations.role_of_other_expires",
        label=_("Roles in my organisations that end soon"),
        message=_("The role of %(who)s in %(organisation)s ends on %(until)s"),
        icon="clock",
    )
)
register(
    Kind(
        name="organisations.role_expired",
        label=_("My role in an organisation has ended"),
        message=_("Your role in %(organisation)s has ended"),
        icon="clock",
    )
)
register(
    Kind(
        name="organisations.enter",
        label=_("Next step for my organisation"),
        message=_("Your account is open. Enter your organisation: %(organisation)s"),
        icon="org",
        default_email="off",  # the mail about the account says it
        concerns=lambda user: False,
    )
)
