"""Proposed events, as moderation and „Solicitările mele” deal with them."""

from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import render
from site_modules.events.models import EventProposal
from site_modules.submissions.kinds import SubmissionKind, register


def html_of(proposal: Any) -> str:
    """The event as its readers will see it; the link too, which only participants see."""
    context = {"proposal": proposal, "description": render(proposal.description)}
    return render_to_string("events/_proposal_for_moderators.html", context)


register(
    SubmissionKind(
        model=EventProposal,
        label=_("proposed event"),
        prefix="EVP",
        address_of=lambda proposal: proposal.get_absolute_url(),
        edit_address_of=lambda proposal: proposal.edit_address,
        ends_at=lambda proposal: proposal.ends_at,
        summary_of=lambda proposal: proposal.summary,
        html_of=html_of,
        checklist=(
            (
                "clear",
                _("Does the title say what it is about, and does the text keep the promise?"),
            ),
            ("real", _("Do day, hours and place fit together?")),
            ("open", _("Does it exclude nobody without a reason, and say how the place is?")),
            ("price", _("Is the cost said, with all that has to be paid?")),
            ("data", _("Does it hold no data of people who have not agreed?")),
        ),
        icon="calendar",
    )
)
