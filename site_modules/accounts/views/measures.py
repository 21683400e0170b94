"""Warnings and suspensions: read by whom they concern, given by moderators."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from site_modules.accounts import services
from site_modules.accounts.forms.sanctions import WarningForm
from site_modules.accounts.models import Sanction, User


@never_cache
@login_required
def measures(request: HttpRequest) -> HttpResponse:
    """What was decided about the reader, with reasons and the way to contest it."""
    found = Sanction.objects.filter(user=request.user.pk)[:50]
    return render(request, "accounts/measures.html", {"sanctions": found})


@require_POST
@login_required
def confirm_reading(request: HttpRequest, sanction_id: int) -> HttpResponse:
    if not Sanction.objects.filter(pk=sanction_id, user=request.user.pk).exists():
        raise Http404
    services.confirm_reading(user=request.user, sanction_id=sanction_id)  # type: ignore[arg-type]
    return redirect("accounts:measures")


@never_cache
@login_required
@permission_required("accounts.add_sanction", raise_exception=True)
def warn(request: HttpRequest, username: str) -> HttpResponse:
    """A moderator warns a member; no address is shown here."""
    person = get_object_or_404(User, username=username, is_active=True, erased_at=None)
    form = WarningForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and form.claim_once():
        try:
            services.warn(
                user=person,
                by=request.user,  # type: ignore[arg-type]
                reason=form.cleaned_data["reason"],
                rule=form.cleaned_data["rule"],
            )
        except services.SanctionRefused:
            form.add_error(None, _("You cannot take a measure against yourself."))
        else:
            messages.success(request, _("The warning was kept on record and sent."))
            return redirect("accounts:member", username=person.username)
    status = 422 if form.errors else 200
    return render(request, "accounts/warn.html", {"form": form, "person": person}, status=status)
