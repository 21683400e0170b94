"""Proposing an event, alone or for an organisation."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.core.addresses import page_address
from cms.core.members_text import render as render_text
from cms.core.views.errors import forbidden
from site_modules.accounts.signed_in import me
from site_modules.events import permissions, services
from site_modules.events.forms.proposal import ProposalForm
from site_modules.events.models import EventProposal
from site_modules.events.views.shell import MAX_KEY
from site_modules.organisations.selectors import voices_of
from site_modules.submissions.selectors.own_rows import rows_of

DECORATORS = (never_cache, login_required)


class ProposalView(View):
    """What both forms share."""

    def answer(self, request: HttpRequest, proposal: EventProposal) -> HttpResponse:
        voices = voices_of(request.user)
        form = ProposalForm(request.POST, organisations=_choices(proposal, voices))
        if not form.is_valid():
            return self.page(request, proposal, form, status=422)
        if proposal._state.adding:
            proposal.organisation = voices.get(form.cleaned_data.get("organisation", ""))
        token = form.cleaned_data["form_token"] if proposal._state.adding else ""
        try:
            sent = services.send_proposal(
                proposal=proposal, by=me(request), changes=form.changes, token=token,
                seen=_seen(request),
            )  # fmt: skip
        except services.EventRefused as refusal:
            if refusal.code == "sent_before":
                return redirect("events:mine")
            form.add_error(None, str(refusal.message))
            return self.page(request, proposal, form, status=422)
        except ValidationError as error:
            for name, words in getattr(error, "message_dict", {"": error.messages}).items():
                for word in words:
                    form.add_error(name if name in form.fields else None, word)
            return self.page(request, proposal, form, status=422)
        words = _("Your event was sent: number %(number)s. A moderator reads it within two "
                  "working days.")  # fmt: skip
        messages.success(request, words % {"number": sent.reference})
        return redirect("events:mine")

    def page(
        self, request: HttpRequest, proposal: EventProposal, form: ProposalForm, status: int = 200
    ) -> HttpResponse:
        context = {
            "form": form, "proposal": proposal, "is_new": proposal._state.adding,
            "seen": proposal.version,
            "rows": [] if proposal._state.adding else _lines(proposal),
        }  # fmt: skip
        return render(request, "events/propose.html", context, status=status)


@method_decorator(DECORATORS, name="dispatch")
class ProposeView(ProposalView):
    """A new event."""

    def get(self, request: HttpRequest) -> HttpResponse:
        if not permissions.can_propose(request.user):
            return forbidden(request)
        voices = voices_of(request.user)
        form = ProposalForm(
            organisations=[(slug, one.name) for slug, one in voices.items()],
            initial={"place_kind": "loc", "language": "ro"},
        )
        return self.page(request, EventProposal(), form)

    def post(self, request: HttpRequest) -> HttpResponse:
        if not permissions.can_propose(request.user):
            return forbidden(request)
        return self.answer(request, EventProposal())


@method_decorator(DECORATORS, name="dispatch")
class EditProposalView(ProposalView):
    """One's own, with the words that were written last."""

    def get(self, request: HttpRequest, proposal_id: int) -> HttpResponse:
        proposal = own_proposal(request.user, proposal_id)
        words = proposal.latest_words()
        start, end = timezone.localtime(words.starts_at), timezone.localtime(words.ends_at)
        initial = {name: getattr(words, name) for name in EventProposal.submission_fields}
        initial |= {"day": start.date(), "begins": start.time(), "ends": end.time()}
        form = ProposalForm(organisations=_choices(proposal, {}), initial=initial)
        return self.page(request, proposal, form)

    def post(self, request: HttpRequest, proposal_id: int) -> HttpResponse:
        proposal = own_proposal(request.user, proposal_id)
        if not proposal.can_be_edited:
            return forbidden(request)
        return self.answer(request, proposal)


def own_proposal(user: Any, proposal_id: int) -> EventProposal:
    rows = EventProposal.objects.own(user).select_related("organisation", "latest_revision")
    found: EventProposal | None = rows.filter(pk=min(proposal_id, MAX_KEY)).first()
    if found is None:
        raise Http404
    return found


@never_cache
@login_required
@require_safe
def proposal(request: HttpRequest, proposal_id: int) -> HttpResponse:
    """Leads to the page of what is up; shows its author what is not yet."""
    rows = EventProposal.objects.visible_to(request.user).select_related(
        "organisation", "page__locale"
    )
    found = rows.filter(pk=min(proposal_id, MAX_KEY)).first()
    if found is None:
        raise Http404
    if found.page is not None and found.page.live:
        return redirect(page_address(found.page))
    own = own_proposal(request.user, proposal_id)
    words = own.latest_words()
    context = {"proposal": words, "description": render_text(words.description),
               "rows": _lines(own)}  # fmt: skip
    return render(request, "events/proposal.html", context)


def _lines(one: EventProposal) -> list[Any]:
    return rows_of([{"kind": "events.eventproposal", "key": one.pk}])


def _choices(one: EventProposal, voices: dict[str, Any]) -> list[tuple[str, str]]:
    """Whose event it is stays as it was sent."""
    return [(slug, org.name) for slug, org in voices.items()] if one._state.adding else []


def _seen(request: HttpRequest) -> int | None:
    typed = request.POST.get("seen", "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else None
