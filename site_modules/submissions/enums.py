"""States of a submission, and how a list groups them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

#: The workflow and its one task, as set-up code makes them.
WORKFLOW_NAME = "Moderare"
TASK_NAME = "Decizia unui moderator"


class State(models.TextChoices):
    """draft → waiting → approved (→ closed, expired, hidden), changes_asked or rejected; withdrawn.

    The words of an approved one change only by an edit that is approved (`EditState`).
    """

    DRAFT = "draft", pgettext_lazy("submission", "draft")
    WAITING = "waiting", pgettext_lazy("submission", "waits for a moderator")
    CHANGES_ASKED = "changes_asked", pgettext_lazy("submission", "to be completed")
    APPROVED = "approved", pgettext_lazy("submission", "approved")
    REJECTED = "rejected", pgettext_lazy("submission", "rejected")
    WITHDRAWN = "withdrawn", pgettext_lazy("submission", "withdrawn")
    CLOSED = "closed", pgettext_lazy("submission", "closed")
    EXPIRED = "expired", pgettext_lazy("submission", "expired")
    HIDDEN = "hidden", pgettext_lazy("submission", "hidden by moderators")


class EditState(models.TextChoices):
    """What became of new words for an approved submission, while the approved ones stay up."""

    NONE = "", "–"
    WAITING = "waiting", pgettext_lazy("submission", "an edit waits for a moderator")
    CHANGES_ASKED = "changes_asked", pgettext_lazy("submission", "the edit is to be completed")
    REJECTED = "rejected", pgettext_lazy("submission", "the edit was rejected")


#: Nothing of these was ever up as it stands now: the author writes into the row itself.
WRITABLE = (
    State.DRAFT,
    State.WAITING,
    State.CHANGES_ASKED,
    State.REJECTED,
    State.WITHDRAWN,
    State.CLOSED,
    State.EXPIRED,
)
#: From here an author sends.
SENDABLE = (State.DRAFT, State.CHANGES_ASKED, State.REJECTED, State.WITHDRAWN)
#: Drafts are left or sent; what waits or was sent back can be taken away.
WITHDRAWABLE = (State.DRAFT, State.WAITING, State.CHANGES_ASKED, State.REJECTED)
#: Their words were approved and are unchanged since.
RENEWABLE = (State.APPROVED, State.CLOSED, State.EXPIRED)


class Group(models.TextChoices):
    """The tabs of „Solicitările mele”: what a state means for who sent it. Values are in
    addresses."""

    TO_DO = "de-completat", _("To be completed")
    WAITING = "in-asteptare", _("Waiting")
    CURRENT = "active", _("Approved and active")
    DRAFT = "ciorne", _("Drafts")
    ENDED = "incheiate", pgettext_lazy("submissions", "Ended")


GROUPS: dict[str, Group] = {
    State.DRAFT: Group.DRAFT,
    State.WAITING: Group.WAITING,
    State.CHANGES_ASKED: Group.TO_DO,
    State.REJECTED: Group.ENDED,
    State.APPROVED: Group.CURRENT,
    State.WITHDRAWN: Group.ENDED,
    State.CLOSED: Group.ENDED,
    State.EXPIRED: Group.ENDED,
    State.HIDDEN: Group.ENDED,
}
#: An edit of an approved one decides where it stands.
EDIT_GROUPS: dict[str, Group] = {
    EditState.WAITING: Group.WAITING,
    EditState.CHANGES_ASKED: Group.TO_DO,
    EditState.REJECTED: Group.CURRENT,
}


class Action(models.TextChoices):
    """What an author does with one of their own. Values are in addresses."""

    SEND = "trimite", _("Send for approval")
    RENEW = "reinnoieste", _("Renew")
    WITHDRAW = "retrage", _("Withdraw")
    CLOSE = "inchide", _("Close")

    @property
    def icon(self) -> str:
        """Of icons.svg."""
        return {"trimite": "send", "reinnoieste": "refresh", "retrage": "trash"}.get(self, "close")
