"""What moderators may decide, and the states of what they decide on."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

#: Rights: to decide at the desk; to handle general reports and decide on one's own content.
DECIDE = "moderation.decide"
OVERSEE = "moderation.oversee"
#: Stands for a target where an address leads to nothing that moderation knows.
GENERAL = "general"
#: The target that stands for measures about people.
MEASURE = "accounts.sanction"


class Outcome(models.TextChoices):
    """A decision about one piece of content. Which of them fit, its target says."""

    APPROVE = "approve", pgettext_lazy("content", "approved")
    REJECT = "reject", pgettext_lazy("content", "rejected")
    #: Sent back to its author with a message; nothing is taken away.
    CHANGES = "changes", pgettext_lazy("content", "sent back to be completed")
    HIDE = "hide", _("hidden")
    RESTORE = "restore", _("shown again")
    REMOVE = "remove", _("removed")
    KEEP = "keep", _("left as it is")
    #: Its author took it away before anybody decided; no target names it.
    GONE = "gone", _("no longer there")
    #: Measures about a person, not about what they wrote; LIFT takes them back.
    WARN = "warn", _("a warning")
    SUSPEND = "suspend", _("suspended from a part of the platform")
    LIFT = "lift", pgettext_lazy("measure", "lifted")


MEASURES = frozenset({Outcome.WARN, Outcome.SUSPEND})


#: What the author gets a statement of reasons for (Digital Services Act, art. 17).
RESTRICTING = frozenset({Outcome.REJECT, Outcome.HIDE, Outcome.REMOVE}) | MEASURES
#: What the author cannot understand without words.
EXPLAINED = RESTRICTING | {Outcome.CHANGES}
#: What gives back what a restriction took, by the restriction.
RESTORING: dict[str, str] = {
    Outcome.REJECT: Outcome.APPROVE,
    Outcome.HIDE: Outcome.RESTORE,
    Outcome.REMOVE: Outcome.RESTORE,
    Outcome.WARN: Outcome.LIFT,
    Outcome.SUSPEND: Outcome.LIFT,
}

#: The outcomes as orders: the words on the buttons of the desk.
ORDERS = {
    Outcome.APPROVE: _("Approve"),
    Outcome.REJECT: _("Reject"),
    Outcome.CHANGES: _("Ask for changes"),
    Outcome.HIDE: _("Hide"),
    Outcome.RESTORE: _("Show again"),
    Outcome.REMOVE: pgettext_lazy("decision of a moderator", "Remove"),
    Outcome.KEEP: _("Leave as it is"),
    Outcome.GONE: _("Close: it is no longer there"),
    Outcome.LIFT: _("Lift the measure"),
    Outcome.WARN: _("Warn the author"),
}


class ReportKind(models.TextChoices):
    """Why somebody reports."""

    SPAM = "spam", _("Spam or advertising")
    INSULT = "insult", _("Insult or harassment")
    HATE = "hate", _("Hate or discrimination")
    PERSONAL_DATA = "personal_data", _("Somebody's personal data")
    FALSE_INFORMATION = "false_information", _("False information")
    ILLEGAL = "illegal", _("Illegal content")
    #: The offences for which no name may be asked (Digital Services Act, art. 16(2)(c)).
    CHILD_ABUSE = "child_abuse", _("Sexual abuse of a child")
    OTHER = "other", _("Something else")


class CaseState(models.TextChoices):
    OPEN = "open", _("open")
    CLOSED = "closed", _("decided")


class ReportState(models.TextChoices):
    OPEN = "open", _("waits for a decision")
    DECIDED = "decided", _("decided")


class AppealState(models.TextChoices):
    """open → upheld (the decision falls) or refused (it stays)."""

    OPEN = "open", _("waits for a decision")
    UPHELD = "upheld", _("you were right: the decision was changed")
    REFUSED = "refused", _("the decision stays")
