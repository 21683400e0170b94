"""What people are told of the forum."""

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
