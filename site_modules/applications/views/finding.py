"""Ads, applications and invitations of an address, for who may have them; 404 for all others."""

from typing import Any

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404

from site_modules.applications.models import Application, VolunteerInvitation
from site_modules.applications.selectors.invitations import own_invitations
from site_modules.hub.enums import AdKind
from site_modules.hub.kinds import KINDS
from site_modules.hub.models import Ad, VolunteerOffer
from site_modules.organisations.models import Organisation

#: Keys beyond this are no keys: databases refuse them.
MAX_KEY = 2**63 - 1


def one_of(rows: Any, key: int) -> Any:
    if key > MAX_KEY:
        raise Http404
    return get_object_or_404(rows, pk=key)


def readable_ad(request: HttpRequest, kind_name: str, key: int) -> Ad:
    if kind_name not in AdKind.values:
        raise Http404
    ads = KINDS[AdKind(kind_name)].model.objects.visible_to(request.user)
    found: Ad = one_of(ads.select_related("organisation"), key)
    return found


def own_application(request: HttpRequest, key: int) -> Application:
    own = Application.objects.own(request.user).select_related("organisation", "applicant")
    found: Application = one_of(own, key)
    return found


def organisation_acted_for(request: HttpRequest, slug: str) -> Organisation:
    return get_object_or_404(Organisation.objects.acted_for_by(request.user), slug=slug)


def received_application(request: HttpRequest, slug: str, key: int) -> Application:
    """One of the organisation of the address; not one's own."""
    received = Application.objects.received_by(request.user).filter(organisation__slug=slug)
    received = received.exclude(applicant=request.user.pk)
    rows = received.select_related("organisation", "applicant", "decided_by")
    found: Application = one_of(rows, key)
    return found


def own_invitation(request: HttpRequest, key: int) -> VolunteerInvitation:
    found: VolunteerInvitation = one_of(own_invitations(request.user), key)
    return found


def open_offer(request: HttpRequest, key: int) -> VolunteerOffer:
    """Somebody else's, up now."""
    offers = VolunteerOffer.objects.visible_to(request.user).open_now()
    offers = offers.exclude(submitter=request.user.pk).filter(submitter__is_active=True)
    found: VolunteerOffer = one_of(offers.select_related("submitter"), key)
    return found
