"""People of a verified organisation ask for another name or number."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from site_modules.accounts.signed_in import me
from site_modules.organisations import permissions, services
from site_modules.organisations.forms.organisation import IdentityChangeForm
from site_modules.organisations.models import Organisation
from site_modules.organisations.selectors.areas import sections_of
from site_modules.organisations.selectors.queue import change_of
from site_modules.organisations.services.shaping import IDENTITY_FIELDS
from site_modules.organisations.views.finding import done, managed, refuse

DECORATORS: Any = [never_cache, login_required]


@method_decorator(DECORATORS, name="dispatch")
class IdentityView(View):
    """The form; the verified data stays up until an administrator has checked the new one."""

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        organisation = _changeable(request, slug)
        initial = {name: getattr(organisation, name) for name in IDENTITY_FIELDS}
        return self._page(request, organisation, IdentityChangeForm(initial=initial))

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        organisation = _changeable(request, slug)
        form = IdentityChangeForm(request.POST)
        if not form.is_valid():
            return self._page(request, organisation, form)
        try:
            services.ask_identity_change(
                organisation=organisation, by=me(request), fields=form.identity(),
                reason=form.cleaned_data["reason"],
            )  # fmt: skip
        except services.OrganisationRefused as refusal:
            refuse(form, refusal)
            return self._page(request, organisation, form)
        messages.success(request, _("Sent. An administrator verifies it and you are told."))
        return redirect(organisation.manage_url)

    def _page(
        self, request: HttpRequest, organisation: Organisation, form: IdentityChangeForm
    ) -> HttpResponse:
        context = {
            "organisation": organisation,
            "sections": sections_of(organisation, request.user),
            "form": form,
        }
        status = 422 if form.errors else 200
        return render(request, "organisations/identity.html", context, status=status)


def _changeable(request: HttpRequest, slug: str) -> Organisation:
    """One that is verified and open; before that its data is corrected directly."""
    organisation = managed(request, slug)
    if not permissions.can_manage_members(request.user, organisation):
        raise Http404
    return organisation


@never_cache
@login_required
@require_POST
def withdraw(request: HttpRequest, slug: str) -> HttpResponse:
    """Take the change back that waits."""
    organisation = managed(request, slug)
    change = change_of(organisation)
    if change is None:
        raise Http404
    return done(
        request,
        lambda: services.withdraw_identity_change(change=change, by=me(request)),
        organisation.manage_url,
        _("The request was withdrawn."),
    )
