"""Asking an organisation to be taken in."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache

from site_modules.accounts.signed_in import me
from site_modules.organisations import services
from site_modules.organisations.enums import HOLDS_CUI, OrganisationState
from site_modules.organisations.forms.people import JoinForm
from site_modules.organisations.models import Organisation
from site_modules.organisations.views.finding import refuse

#: Whoever knows the CUI may ask, before the verification, too; only the name is shown.
OPEN_STATES = [state for state in HOLDS_CUI if state != OrganisationState.SUSPENDED]
DECORATORS: Any = [never_cache, login_required]


@method_decorator(DECORATORS, name="dispatch")
class JoinView(View):
    """Its delegates decide."""

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        return self._page(request, self._organisation(slug), JoinForm())

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        organisation = self._organisation(slug)
        form = JoinForm(request.POST)
        if form.is_valid():
            try:
                services.ask_to_join(
                    organisation=organisation, by=me(request), text=form.cleaned_data["text"]
                )
            except services.OrganisationRefused as refusal:
                refuse(form, refusal)
            else:
                messages.success(request, _("Your request was sent. Its delegates answer you."))
                return redirect("organisations:mine")
        return self._page(request, organisation, form)

    def _organisation(self, slug: str) -> Organisation:
        return get_object_or_404(Organisation, slug=slug, state__in=OPEN_STATES)

    def _page(
        self, request: HttpRequest, organisation: Organisation, form: JoinForm
    ) -> HttpResponse:
        status = 422 if form.errors else 200
        context = {"organisation": organisation, "form": form}
        return render(request, "organisations/join.html", context, status=status)
