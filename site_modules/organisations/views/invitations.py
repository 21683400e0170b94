"""The link of an invitation, and one's own invitations."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from site_modules.accounts.signed_in import me
from site_modules.organisations import services
from site_modules.organisations.models import Invitation
from site_modules.organisations.views.finding import child


@method_decorator(never_cache, name="dispatch")
class InvitationView(View):
    """Read by anybody who has the link, taken up by the invited address alone; a button, since mail
    filters open links."""

    def get(self, request: HttpRequest, token: str) -> HttpResponse:
        found = services.invitation_of(token)
        if found is None or not found.is_open:
            return render(request, "organisations/invitation_over.html", status=410)
        return self._page(request, found)

    def post(self, request: HttpRequest, token: str) -> HttpResponse:
        found = services.invitation_of(token)
        if found is None or not found.is_open:
            return render(request, "organisations/invitation_over.html", status=410)
        if not request.user.is_authenticated:
            return self._page(request, found, status=403)
        return _answer(request, found)

    def _page(self, request: HttpRequest, found: Invitation, status: int = 200) -> HttpResponse:
        user: Any = request.user
        is_own = user.is_authenticated and user.email.lower() == found.email.lower()
        context = {"invitation": found, "organisation": found.organisation, "is_own": is_own}
        return render(request, "organisations/invitation.html", context, status=status)


@never_cache
@login_required
@require_POST
def answer_own(request: HttpRequest, key: int) -> HttpResponse:
    """From the page of one's organisations."""
    mine = Invitation.objects.for_address_of(me(request)).select_related("organisation")
    return _answer(request, child(mine.select_related("invited_by"), key))


def _answer(request: HttpRequest, found: Invitation) -> HttpResponse:
    try:
        if "refuza" in request.POST:
            services.decline(invitation=found, by=me(request))
            messages.info(request, _("You declined the invitation."))
        else:
            services.accept(invitation=found, by=me(request))
            messages.success(
                request,
                _("You are now part of %(organisation)s.")
                % {"organisation": found.organisation.name},
            )
    except services.OrganisationRefused as refusal:
        messages.warning(request, str(refusal.message))
    return redirect("organisations:mine")
