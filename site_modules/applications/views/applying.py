"""Applying to an ad; one's own applications."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from site_modules.accounts.signed_in import me
from site_modules.applications import permissions, services
from site_modules.applications.enums import APPLIED_TO
from site_modules.applications.forms.applying import ApplyForm
from site_modules.applications.models import Application, VolunteerInvitation
from site_modules.applications.selectors.invitations import blocks_of, own_invitations
from site_modules.applications.selectors.own import (
    contact_for,
    moments_of,
    next_step,
    own_page,
)
from site_modules.applications.selectors.profile import snapshot_of
from site_modules.applications.services import ApplicationRefused
from site_modules.applications.views.finding import own_application, own_invitation, readable_ad
from site_modules.applications.views.shell import put_beside, said, shell
from site_modules.hub.kinds import kind_of
from site_modules.hub.models import Ad

DECORATORS: Any = [never_cache, login_required]


@method_decorator(DECORATORS, name="dispatch")
class ApplyView(View):
    """What goes along is shown first; sent once. `?invitatie=` answers an invitation by it."""

    def get(self, request: HttpRequest, kind_name: str, ad_id: int) -> HttpResponse:
        ad = self._ad(request, kind_name, ad_id)
        held = Application.objects.own(request.user).about(ad).held().first()
        if held is not None:
            messages.info(request, _("You have applied to this ad already."))
            return redirect(held.get_absolute_url())
        if not permissions.can_apply(request.user, ad):
            return render(
                request, "applications/cannot_apply.html", _around(request, ad), status=403
            )
        return self._page(request, ad, self._form(request, ad, sent=False))

    def post(self, request: HttpRequest, kind_name: str, ad_id: int) -> HttpResponse:
        ad = self._ad(request, kind_name, ad_id)
        form = self._form(request, ad, sent=True)
        if not form.is_valid():
            return self._page(request, ad, form)
        try:
            made = self._send(request, ad, form)
        except ApplicationRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, ad, form)
        if made is None:
            return redirect("applications:own")
        messages.success(request, _("Your application was sent."))
        return redirect(made.get_absolute_url())

    @transaction.atomic
    def _send(self, request: HttpRequest, ad: Ad, form: ApplyForm) -> Application | None:
        """None for a form that was sent before. A refusal gives its token back."""
        if not form.claim():
            return None
        invitation = self._invitation(request, ad)
        return services.apply(ad=ad, by=me(request), sent=form.sent, invitation=invitation)

    def _ad(self, request: HttpRequest, kind_name: str, ad_id: int) -> Ad:
        ad = readable_ad(request, kind_name, ad_id)
        if ad.kind not in APPLIED_TO:
            raise Http404
        return ad

    def _form(self, request: HttpRequest, ad: Ad, *, sent: bool) -> ApplyForm:
        values = (request.POST, request.FILES) if sent else ()
        return ApplyForm(*values, ad=ad, phone=me(request).profile.phone)

    def _invitation(self, request: HttpRequest, ad: Ad) -> VolunteerInvitation | None:
        key = request.GET.get("invitatie", "")
        if not (key.isascii() and key.isdigit() and len(key) <= 18):
            return None
        rows = own_invitations(request.user).open().filter(opportunity=ad.pk)
        found: VolunteerInvitation | None = rows.filter(pk=int(key)).first()
        return found

    def _page(self, request: HttpRequest, ad: Ad, form: ApplyForm) -> HttpResponse:
        context = _around(request, ad) | {
            "form": form,
            "snapshot": snapshot_of(me(request)),
            "invitation": self._invitation(request, ad),
        }
        status = 422 if form.errors else 200
        return render(request, "applications/apply.html", context, status=status)


def _around(request: HttpRequest, ad: Ad) -> dict[str, Any]:
    return shell(request.user) | {"ad": ad, "kind": kind_of(ad)}


@never_cache
@login_required
@require_safe
def own(request: HttpRequest) -> HttpResponse:
    """„Candidaturile mele”, with invitations that wait above them."""
    context = shell(request.user, "applications:own") | {
        "page": own_page(request.user, request.GET.get("pagina", "1")),
        "invitations": list(own_invitations(request.user).open()[:20]),
        "answered": list(own_invitations(request.user).exclude(answered_at=None)[:10]),
        "blocks": list(blocks_of(request.user)[:50]),
    }
    return render(request, "applications/own.html", context)


@never_cache
@login_required
@require_safe
def one(request: HttpRequest, key: int) -> HttpResponse:
    """One's own application: state, times, the answer, the contact, what comes next."""
    application = own_application(request, key)
    ad = application.ad
    context = shell(request.user, "applications:own") | {
        "application": application,
        "ad": ad,
        "ad_url": ad.get_absolute_url() if ad is not None and ad.is_open else "",
        "moments": moments_of(application),
        "next_step": next_step(application, ad),
        "contact": contact_for(application, ad, request.user),
        "kept_days": settings.APPLICATIONS_KEPT_DAYS,
        "may_withdraw": permissions.can_withdraw_application(request.user, application),
    }
    return render(request, "applications/own_application.html", context)


@method_decorator(DECORATORS, name="dispatch")
class WithdrawView(View):
    """GET asks whether it is meant; POST does it."""

    def get(self, request: HttpRequest, key: int) -> HttpResponse:
        application = own_application(request, key)
        if not permissions.can_withdraw_application(request.user, application):
            return redirect(application.get_absolute_url())
        context = shell(request.user, "applications:own") | {"application": application}
        return render(request, "applications/withdraw.html", context)

    def post(self, request: HttpRequest, key: int) -> HttpResponse:
        application = own_application(request, key)
        try:
            services.withdraw(
                application=application, by=me(request), seen=request.POST.get("seen", "")
            )
        except ApplicationRefused as refusal:
            return said(request, refusal, application.get_absolute_url())
        messages.success(request, _("The application was withdrawn."))
        return redirect(application.get_absolute_url())


@never_cache
@login_required
@require_safe
def invitation(request: HttpRequest, key: int) -> HttpResponse:
    """To this volunteer: accept by applying, decline, block."""
    found = own_invitation(request, key)
    context = shell(request.user, "applications:own") | {
        "invitation": found,
        "ad": found.opportunity,
        "may_accept": permissions.can_apply(request.user, found.opportunity),
    }
    return render(request, "applications/invitation.html", context)


@never_cache
@require_POST
@login_required
def decline(request: HttpRequest, key: int) -> HttpResponseBase:
    found = own_invitation(request, key)
    try:
        services.decline(invitation=found, by=me(request), blocks="blocheaza" in request.POST)
    except ApplicationRefused as refusal:
        return said(request, refusal, found.get_absolute_url())
    messages.success(request, _("The invitation is declined; the organisation was told."))
    return redirect("applications:own")


@never_cache
@require_POST
@login_required
def block(request: HttpRequest, key: int) -> HttpResponse:
    """After an answer: no more invitations of the organisation that sent this one."""
    services.block(volunteer=me(request), organisation=own_invitation(request, key).organisation)
    messages.success(request, _("This organisation cannot invite you any more."))
    return redirect("applications:own")


@never_cache
@require_POST
@login_required
def unblock(request: HttpRequest, key: int) -> HttpResponse:
    if key > 2**63 - 1 or not services.unblock(volunteer=me(request), block_id=key):
        raise Http404
    messages.success(request, _("This organisation may invite you again."))
    return redirect("applications:own")
