"""Moderators suspend somebody from the forum, and end it before its time."""

from datetime import datetime, time
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View

from forum.portal import permissions, services
from forum.portal.forms import SuspensionForm
from forum.portal.services import ForumRefused
from forum.portal.suspensions import suspension_of
from forum.portal.views.finding import DECORATORS
from forum.portal.views.shell import shell
from site_modules.accounts.models import User
from site_modules.accounts.signed_in import me


@method_decorator(DECORATORS, name="dispatch")
class SuspendView(View):
    """The form, or the measure that lasts; `ridica` ends it."""

    def get(self, request: HttpRequest, username: str) -> HttpResponse:
        return self._page(request, _person(request, username), SuspensionForm())

    def post(self, request: HttpRequest, username: str) -> HttpResponse:
        person = _person(request, username)
        if "ridica" in request.POST:
            return self._lift(request, person)
        form = SuspensionForm(request.POST)
        if not form.is_valid():
            return self._page(request, person, form, 422)
        sent = form.cleaned_data
        end = timezone.make_aware(datetime.combine(sent["until"], time(23, 59)))
        try:
            services.suspend(
                user=person, by=me(request), reason=sent["reason"], rule=sent["rule"], until=end
            )
        except ForumRefused as refusal:
            form.add_error(refusal.field, str(refusal.message))
            return self._page(request, person, form, 422)
        messages.success(request, _("The suspension counts from now on; the person is told."))
        return redirect("forum:suspend", person.username)

    def _lift(self, request: HttpRequest, person: User) -> HttpResponse:
        if services.lift_suspension(user=person, by=me(request)):
            messages.success(request, _("The suspension was lifted; the person is told."))
        else:
            messages.info(request, _("This person is not suspended from the forum any more."))
        return redirect("forum:suspend", person.username)

    def _page(
        self, request: HttpRequest, person: User, form: SuspensionForm, status: int = 200
    ) -> HttpResponse:
        context: dict[str, Any] = shell("") | {
            "form": form, "person": person, "suspension": suspension_of(person),
        }  # fmt: skip
        return render(request, "forum/suspend.html", context, status=status)


def _person(request: HttpRequest, username: str) -> User:
    if not permissions.can_suspend(request.user):
        raise PermissionDenied
    return get_object_or_404(User, username=username, is_active=True, erased_at=None)
