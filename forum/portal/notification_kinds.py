"""What people are told of the forum."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register

register(
    Kind(
        name="forum.answer",
        label=_("Answers to my messages in the forum"),
        message=_("%(who)s answered you in “%(topic)s”"),
        message_many=_("New answers to you in “%(topic)s”: %(count)d"),
        icon="reply",
    )
)
register(
    Kind(
        name="forum.mention",
        label=_("Messages in the forum that mention me"),
        message=_("%(who)s mentioned you in “%(topic)s”"),
        message_many=_("Messages in “%(topic)s” that mention you: %(count)d"),
        icon="user",
    )
)
register(
    Kind(
        name="forum.reply",
        label=_("Messages in topics that I follow"),
        message=_("%(who)s wrote in “%(topic)s”"),
        message_many=_("New messages in “%(topic)s”: %(count)d"),
        icon="dialog",
    )
)
register(
    Kind(
        name="forum.topic",
        label=_("New topics in forums that I follow"),
        message=_("%(who)s opened “%(topic)s” in the forum %(forum)s"),
        message_many=_("New topics in the forum %(forum)s: %(count)d"),
        icon="dialog",
        default_email="digest",
    )
)
register(
    Kind(
        name="forum.split",
        label=_("Messages of mine that moved into another topic"),
        message=_("Messages of yours from “%(topic)s” are now in “%(into)s”"),
        icon="dialog",
        default_email="digest",
    )
)
register(
    Kind(
        name="forum.merged",
        label=_("Followed topics that were joined with others"),
        message=_("“%(topic)s” was joined with “%(into)s”"),
        icon="dialog",
        default_email="digest",
    )
)


def why_suspended(data: dict[str, Any]) -> list[tuple[str, str]]:
    """The statement of reasons, as the mail gives it (Digital Services Act, art. 17)."""
    lines = [(gettext("Reason"), data["reason"])]
    if data["rule"]:
        lines.append((gettext("Rule that was broken"), data["rule"]))
    return [
        *lines,
        (
            gettext("What you can do"),
            gettext(
                "You read the forum as before. If you think that the decision is wrong, contest it"
                " on the page of the measures about your account: somebody else looks at it."
            ),
        ),
    ]


register(
    Kind(
        name="forum.suspended",
        label=_("Suspension from the forum"),
        message=_("You cannot write in the forum until %(until)s"),
        icon="warn",
        is_mandatory=True,
        details=why_suspended,
    )
)
register(
    Kind(
        name="forum.suspension_lifted",
        label=_("End of a suspension from the forum"),
        message=_("You can write in the forum again"),
        icon="ok",
        is_mandatory=True,
    )
)
