"""Erasing somebody in the admin, when they asked for it by letter or by mail."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path
from django.utils.translation import gettext as _

from site_modules.accounts.models import User
from site_modules.privacy.forms import ErasePersonForm
from site_modules.privacy.services.erasures import LastAdministrator, erase_account

DELETE = "accounts.delete_user"


def erase_person(request: HttpRequest, person_id: int) -> HttpResponse:
    """The administrator types the username, so that a click cannot do it."""
    if not request.user.has_perm(DELETE):
        raise PermissionDenied
    person = get_object_or_404(User, pk=person_id, erased_at=None)
    form = ErasePersonForm(request.POST or None, person=person)
    if request.method == "POST" and form.is_valid():
        try:
            erase_account(user=person, by=request.user)  # type: ignore[arg-type]
        except LastAdministrator:
            form.add_error(None, _("The last administrator stays. Name another one first."))
        else:
            messages.success(request, _("The account is closed; the data is erased in a moment."))
            return redirect("wagtailusers_users:index")
    context = {"person": person, "form": form}
    status = 422 if form.errors else 200
    return render(request, "privacy/admin/erase_person.html", context, status=status)


def admin_urls() -> list[URLPattern]:
    return [path("persoane/<int:person_id>/sterge/", erase_person, name="privacy_erase_person")]
