"""From the request for an account to „Înscrie organizația”, and to an invitation."""

from site_modules.accounts.models import RegistrationRequest, User
from site_modules.accounts.services import approve_request
from site_modules.notifications.models import Notification, OutgoingMail
from site_modules.organisations import services
from tests.organisations.conftest import CUIS

FORM = {
    "on_behalf": "organisation",
    "last_name": "Ionescu",
    "first_name": "Dana",
    "email": "dana@asociatie.example",
    "phone": "0712 345 678",
    "organisation_name": "Asociația Nouă",
    "organisation_cui": f"RO {CUIS[1]}",
    "position": "președintă",
    "stakeholder_type": "ngo_member",
    "agrees_to_rules": "on",
    "agrees_to_data": "on",
}


def test_the_cui_is_carried_and_the_next_step_is_said(browser_of, person):
    assert browser_of("visitor").post("/inregistrare/", FORM).status_code == 302
    request = RegistrationRequest.objects.get()
    assert request.organisation_cui == CUIS[1]
    user = approve_request(request=request, by=person("administrator"))
    told = Notification.objects.get(recipient=user, kind="organisations.enter")
    assert told.url == "/organizatii/inscrie/"
    mail = OutgoingMail.objects.filter(recipients=[user.email]).latest("pk")
    assert "Asociația Nouă" in mail.text_body


def test_a_wrong_cui_is_refused_at_registration(browser_of):
    answer = browser_of("visitor").post("/inregistrare/", FORM | {"organisation_cui": "123"})
    assert answer.status_code == 422
    assert "Cifra de control" in answer.content.decode()


def test_who_was_invited_before_having_an_account_is_told(
    organisation, representative, browser_of, person
):
    services.invite(
        organisation=organisation, by=representative, email="Dana@Asociatie.example",
        role="delegate",
    )  # fmt: skip
    browser_of("visitor").post("/inregistrare/", FORM | {"on_behalf": "person"})
    user = approve_request(request=RegistrationRequest.objects.get(), by=person("administrator"))
    assert Notification.objects.filter(recipient=user, kind="organisations.invited").exists()
    assert User.objects.get(pk=user.pk).organisation_memberships.count() == 0
