"""Administrators decide: once, on what they read, not on their own, and people are told."""

import pytest
from django.urls import reverse

from cms.audit.models import AuditEntry
from site_modules.accounts.enums import Role
from site_modules.notifications.models import Notification
from site_modules.organisations import permissions, services
from site_modules.organisations.enums import OrganisationState
from site_modules.organisations.models import Organisation
from site_modules.organisations.selectors import organisations_of
from site_modules.organisations.signals import organisation_restored, organisation_suspended
from tests.organisations.conftest import CUIS, FIELDS, account


def one(organisation) -> str:
    return reverse("organisations_one", args=[organisation.pk])


def has_role(user) -> bool:
    return user.groups.filter(name=Role.DELEGATE).exists()


def test_the_whole_way_in_the_admin(enter, browser_of, person):
    waiting = enter()
    browser = browser_of("administrator")
    assert waiting.name in browser.get(reverse("organisations_queue")).content.decode()
    assert CUIS[0] in browser.get(one(waiting)).content.decode()
    browser.post(reverse("organisations_verify", args=[waiting.pk]), {"version": waiting.version})
    waiting.refresh_from_db()
    assert waiting.is_active and waiting.verified_by == person("administrator")
    told = Notification.objects.get(kind="organisations.verified")
    assert told.recipient == person("other_member")
    assert AuditEntry.objects.filter(event="organisations.verified").exists()
    assert has_role(person("other_member"))
    assert permissions.can_act_for(person("other_member"), waiting)
    assert list(organisations_of(person("other_member"))) == [waiting]


@pytest.mark.parametrize(
    ("decision", "state", "kind"),
    [
        ("changes", OrganisationState.CHANGES_ASKED, "organisations.changes_asked"),
        ("reject", OrganisationState.REJECTED, "organisations.rejected"),
    ],
)
def test_with_a_reason_that_its_people_read(enter, browser_of, decision, state, kind):
    waiting = enter()
    sent = {"decision": decision, "version": waiting.version}
    browser = browser_of("administrator")
    assert browser.post(one(waiting), sent | {"reason": ""}).status_code == 422
    browser.post(one(waiting), sent | {"reason": "Numele diferă de registru."})
    waiting.refresh_from_db()
    assert waiting.state == state
    assert Notification.objects.get(kind=kind).data["reason"] == "Numele diferă de registru."
    page = browser_of("other_member").get(waiting.manage_url).content.decode()
    assert "Numele diferă de registru." in page
    form = FIELDS | {"name": "Asociația Corectată", "trimite": "1"}
    browser_of("other_member").post(waiting.manage_url, form)
    waiting.refresh_from_db()
    assert waiting.is_waiting and waiting.name == "Asociația Corectată"


@pytest.mark.parametrize("persona", ["member", "editor", "moderator", "delegate", "visitor"])
def test_nobody_else_decides_or_looks(enter, browser_of, persona):
    waiting = enter()
    browser = browser_of(persona)
    assert browser.get(one(waiting)).status_code in (302, 403)
    browser.post(reverse("organisations_verify", args=[waiting.pk]), {"version": waiting.version})
    waiting.refresh_from_db()
    assert waiting.is_waiting


def test_four_eyes(enter, browser_of, person):
    own = enter(by=person("administrator"))
    browser_of("administrator").post(
        reverse("organisations_verify", args=[own.pk]), {"version": own.version}
    )
    own.refresh_from_db()
    assert own.is_waiting
    services.verify(organisation=own, by=account("alt-admin", Role.ADMINISTRATOR))
    with pytest.raises(services.OrganisationRefused):
        services.suspend(organisation=own, by=person("administrator"), reason="x")


@pytest.mark.parametrize("version", ["1", "²", "", "9" * 40, "-1"])
def test_a_decision_is_about_what_was_read(enter, browser_of, person, version):
    waiting = enter()
    services.edit(organisation=waiting, by=person("other_member"), fields={"locality": "Dej"})
    browser_of("administrator").post(
        reverse("organisations_verify", args=[waiting.pk]), {"version": version}
    )
    waiting.refresh_from_db()
    assert waiting.is_waiting


def test_the_second_decision_says_who_was_first(enter, person):
    waiting = enter()
    services.verify(organisation=waiting, by=person("administrator"))
    other = account("alt-admin", Role.ADMINISTRATOR)
    with pytest.raises(services.AlreadyDecided) as late:
        services.reject(organisation=waiting, by=other, reason="x")
    assert str(person("administrator")) in str(late.value.message)


def test_suspension_and_its_end(organisation, representative, person, browser_of):
    heard = []
    organisation_suspended.connect(lambda **kwargs: heard.append("suspended"), weak=False)
    organisation_restored.connect(lambda **kwargs: heard.append("restored"), weak=False)
    browser = browser_of("administrator")
    browser.post(one(organisation), {"decision": "suspend", "reason": "Plângeri repetate."})
    organisation.refresh_from_db()
    assert organisation.is_suspended and organisation.is_verified and not organisation.is_active
    assert browser_of("visitor").get(organisation.get_absolute_url()).status_code == 404
    assert not permissions.can_act_for(representative, organisation)
    assert not has_role(representative)
    page = browser_of("other_member").get(organisation.manage_url).content.decode()
    assert "Plângeri repetate." in page
    assert "<textarea" not in page
    browser_of("other_member").post(organisation.manage_url, FIELDS | {"phone": ""})
    organisation.refresh_from_db()
    assert organisation.phone
    browser.post(one(organisation), {"decision": "restore", "reason": "S-a lămurit."})
    organisation.refresh_from_db()
    assert organisation.is_active and has_role(representative)
    assert heard == ["suspended", "restored"]


def test_an_administrator_corrects_the_identity(organisation, browser_of, enter, person):
    address = reverse("organisations_correct", args=[organisation.pk])
    fields = {"name": "Asociația Podul Înverzit", "kind": "foundation", "cui": CUIS[3]}
    browser_of("administrator").post(address, fields)
    organisation.refresh_from_db()
    assert (organisation.name, organisation.cui) == ("Asociația Podul Înverzit", CUIS[3])
    answer = browser_of("administrator").post(address, fields | {"cui": "1"})
    assert answer.status_code == 422
    other = enter(by=person("member"), cui=CUIS[4])
    browser_of("administrator").post(address, fields | {"cui": other.cui})
    organisation.refresh_from_db()
    assert organisation.cui == CUIS[3]


@pytest.mark.parametrize(
    "query", ["?state=draft", "?state=zz", "?p=²", "?q=%00", "?q=podul", "?p=9e99"]
)
def test_the_queue_takes_any_address(enter, browser_of, query):
    enter(sends=False)
    address = reverse("organisations_queue") + query
    assert browser_of("administrator").get(address).status_code == 200


def test_the_queue_costs_the_same_for_many(enter, browser_of, django_assert_max_num_queries):
    Organisation.objects.bulk_create(
        Organisation(
            name=f"Asociația {number}", slug=f"a-{number}", kind="association", county="CJ",
            locality="Dej", registry_number=f"{number + 1}/A/2000", state="waiting",
        )
        for number in range(40)
    )  # fmt: skip
    browser = browser_of("administrator")
    browser.get(reverse("organisations_queue"))
    with django_assert_max_num_queries(14):
        browser.get(reverse("organisations_queue"))
