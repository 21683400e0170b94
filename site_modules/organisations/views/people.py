"""The people of an organisation, its invitations, who asks to join."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from site_modules.accounts.signed_in import me
from site_modules.organisations import permissions, services
from site_modules.organisations.forms.people import AcceptForm, InviteForm, RoleForm
from site_modules.organisations.models import Membership, Organisation
from site_modules.organisations.selectors.areas import people_of, sections_of
from site_modules.organisations.views.finding import child, done, managed, refuse

DECORATORS: Any = [never_cache, login_required]


def area(request: HttpRequest, slug: str) -> Organisation:
    """A verified organisation that the reader manages; 404 else."""
    organisation = managed(request, slug)
    if not organisation.is_verified:
        raise Http404
    return organisation


@method_decorator(DECORATORS, name="dispatch")
class PeopleView(View):
    """GET shows everybody, POST invites."""

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        return self._page(request, area(request, slug), InviteForm())

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        organisation = area(request, slug)
        form = InviteForm(request.POST)
        if not form.is_valid():
            return self._page(request, organisation, form)
        if not form.claim():
            messages.info(request, _("It was sent already."))
            return redirect(organisation.people_url)
        values = form.cleaned_data
        try:
            services.invite(
                organisation=organisation, by=me(request), email=values["email"],
                role=values["role"], title=values["title"], role_expires_at=values["expires_at"],
            )  # fmt: skip
        except services.OrganisationRefused as refusal:
            data = request.POST.copy()
            data["form_token"] = InviteForm()["form_token"].value()
            form = InviteForm(data)
            form.is_valid()
            refuse(form, refusal)
            return self._page(request, organisation, form)
        messages.success(
            request, _("The invitation left for %(email)s.") % {"email": values["email"]}
        )
        return redirect(organisation.people_url)

    def _page(
        self, request: HttpRequest, organisation: Organisation, form: InviteForm
    ) -> HttpResponse:
        context = {
            "organisation": organisation,
            "sections": sections_of(organisation, request.user),
            "people": list(people_of(organisation)),
            "invitations": list(organisation.invitations.open()),
            "join_requests": list(organisation.join_requests.open().select_related("user")[:50]),
            "form": form,
            "accept_form": AcceptForm(initial={"role": "member"}),
            "may_manage": permissions.can_manage_members(request.user, organisation),
        }
        status = 422 if form.errors else 200
        return render(request, "organisations/people.html", context, status=status)


@method_decorator(DECORATORS, name="dispatch")
class RoleView(View):
    """Another role, function or term of somebody."""

    def get(self, request: HttpRequest, slug: str, key: int) -> HttpResponse:
        organisation = area(request, slug)
        membership = child(people_of(organisation), key)
        return self._page(request, organisation, membership, RoleForm(initial=_initial(membership)))

    def post(self, request: HttpRequest, slug: str, key: int) -> HttpResponse:
        organisation = area(request, slug)
        membership = child(people_of(organisation), key)
        form = RoleForm(request.POST)
        if form.is_valid():
            try:
                services.change_role(membership=membership, by=me(request), **form.cleaned_data)
            except services.OrganisationRefused as refusal:
                refuse(form, refusal)
            else:
                messages.success(request, _("The changes were saved."))
                return redirect(organisation.people_url)
        return self._page(request, organisation, membership, form)

    def _page(
        self, request: HttpRequest, organisation: Organisation, membership: Membership, form: Any
    ) -> HttpResponse:
        context = {"organisation": organisation, "membership": membership, "form": form}
        context["sections"] = sections_of(organisation, request.user)
        status = 422 if form.errors else 200
        return render(request, "organisations/role.html", context, status=status)


def _initial(membership: Membership) -> dict[str, Any]:
    ends = membership.expires_at
    return {
        "role": membership.role,
        "title": membership.title,
        "expires_at": timezone.localtime(ends).date() if ends else None,
    }


@method_decorator(DECORATORS, name="dispatch")
class RemoveView(View):
    """Asks once more, then takes somebody out."""

    def get(self, request: HttpRequest, slug: str, key: int) -> HttpResponse:
        organisation = area(request, slug)
        membership = child(people_of(organisation), key)
        context = {"organisation": organisation, "membership": membership}
        return render(request, "organisations/remove.html", context)

    def post(self, request: HttpRequest, slug: str, key: int) -> HttpResponse:
        organisation = area(request, slug)
        membership = child(people_of(organisation), key)
        return done(
            request,
            lambda: services.remove(membership=membership, by=me(request)),
            organisation.people_url,
            _("The role has ended."),
        )


@never_cache
@login_required
@require_POST
def answer_request(request: HttpRequest, slug: str, key: int) -> HttpResponse:
    """Take somebody in, with a role, or decline."""
    organisation = area(request, slug)
    found = child(organisation.join_requests.select_related("user", "organisation"), key)
    if "refuza" in request.POST:
        return done(
            request,
            lambda: services.decline_request(join_request=found, by=me(request)),
            organisation.people_url,
            _("The request was declined."),
        )
    form = AcceptForm(request.POST)
    if not form.is_valid():
        messages.warning(request, _("Choose the role."))
        return redirect(organisation.people_url)
    role = form.cleaned_data["role"]
    return done(
        request,
        lambda: services.accept_request(join_request=found, by=me(request), role=role),
        organisation.people_url,
        _("The person is now part of the organisation."),
    )


@never_cache
@login_required
@require_POST
def withdraw(request: HttpRequest, slug: str, key: int) -> HttpResponse:
    """An invitation no longer works."""
    organisation = area(request, slug)
    found = child(organisation.invitations.select_related("organisation"), key)
    return done(
        request,
        lambda: services.withdraw_invitation(invitation=found, by=me(request)),
        organisation.people_url,
        _("The invitation was withdrawn."),
    )
