"""What goes with a person, and what an export holds."""

from site_modules.notifications.models import Notification
from site_modules.organisations import services
from site_modules.organisations.models import (
    Conversation,
    Invitation,
    JoinRequest,
    Membership,
    Message,
    Organisation,
)
from site_modules.privacy.erasure import erase_by_map


def test_a_member_who_goes(organisation, representative, staff, person):
    coordinator = staff("volunteer_coordinator")
    made = services.write_to_organisation(
        organisation=organisation, by=person("member"), subject="Salut", text="Sunt Ana."
    )
    services.answer(conversation=made, by=coordinator, text="Bună!")
    other = services.write_to_organisation(
        organisation=organisation, by=person("delegate"), subject="Alta", text="x"
    )
    services.answer(conversation=other, by=coordinator, text="Răspuns")
    services.ask_to_join(organisation=organisation, by=person("member"), text="Eu")
    services.invite(
        organisation=organisation, by=representative, email="member@punte.example", role="member"
    )
    erase_by_map(user=person("member"))
    assert not Conversation.objects.filter(pk=made.pk).exists()
    assert not JoinRequest.objects.exists() and not Invitation.objects.exists()
    erase_by_map(user=coordinator)
    assert not Membership.objects.filter(user=coordinator).exists()
    other.refresh_from_db()
    assert other.assigned_to is None
    assert Message.objects.filter(conversation=other).count() == 2


def test_the_last_representative_and_a_draft(organisation, representative, enter, person):
    enter(by=representative, cui="", registry_number="4/A/2001", name="Ciornă", sends=False)
    erase_by_map(user=representative)
    assert list(Organisation.objects.all()) == [organisation]
    told = Notification.objects.filter(
        recipient=person("administrator"), kind="organisations.left_alone"
    )
    assert told.exists()
