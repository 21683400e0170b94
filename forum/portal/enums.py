"""Words of the forum's pages and of its admin."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from forum.enums import Right


class Level(models.IntegerChoices):
    """What a group may do in a forum; each level holds the ones before it."""

    NONE = 0, _("does not see it")
    READ = 1, _("reads")
    REPLY = 2, _("reads and answers")
    WRITE = 3, _("opens topics")
    MODERATE = 4, _("moderates")


#: What each level adds.
_ADDS: dict[Level, frozenset[Right]] = {
    Level.NONE: frozenset(),
    Level.READ: frozenset({Right.SEE, Right.READ, Right.DOWNLOAD, Right.VOTE}),
    Level.REPLY: frozenset({Right.REPLY, Right.EDIT_OWN, Right.DELETE_OWN, Right.ATTACH}),
    Level.WRITE: frozenset({Right.OPEN_TOPIC, Right.ADD_POLL}),
    Level.MODERATE: frozenset(
        {Right.POST_AT_ONCE, Right.ANNOUNCE, Right.PIN, Right.LOCK, Right.MOVE, Right.EDIT,
         Right.DELETE, Right.APPROVE, Right.REPLY_TO_LOCKED}
    ),
}  # fmt: skip


def rights_of(level: Level, *, posts_wait: bool) -> frozenset[Right]:
    """The rights of a level; `posts_wait`: a moderator reads before others see."""
    found: set[Right] = set()
    for one in Level:
        if one <= level:
            found |= _ADDS[one]
    if level >= Level.REPLY and not posts_wait:
        found.add(Right.POST_AT_ONCE)
    return frozenset(found)


class Preset(models.TextChoices):
    """The usual ways to open a forum."""

    MEMBERS = "members", _("Members write")
    ANNOUNCEMENTS = "announcements", _("Announcements: moderators write, members read")
    MODERATED = "moderated", _("Moderated: a moderator reads before others see")
    PRIVATE = "private", _("Private: only one group reads and writes")


class TopicOrder(models.TextChoices):
    """Which topics a list shows; the value stands in the address."""

    RECENT = "recente", _("Recent")
    UNANSWERED = "fara-raspuns", _("Unanswered")
    SOLVED = "rezolvate", _("Only solved")
