"""Events that members propose: what a moderator approved becomes a page."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import render
from cms.operations.limits import attempt_key, count_attempt
from site_modules.events.models import EventIndexPage, EventPage, EventProposal, EventRecord
from site_modules.events.services.records import call_off
from site_modules.events.services.refusals import EventRefused
from site_modules.submissions import services as submissions
from site_modules.submissions.enums import State

MOST_WRITTEN, LIMIT_WINDOW = 15, timedelta(hours=1)
#: Fields that the page takes as they are.
COPIED = (
    "title", "summary", "service", "starts_at", "ends_at", "place_kind", "place",
    "online_url", "audience", "language", "accessibility", "cost", "capacity", "is_public",
)  # fmt: skip
REFUSALS = {
    submissions.AlreadySent: ("sent_before", _("This form was sent before.")),
    submissions.NotAllowed: (
        "not_allowed", _("You may not publish in the name of this organisation (any more).")
    ),
    submissions.NotNow: ("not_now", _("This does not fit the event as it stands now.")),
    submissions.Changed: (
        "changed", _("The event was changed or decided on meanwhile. Look at it and try again.")
    ),
}  # fmt: skip


def _carried_out(deed: Callable[[], Any]) -> Any:
    try:
        return deed()
    except tuple(REFUSALS) as refusal:
        code, message = REFUSALS[type(refusal)]
        raise EventRefused(code, message) from refusal


@transaction.atomic
def send_proposal(
    *, proposal: EventProposal, by: Any, changes: dict[str, Any], token: str = "",
    seen: int | None = None,
) -> EventProposal:  # fmt: skip
    """Send a new event, or other words of one: a moderator reads them first. Raises EventRefused
    and ValidationError."""
    if proposal._state.adding:
        key = attempt_key("event-proposals", str(by.pk))
        if count_attempt(key, window=LIMIT_WINDOW) > MOST_WRITTEN:
            message = _("You proposed many events in a short time. Go on in an hour.")
            raise EventRefused("too_many", message)
    if not proposal._state.adding and proposal.is_open:
        return _carried_out(
            lambda: submissions.edit(obj=proposal, changes=changes, by=by, seen=seen)
        )
    return _carried_out(
        lambda: submissions.submit(obj=proposal, by=by, changes=changes, token=token)
    )


@transaction.atomic
def follow_proposal(*, proposal_id: int) -> None:
    """Bring the page in line with what became of a proposal; may run twice."""
    proposal = (
        EventProposal.objects.select_related("page", "organisation", "submitter")
        .filter(pk=proposal_id)
        .first()
    )
    if proposal is None:
        return
    if proposal.state == State.APPROVED and proposal.live:
        _put_up(proposal)
    elif proposal.page is not None and proposal.state == State.CLOSED:
        event = EventRecord.objects.filter(page=proposal.page).first()
        if event is not None:
            call_off(event, "")
    elif proposal.page is not None and proposal.state == State.HIDDEN and proposal.page.live:
        proposal.page.unpublish()


def _put_up(proposal: EventProposal) -> None:
    index = EventIndexPage.objects.filter(locale__language_code="ro").first()
    if proposal.page is None and index is None:
        return
    page: EventPage = proposal.page or EventPage(locale=index.locale, live=False)
    for name in COPIED:
        setattr(page, name, getattr(proposal, name))
    page.kind = proposal.event_kind
    page.organisation = proposal.organisation
    page.body = [("text", render(proposal.description))]  # type: ignore[assignment]
    if page.pk is None:
        page.slug = f"{slugify(proposal.title)[:60].strip('-') or 'eveniment'}-{proposal.pk}"
        index.add_child(instance=page)
        EventProposal.objects.filter(pk=proposal.pk).update(page=page)
    page.save_revision(clean=False).publish()
    owner = None if proposal.organisation_id else proposal.submitter
    EventRecord.objects.filter(page=page).update(proposer=owner)
