"""What people are told of documents."""

from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register

register(
    Kind(
        name="documents.ready",
        label=_("My documents: ready"),
        message=_("“%(title)s” no. %(number)s is ready to download"),
        icon="ok",
        default_email="off",
    )
)
register(
    Kind(
        name="documents.failed",
        label=_("My documents: could not be made"),
        message=_("“%(title)s” no. %(number)s could not be made yet; what you filled in is kept"),
        icon="warn",
    )
)
register(
    Kind(
        name="documents.shared",
        label=_("Documents shared with me"),
        message=_("%(who)s shared a document with you: “%(title)s”"),
        icon="file",
    )
)
register(
    Kind(
        name="documents.batch_done",
        label=_("Documents made together: done"),
        message=_("“%(title)s”: the %(total)d documents that you asked for are done"),
        icon="file",
    )
)
