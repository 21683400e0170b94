"""What stands around the pages of the career centre, and how rows are found for them."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from cms.core.enums import Service
from cms.core.service_sections import extra_sections
from site_modules.accounts.signed_in import me
from site_modules.career.models import Booking, Counsellor
from site_modules.career.permissions import may_counsel
from site_modules.career.services import CareerRefused, counsellor_of

MAX_KEY = 2**63 - 1
WITH_PEOPLE = ("member", "counsellor__person")


def shell(user: Any, url_name: str = "") -> dict[str, Any]:
    """The sections of the service as tabs, with the one of this page marked."""
    here = reverse(url_name) if url_name else ""
    tabs = list(extra_sections(Service.CAREER, user))
    if may_counsel(user):
        tabs.append({"title": _("Counsellor's desk"), "url": reverse("career:desk")})
    return {
        "service_around": Service.CAREER,
        "tabs": [tab | {"is_current": tab["url"] == here} for tab in tabs],
    }


def own_booking(request: HttpRequest, key: int) -> Booking:
    """The member's; 404 for everybody else."""
    return _one(Booking.objects.of_member(request.user), key)


def desk_booking(request: HttpRequest, key: int) -> Booking:
    """The counsellor's; 404 for everybody else."""
    return _one(Booking.objects.of_counsellor(request.user), key)


def any_booking(request: HttpRequest, key: int) -> Booking:
    """Either of the two."""
    return _one(Booking.objects.visible_to(request.user), key)


def _one(rows: Any, key: int) -> Booking:
    found: Booking | None = rows.select_related(*WITH_PEOPLE).filter(pk=min(key, MAX_KEY)).first()
    if found is None:
        raise Http404
    return found


def own_desk(request: HttpRequest) -> Counsellor:
    """The counsellor who is signed in; 404 for others."""
    try:
        return counsellor_of(me(request))
    except CareerRefused as refusal:
        raise Http404 from refusal


def put_beside(form: Any, refusal: CareerRefused) -> None:
    """The refusal beside its field, or above the form."""
    field = refusal.field if refusal.field in form.fields else None
    form.add_error(field, str(refusal.message))


def said(request: HttpRequest, refusal: CareerRefused, address: str) -> HttpResponse:
    """The refusal above the page to which the reader goes back."""
    messages.warning(request, str(refusal.message))
    return redirect(address)
