"""Two people at the same moment: one wins, the other is told."""

from datetime import timedelta

import pytest
from django.utils import timezone

from site_modules.applications import services
from site_modules.applications.models import Application, VolunteerInvitation
from site_modules.applications.services import ApplicationRefused, Sent
from site_modules.hub.models import VolunteerOpportunity
from site_modules.organisations.models import Membership, Organisation
from tests.at_once import errors_at_once
from tests.hub.conftest import words
from tests.organisations.test_at_once import someone

RUNS = 8
pytestmark = pytest.mark.django_db(transaction=True)


def open_ad(delegate):
    made = Organisation.objects.create(
        name="Asociația", slug="asociatia", kind="association", county="SB", locality="Sibiu",
        state="verified", name_key="asociatia",
    )  # fmt: skip
    Membership.objects.create(organisation=made, user=delegate, role="delegate")
    return VolunteerOpportunity.objects.create(
        reference="T-1", organisation=made, state="approved", live=True,
        approved_at=timezone.now(), expires_at=timezone.now() + timedelta(days=9),
        **words(),
    )  # fmt: skip


def test_at_once():
    """One test, since a test that commits leaves an empty database behind."""
    delegate, applicant = someone("delegata"), someone("candidata")
    ad = open_ad(delegate)
    for _run in range(RUNS):
        apply_twice(ad, applicant)
        withdraw_against_accept(Application.objects.get(), applicant, delegate)
        Application.objects.all().delete()
        accept_against_decline(ad, applicant, delegate)


def apply_twice(ad, applicant):
    errors = errors_at_once(
        *[lambda: services.apply(ad=ad, by=applicant, sent=Sent("Vin.", cv=None))] * 2
    )
    assert [error.code for error in errors] == ["already"]


def withdraw_against_accept(application, applicant, delegate):
    one, two = (
        Application.objects.select_related("organisation", "applicant").get(pk=application.pk)
        for _copy in range(2)
    )
    errors = errors_at_once(
        lambda: services.withdraw(application=one, by=applicant),
        lambda: services.decide(application=two, by=delegate, accepts=True, answer="Da."),
    )
    assert [type(error) for error in errors] == [ApplicationRefused]
    assert Application.objects.get().state in {"retrasa", "acceptata"}


def accept_against_decline(ad, applicant, delegate):
    invitation = VolunteerInvitation.objects.create(
        organisation=ad.organisation, volunteer=applicant, opportunity=ad, invited_by=delegate,
        text="Vino!",
    )  # fmt: skip
    errors = errors_at_once(
        lambda: services.apply(ad=ad, by=applicant, sent=Sent("Vin."), invitation=invitation),
        lambda: services.decline(invitation=invitation, by=applicant),
    )
    assert [error.code for error in errors] == ["answered"]
    stands = VolunteerInvitation.objects.get()
    assert (stands.state == "acceptata") == Application.objects.exists()
    VolunteerInvitation.objects.all().delete()
    Application.objects.all().delete()
