"""„Organizațiile mele”."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from site_modules.accounts.signed_in import me
from site_modules.organisations import services
from site_modules.organisations.models import Conversation, Invitation, JoinRequest, Membership
from site_modules.organisations.selectors.areas import memberships_of
from site_modules.organisations.views.finding import child, done

DECORATORS: Any = [never_cache, login_required]


@never_cache
@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """Where one belongs, is invited, asks to join."""
    user = me(request)
    context = {
        "memberships": list(memberships_of(user)),
        "invitations": list(
            Invitation.objects.for_address_of(user).select_related("organisation", "invited_by")
        ),
        "join_requests": list(
            JoinRequest.objects.open().filter(user=user).select_related("organisation")
        ),
        "has_conversations": Conversation.objects.filter(member=user).exists(),
    }
    return render(request, "organisations/mine.html", context)


@method_decorator(DECORATORS, name="dispatch")
class LeaveView(View):
    """Asks once more, then goes."""

    def get(self, request: HttpRequest, key: int) -> HttpResponse:
        membership = child(memberships_of(me(request)), key)
        return render(request, "organisations/leave.html", {"membership": membership})

    def post(self, request: HttpRequest, key: int) -> HttpResponse:
        membership = child(memberships_of(me(request)), key)
        return done(
            request,
            lambda: services.leave(membership=membership, by=me(request)),
            reverse("organisations:mine"),
            _("You left %(organisation)s.") % {"organisation": membership.organisation.name},
        )


@never_cache
@login_required
@require_POST
def show_me(request: HttpRequest, key: int) -> HttpResponse:
    """Whether one stands on the organisation's page."""
    membership: Membership = child(memberships_of(me(request)), key)
    is_shown = request.POST.get("arata") == "1"
    return done(
        request,
        lambda: services.set_shown(membership=membership, by=me(request), is_shown=is_shown),
        reverse("organisations:mine"),
        _("Your choices were saved."),
    )


@never_cache
@login_required
@require_POST
def withdraw_request(request: HttpRequest, key: int) -> HttpResponse:
    own = JoinRequest.objects.filter(user=me(request)).select_related("organisation")
    found = child(own, key)
    return done(
        request,
        lambda: services.withdraw_request(join_request=found, by=me(request)),
        reverse("organisations:mine"),
        _("Your request was withdrawn."),
    )
