"""„Înscrie organizația”, and its details afterwards."""

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

from site_modules.accounts.models import RegistrationRequest
from site_modules.accounts.signed_in import me
from site_modules.organisations import permissions, services
from site_modules.organisations.forms.organisation import ChangeForm, CorrectForm, EnterForm
from site_modules.organisations.models import Organisation
from site_modules.organisations.selectors.areas import sections_of
from site_modules.organisations.selectors.queue import change_of
from site_modules.organisations.services import AlreadyThere, OrganisationRefused
from site_modules.organisations.services.shaping import DETAIL_FIELDS, IDENTITY_FIELDS
from site_modules.organisations.views.finding import done, managed, refuse

DECORATORS: Any = [never_cache, login_required]


@method_decorator(DECORATORS, name="dispatch")
class EnterView(View):
    """A new organisation; filled in with what was said when the account was asked for."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._page(request, EnterForm(initial=self._asked_for(request)))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = EnterForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._page(request, form)
        if not form.claim():
            messages.info(request, _("It was sent already."))
            return redirect("organisations:mine")
        sends = "ciorna" not in request.POST
        try:
            made = self._enter(request, form, sends=sends)
        except OrganisationRefused as refusal:
            taken = refusal.organisation if isinstance(refusal, AlreadyThere) else None
            return self._refused(request, refusal, taken)
        if sends:
            messages.success(request, _("Sent. An administrator verifies it and you are told."))
        else:
            messages.success(request, _("Kept as a draft. Nobody else sees it."))
        return redirect(made.manage_url)

    def _enter(self, request: HttpRequest, form: EnterForm, *, sends: bool) -> Organisation:
        values = form.cleaned_data
        return services.enter(
            by=me(request), fields=form.identity() | form.details(), role=values["role"],
            title=values["title"], themes=values["themes"], logo=values["logo"], sends=sends,
        )  # fmt: skip

    def _refused(
        self, request: HttpRequest, refusal: OrganisationRefused, taken: Organisation | None
    ) -> HttpResponse:
        """What was typed stays, with a new token: the one that was sent is used up."""
        data = request.POST.copy()
        data["form_token"] = EnterForm()["form_token"].value()
        form = EnterForm(data, request.FILES)
        form.is_valid()
        refuse(form, refusal)
        return self._page(request, form, taken)

    def _asked_for(self, request: HttpRequest) -> dict[str, str]:
        asked = RegistrationRequest.objects.filter(account=me(request), for_organisation=True)
        found = asked.order_by("-pk").first()
        if found is None:
            return {}
        return {
            "name": found.organisation_name,
            "cui": found.organisation_cui,
            "title": found.position[:120],
        }

    def _page(
        self, request: HttpRequest, form: EnterForm, taken: Organisation | None = None
    ) -> HttpResponse:
        status = 422 if form.errors else 200
        context = {"form": form, "taken": taken}
        return render(request, "organisations/enter.html", context, status=status)


@method_decorator(DECORATORS, name="dispatch")
class ManageView(View):
    """Details: everything before the verification, afterwards what is not identity."""

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        organisation = managed(request, slug)
        return self._page(request, organisation, self._form(organisation))

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        organisation = managed(request, slug)
        form = self._form(organisation, request.POST, request.FILES)
        if form.is_valid():
            try:
                self._keep(request, organisation, form)
                return redirect(organisation.manage_url)
            except OrganisationRefused as refusal:
                refuse(form, refusal)
                organisation.refresh_from_db()
        return self._page(request, organisation, form)

    def _keep(self, request: HttpRequest, organisation: Organisation, form: Any) -> None:
        values = form.cleaned_data
        identity = form.identity() if isinstance(form, CorrectForm) else {}
        changed = services.edit(
            organisation=organisation, by=me(request), fields=identity | form.details(),
            themes=values["themes"], logo=values["logo"], removes_logo=values["removes_logo"],
        )  # fmt: skip
        if "trimite" in request.POST and organisation.can_be_sent:
            services.send(organisation=organisation, by=me(request))
            messages.success(request, _("Sent. An administrator verifies it and you are told."))
        elif changed:
            messages.success(request, _("The changes were saved."))
        else:
            messages.info(request, _("Nothing changed."))

    def _form(self, organisation: Organisation, *sent: Any) -> ChangeForm:
        names = (*IDENTITY_FIELDS, *DETAIL_FIELDS)
        initial = {name: getattr(organisation, name) for name in names}
        initial["themes"] = [row.theme for row in organisation.themes.all()]
        kind = ChangeForm if organisation.is_verified else CorrectForm
        return kind(*sent, initial=initial)

    def _page(self, request: HttpRequest, organisation: Organisation, form: Any) -> HttpResponse:
        context = {
            "organisation": organisation,
            "form": form,
            "has_identity": isinstance(form, CorrectForm),
            "change": change_of(organisation) if organisation.is_verified else None,
            "may_edit": permissions.can_manage(request.user, organisation),
            "sections": sections_of(organisation, request.user),
        }
        status = 422 if form.errors else 200
        return render(request, "organisations/manage.html", context, status=status)


@never_cache
@login_required
@require_POST
def send(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask for the verification without changing anything."""
    organisation = managed(request, slug)
    return done(
        request,
        lambda: services.send(organisation=organisation, by=me(request)),
        organisation.manage_url,
        _("Sent. An administrator verifies it and you are told."),
    )


@method_decorator(DECORATORS, name="dispatch")
class DiscardView(View):
    """Take back what is not verified."""

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        organisation = managed(request, slug)
        return render(request, "organisations/discard.html", {"organisation": organisation})

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        organisation = managed(request, slug)
        try:
            services.discard(organisation=organisation, by=me(request))
        except OrganisationRefused as refusal:
            messages.warning(request, str(refusal.message))
            return redirect(organisation.manage_url)
        messages.success(request, _("The organisation was taken back."))
        return redirect("organisations:mine")
