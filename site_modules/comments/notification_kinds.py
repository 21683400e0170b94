"""What people are told of discussions."""

from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register

register(
    Kind(
        name="comments.reply",
        label=_("Answers to my comments"),
        message=_("%(who)s answered your comment on “%(page)s”"),
        message_many=_("New answers to your comments on “%(page)s”: %(count)d"),
        icon="reply",
    )
)
register(
    Kind(
        name="comments.mention",
        label=_("Comments that mention me"),
        message=_("%(who)s mentioned you in a comment on “%(page)s”"),
        message_many=_("Comments on “%(page)s” that mention you: %(count)d"),
        icon="user",
    )
)
register(
    Kind(
        name="comments.followed",
        label=_("Comments in discussions that I follow"),
        message=_("%(who)s wrote a comment on “%(page)s”"),
        message_many=_("New comments on “%(page)s”: %(count)d"),
        icon="dialog",
        default_email="digest",
    )
)
