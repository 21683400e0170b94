"""What people are told of applications and invitations."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register


def answer_of(data: dict[str, Any]) -> list[tuple[str, str]]:
    """The organisation's words, in the mail."""
    return [(gettext("Answer"), data["answer"])] if data.get("answer") else []


def matches_of(data: dict[str, Any]) -> list[tuple[str, str]]:
    """Title and reason of the first few, in the mail."""
    named = [number for number in range(5) if f"title{number}" in data]
    return [(data[f"title{number}"], data[f"fit{number}"]) for number in named]


register(
    Kind(
        name="applications.received",
        label=_("Applications to my organisations' ads"),
        message=_("%(who)s applied to “%(ad)s”"),
        message_many=_("%(count)d new applications to “%(ad)s”"),
        icon="user",
    )
)
register(
    Kind(
        name="applications.withdrawn",
        label=_("Withdrawn applications"),
        message=_("%(who)s withdrew the application to “%(ad)s”"),
        message_many=_("%(count)d applications to “%(ad)s” were withdrawn"),
        icon="close",
        default_email="digest",
    )
)
register(
    Kind(
        name="applications.seen",
        label=_("My applications: looked at"),
        message=_("%(organisation)s has looked at your application to “%(ad)s”"),
        icon="eye",
        default_email="off",
    )
)
for name, label, message, icon in (
    (
        "accepted",
        _("My applications: accepted"),
        _("%(organisation)s accepted you: “%(ad)s”"),
        "ok",
    ),
    (
        "refused",
        _("My applications: refused"),
        _("%(organisation)s answered your application to “%(ad)s”"),
        "info",
    ),
):
    register(
        Kind(
            name=f"applications.{name}",
            label=label,
            message=message,
            icon=icon,
            is_mandatory=True,
            details=answer_of,
        )
    )
register(
    Kind(
        name="applications.ad_ended",
        label=_("My applications: the ad has ended"),
        message=_("“%(ad)s” takes no more applications; yours stays with %(organisation)s"),
        icon="calendar",
    )
)
register(
    Kind(
        name="applications.paused",
        label=_("My applications: the organisation is suspended"),
        message=_("%(organisation)s is suspended: nobody answers your application to “%(ad)s” now"),
        icon="warn",
    )
)
register(
    Kind(
        name="applications.invited",
        label=_("Invitations to volunteer"),
        message=_("%(organisation)s invites you: “%(ad)s”"),
        icon="heart",
    )
)
register(
    Kind(
        name="applications.invitation_accepted",
        label=_("Invitations: accepted"),
        message=_("%(who)s accepted the invitation and applied: “%(ad)s”"),
        icon="ok",
    )
)
register(
    Kind(
        name="applications.invitation_declined",
        label=_("Invitations: declined"),
        message=_("%(who)s declined the invitation to “%(ad)s”"),
        icon="info",
        default_email="digest",
    )
)
register(
    Kind(
        name="applications.matches",
        label=_("Opportunities that fit me, once a week"),
        message=_("New opportunities that fit you: %(found)d. The first: “%(ad)s”"),
        icon="heart",
        default_on_site=False,
        default_email="off",
        details=matches_of,
    )
)
