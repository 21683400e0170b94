"""States of a comment, the orders of a discussion, the badges of answers."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class CommentState(models.TextChoices):
    """waiting → visible or rejected; visible → hidden, removed (both can come back) or deleted."""

    VISIBLE = "visible", _("shown")
    WAITING = "waiting", _("waits for a moderator")
    REJECTED = "rejected", _("rejected")
    HIDDEN = "hidden", _("hidden by a moderator")
    REMOVED = "removed", _("removed by a moderator")
    DELETED = "deleted", _("deleted by its author")


#: What moderators took away and may bring back.
TAKEN_AWAY = (CommentState.HIDDEN, CommentState.REMOVED, CommentState.REJECTED)
#: States whose place in the thread stays, with words instead of the text.
KEEPS_PLACE = frozenset({CommentState.VISIBLE, CommentState.HIDDEN, CommentState.REMOVED})


class Badge(models.TextChoices):
    """In which quality somebody wrote; kept as it was on that day."""

    NONE = "", ""
    AUTHOR = "author", _("Author")
    MODERATOR = "moderator", _("Moderator")
    OFFICIAL = "official", _("Official answer")


class Order(models.TextChoices):
    """How the threads of a page follow each other; the value stands in the address."""

    NEWEST = "noi", _("Newest")
    OLDEST = "vechi", _("Oldest")
    MOST_THANKED = "apreciate", _("Most thanked")
