"""A verified organisation invites a volunteer; the volunteer answers (HUB-01)."""

import pytest
from django.urls import reverse

from site_modules.applications import services
from site_modules.applications.models import Application, InvitationBlock, VolunteerInvitation
from site_modules.applications.services import ApplicationRefused, Sent
from site_modules.hub.services import close_ad
from site_modules.notifications.models import Notification
from tests.applications.conftest import MESSAGE, form, fresh

pytestmark = pytest.mark.django_db


def told(person, kind):
    return Notification.objects.filter(recipient=person, kind=f"applications.{kind}").count()


def invite_url(offer):
    return reverse("applications:invite", args=[offer.pk])


def test_delegate_invites_without_learning_an_address(browser_of, offer, opportunity, person):
    page = browser_of("delegate").get(invite_url(offer)).content.decode()
    assert "member@punte.example" not in page
    sent = {"opportunity": opportunity.pk, "text": "Ne-ar ajuta mult.", "form_token": "i"}
    for _time in range(2):
        assert browser_of("delegate").post(invite_url(offer), sent).status_code in (302, 422)
    assert VolunteerInvitation.objects.count() == 1
    assert told(person("member"), "invited") == 1
    sent_page = reverse("applications:sent_invitations", args=[opportunity.organisation.slug])
    words = browser_of("delegate").get(sent_page).content.decode()
    assert "Member E." in words
    assert "member@punte.example" not in words


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param({"opportunity": "", "text": "Bună!"}, id="no-opportunity"),
        pytest.param({"opportunity": "²", "text": "Bună!"}, id="power"),
        pytest.param({"opportunity": "9" * 30, "text": "Bună!"}, id="foreign"),
        pytest.param({"text": "\x00"}, id="no-words"),
        pytest.param({"text": "x" * 2001}, id="too-long"),
    ],
)
def test_bad_invitation_stays_in_the_form(browser_of, offer, opportunity, sent):
    answer = browser_of("delegate").post(
        invite_url(offer), {"opportunity": opportunity.pk, "text": "Bună!"} | sent
    )
    assert answer.status_code == 422
    assert not VolunteerInvitation.objects.exists()


def test_who_acts_for_nobody_cannot_invite(browser_of, offer, opportunity, person):
    assert browser_of("other_member").get(invite_url(offer)).status_code == 404
    with pytest.raises(ApplicationRefused) as refusal:
        services.invite(offer=offer, opportunity=opportunity, by=person("other_member"), text="Da")
    assert refusal.value.code == "not_yours"


def test_closed_offer_or_opportunity_is_no_way(offer, opportunity, person):
    close_ad(ad=offer, by=person("member"))
    with pytest.raises(ApplicationRefused):
        services.invite(
            offer=fresh(offer), opportunity=opportunity, by=person("delegate"), text="Da"
        )


def test_once_per_opportunity(invitation, offer, opportunity, person):
    with pytest.raises(ApplicationRefused) as refusal:
        services.invite(offer=offer, opportunity=opportunity, by=person("delegate"), text="Da")
    assert refusal.value.code == "before"


def test_limit_of_a_day(offer, opportunity, person, monkeypatch):
    monkeypatch.setattr("site_modules.applications.services.inviting.MOST_SENT", 0)
    with pytest.raises(ApplicationRefused) as refusal:
        services.invite(offer=offer, opportunity=opportunity, by=person("delegate"), text="Da")
    assert refusal.value.code == "too_many"


def test_acceptance_is_an_application(invitation, opportunity, browser_of, person):
    browser = browser_of("member")
    assert "Ne-ar ajuta mult." in browser.get(invitation.get_absolute_url()).content.decode()
    address = reverse("applications:apply", args=[opportunity.kind.value, opportunity.pk])
    answer = browser.post(f"{address}?invitatie={invitation.pk}", form())
    made = Application.objects.get()
    assert answer["Location"] == made.get_absolute_url()
    now = fresh(invitation)
    assert (now.state, now.application) == ("acceptata", made)
    assert told(person("delegate"), "invitation_accepted") == 1


def test_foreign_invitation_changes_nothing(invitation, opportunity, browser_of):
    address = reverse("applications:apply", args=[opportunity.kind.value, opportunity.pk])
    browser_of("other_member").post(f"{address}?invitatie={invitation.pk}", form())
    assert fresh(invitation).is_open


def test_volunteer_declines_and_blocks(invitation, offer, opportunity, browser_of, person):
    address = reverse("applications:decline", args=[invitation.pk])
    browser_of("member").post(address, {"blocheaza": "1"})
    assert fresh(invitation).state == "refuzata"
    assert told(person("delegate"), "invitation_declined") == 1
    VolunteerInvitation.objects.all().delete()
    with pytest.raises(ApplicationRefused) as refusal:
        services.invite(offer=offer, opportunity=opportunity, by=person("delegate"), text="Da")
    assert refusal.value.code == "gone"
    block = InvitationBlock.objects.get()
    assert (
        browser_of("other_member")
        .post(reverse("applications:unblock", args=[block.pk]))
        .status_code
        == 404
    )
    browser_of("member").post(reverse("applications:unblock", args=[block.pk]))
    assert not InvitationBlock.objects.exists()


def test_decline_after_acceptance_is_refused(invitation, opportunity, person):
    services.apply(
        ad=opportunity, by=person("member"), sent=Sent(message=MESSAGE), invitation=invitation
    )
    with pytest.raises(ApplicationRefused):
        services.decline(invitation=invitation, by=person("member"))
    assert fresh(invitation).state == "acceptata"


@pytest.mark.parametrize("name", ["other_member", "delegate", "moderator", "administrator"])
def test_somebody_elses_invitation_is_not_there(invitation, browser_of, name):
    browser = browser_of(name)
    assert browser.get(invitation.get_absolute_url()).status_code == 404
    assert browser.post(reverse("applications:decline", args=[invitation.pk])).status_code == 404
    assert fresh(invitation).is_open


def test_cards_name_nobody_in_full(offer, browser_of):
    page = browser_of("other_member").get(reverse("applications:volunteers")).content.decode()
    assert "Member E." in page
    assert "Member Exemplu" not in page
    assert "contabilitate" in page


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("stie=Contabilitate", 1), ("stie=tamplarie", 0), ("interes=administrativ", 1),
        ("interes=mediu", 0), ("timp=lunar", 1), ("judet=SB", 0), ("unde=online", 1),
        ("limba=maghiar", 0), ("q=contabila", 1), ("judet=²", 1), ("pagina=²&q=%00", 1),
        ("unde=online&unde=loc", 0), ("stie=%ed%a0%80", 1),
    ],
)  # fmt: skip
def test_filters_of_volunteers(offer, browser_of, query, count):
    answer = browser_of("other_member").get(f"{reverse('applications:volunteers')}?{query}")
    assert answer.status_code == 200
    assert answer.context["total"] == count


def test_waiting_offer_is_not_listed(offer, browser_of, person):
    close_ad(ad=offer, by=person("member"))
    page = browser_of("other_member").get(reverse("applications:volunteers"))
    assert page.context["total"] == 0
    assert browser_of("visitor").get(reverse("applications:volunteers")).status_code == 302
