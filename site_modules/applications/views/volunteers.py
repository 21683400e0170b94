"""„Voluntari disponibili”, invitations, opportunities that fit."""

import secrets
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from site_modules.accounts.signed_in import me
from site_modules.applications import services
from site_modules.applications.forms.deciding import InviteForm
from site_modules.applications.models import VolunteerInvitation
from site_modules.applications.selectors.invitations import (
    opportunities_to_offer,
    organisations_that_invite,
    sent_invitations,
)
from site_modules.applications.selectors.matching import ads_that_fit, seeker_of
from site_modules.applications.selectors.volunteers import (
    VolunteerFilters,
    card_of,
    short_name,
    volunteers_page,
)
from site_modules.applications.services import ApplicationRefused
from site_modules.applications.services.matching import want_matches, wants_matches
from site_modules.applications.views.finding import open_offer, organisation_acted_for
from site_modules.applications.views.shell import put_beside, shell
from site_modules.hub.enums import Pace
from site_modules.hub.kinds import OFFER
from site_modules.hub.models import VolunteerOffer
from site_modules.organisations.selectors.areas import sections_of

DECORATORS: Any = [never_cache, login_required]


@never_cache
@login_required
@require_safe
def volunteers(request: HttpRequest) -> HttpResponse:
    """Approved offers as cards, with filters."""
    filters = VolunteerFilters.read(request.GET)
    context = shell(request.user, "applications:volunteers") | {
        "kind": OFFER,
        "may_invite": organisations_that_invite(request.user).exists(),
        "paces": Pace.choices,
        "form_token": secrets.token_urlsafe(24),
        **volunteers_page(request.user, filters, request.GET.get("pagina", "1")),
    }
    return render(request, "applications/volunteers.html", context)


@method_decorator(DECORATORS, name="dispatch")
class InviteView(View):
    """In the name of an organisation, to one of its open opportunities."""

    def get(self, request: HttpRequest, offer_id: int) -> HttpResponse:
        offer = self._offer(request, offer_id)
        offered = opportunities_to_offer(request.user, offer.submitter)
        return self._page(request, offer, InviteForm(opportunities=offered), offered)

    def post(self, request: HttpRequest, offer_id: int) -> HttpResponse:
        offer = self._offer(request, offer_id)
        offered = opportunities_to_offer(request.user, offer.submitter)
        form = InviteForm(request.POST, opportunities=offered)
        if not form.is_valid():
            return self._page(request, offer, form, offered)
        chosen: Any = next(ad for ad in offered if ad.pk == form.cleaned_data["opportunity"])
        try:
            self._send(request, offer, chosen, form)
        except ApplicationRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, offer, form, offered)
        return redirect("applications:sent_invitations", slug=chosen.organisation.slug)

    @transaction.atomic
    def _send(
        self, request: HttpRequest, offer: VolunteerOffer, chosen: Any, form: InviteForm
    ) -> None:
        """A form that was sent before sends nothing; a refusal gives its token back."""
        if form.claim():
            services.invite(
                offer=offer, opportunity=chosen, by=me(request), text=form.cleaned_data["text"]
            )
            messages.success(request, _("The invitation was sent."))

    def _offer(self, request: HttpRequest, offer_id: int) -> VolunteerOffer:
        """404 for who acts for no organisation: there is nothing to do here."""
        if not organisations_that_invite(request.user).exists():
            raise Http404
        return open_offer(request, offer_id)

    def _page(
        self, request: HttpRequest, offer: VolunteerOffer, form: InviteForm, offered: list[Any]
    ) -> HttpResponse:
        context = shell(request.user, "applications:volunteers") | {
            "offer": offer, "card": card_of(offer), "form": form, "offered": offered,
        }  # fmt: skip
        status = 422 if form.errors else 200
        return render(request, "applications/invite.html", context, status=status)


@never_cache
@login_required
@require_safe
def invitations(request: HttpRequest, slug: str) -> HttpResponse:
    """What the organisation sent, and what became of it."""
    organisation = organisation_acted_for(request, slug)
    page = sent_invitations(organisation, request.user, request.GET.get("pagina", "1"))
    context = {
        "organisation": organisation,
        "sections": sections_of(organisation, request.user),
        "page": page,
        "rows": [(one, _name_for(one)) for one in page.object_list],
    }
    return render(request, "applications/sent_invitations.html", context)


def _name_for(invitation: VolunteerInvitation) -> str:
    """The full name comes with an application, not before."""
    if invitation.application is not None:
        return invitation.application.name
    return short_name(invitation.volunteer.public_name)


@never_cache
@login_required
@require_safe
def matches(request: HttpRequest) -> HttpResponse:
    """Opportunities that fit, each with its reason."""
    context = shell(request.user, "applications:matches") | {
        "ads": ads_that_fit(me(request)),
        "has_terms": bool(seeker_of(me(request)).terms),
        "wants_mail": wants_matches(me(request)),
    }
    return render(request, "applications/matches.html", context)


@never_cache
@require_POST
@login_required
def weekly(request: HttpRequest) -> HttpResponse:
    """Switch the weekly mail on or off."""
    wants = "da" in request.POST
    want_matches(user=me(request), wants=wants)
    said = _("Once a week you get a mail with new opportunities that fit you.")
    messages.success(request, said if wants else _("No more weekly mail."))
    return redirect("applications:matches")
