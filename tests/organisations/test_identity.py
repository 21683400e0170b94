"""Another name or number of a verified organisation: asked by its people, verified again."""

import pytest
from django.db import connection
from django.urls import reverse

from site_modules.notifications.models import Notification
from site_modules.organisations import services
from site_modules.organisations.enums import ChangeState
from site_modules.organisations.models import IdentityChange, Membership, Organisation
from tests.at_once import errors_at_once
from tests.organisations.conftest import CUIS, FIELDS

pytestmark = pytest.mark.django_db
NEW = {
    "name": "Fundația Podul Verde", "kind": "foundation", "cui": CUIS[1],
    "registry_number": "7/B/2025", "reason": "Sentința civilă 12 din 3 martie.",
}  # fmt: skip


def form_of(organisation):
    return reverse("organisations:identity", args=[organisation.slug])


@pytest.fixture
def change(organisation, person):
    fields = {name: value for name, value in NEW.items() if name != "reason"}
    return services.ask_identity_change(
        organisation=organisation, by=person("other_member"), fields=fields, reason=NEW["reason"]
    )


def test_the_whole_way(organisation, browser_of, person):
    author, desk = browser_of("other_member"), browser_of("administrator")
    assert form_of(organisation) in author.get(organisation.manage_url).content.decode()
    assert author.post(form_of(organisation), NEW).status_code == 302
    public = browser_of("visitor").get(organisation.get_absolute_url()).content.decode()
    assert FIELDS["name"] in public and NEW["name"] not in public, "the verified data stays up"
    assert NEW["name"] in author.get(organisation.manage_url).content.decode()
    assert Notification.objects.filter(
        kind="organisations.to_verify", recipient=person("administrator")
    ).exists()
    one = reverse("organisations_one", args=[organisation.pk])
    assert NEW["name"] in desk.get(reverse("organisations_queue")).content.decode()
    page = desk.get(one).content.decode()
    assert NEW["reason"] in page and CUIS[1] in page
    asked = IdentityChange.objects.get()
    address = reverse("organisations_change", args=[organisation.pk])
    desk.post(address, {"asked": asked.pk, "accept": "1"})
    now = Organisation.objects.get(pk=organisation.pk)
    assert (now.name, now.cui, now.kind, now.slug) == (
        NEW["name"], CUIS[1], "foundation", organisation.slug,
    )  # fmt: skip
    assert now.is_active and now.verified_at > organisation.verified_at
    assert Notification.objects.filter(
        kind="organisations.identity_changed", recipient=person("other_member")
    ).exists()
    public = browser_of("visitor").get(now.get_absolute_url()).content.decode()
    assert NEW["name"] in public and FIELDS["name"] not in public


def test_refused_with_a_reason_that_its_people_read(change, organisation, browser_of):
    desk = browser_of("administrator")
    address = reverse("organisations_change", args=[organisation.pk])
    assert desk.post(address, {"asked": change.pk, "refuse": "1"}).status_code == 422
    desk.post(address, {"asked": change.pk, "refuse": "1", "change-reason": "Nu e în registru."})
    change.refresh_from_db()
    assert change.state == ChangeState.REFUSED
    assert Organisation.objects.get(pk=organisation.pk).name == FIELDS["name"]
    page = browser_of("other_member").get(organisation.manage_url).content.decode()
    assert "Nu e în registru." in page and form_of(organisation) in page


@pytest.mark.parametrize(
    ("sent", "field"),
    [({"name": ""}, "name"), ({"cui": "123"}, "cui"), ({"reason": ""}, "reason"),
     ({"cui": "", "registry_number": ""}, "cui"), ({"kind": "x"}, "kind")],
)  # fmt: skip
def test_what_is_wrong_is_said(sent, field, organisation, browser_of):
    answer = browser_of("other_member").post(form_of(organisation), NEW | sent)
    assert answer.status_code == 422 and field in answer.context["form"].errors
    assert not IdentityChange.objects.exists()


def test_nothing_new_and_numbers_of_others_are_refused(organisation, enter, person, browser_of):
    author = browser_of("other_member")
    same = {name: FIELDS[name] for name in ("name", "kind", "cui", "registry_number")}
    assert author.post(form_of(organisation), same | {"reason": "x"}).status_code == 422
    enter(by=person("member"), name="Alta", cui=CUIS[1], registry_number="9/A/2001")
    assert author.post(form_of(organisation), NEW).status_code == 422
    assert not IdentityChange.objects.exists()


def test_one_waits_at_a_time_and_can_be_withdrawn(change, organisation, browser_of):
    author = browser_of("other_member")
    assert author.post(form_of(organisation), NEW | {"name": "Altfel"}).status_code == 422
    author.post(reverse("organisations:withdraw_identity", args=[organisation.slug]))
    change.refresh_from_db()
    assert change.state == ChangeState.WITHDRAWN
    with pytest.raises(services.AlreadyDecided):
        services.withdraw_identity_change(change=change, by=change.asked_by)
    assert author.post(form_of(organisation), NEW).status_code == 302


def test_only_who_manages_asks_and_nobody_decides_on_their_own(
    change, organisation, browser_of, person
):
    for name, status in (("visitor", 302), ("member", 404), ("moderator", 404)):
        assert browser_of(name).get(form_of(organisation)).status_code == status
    address = reverse("organisations_change", args=[organisation.pk])
    sent = {"asked": change.pk, "accept": "1"}
    for name in ("member", "moderator", "editor"):
        assert browser_of(name).post(address, sent).status_code in (302, 403)
    Membership.objects.create(
        organisation=organisation, user=person("administrator"), role="delegate"
    )
    browser_of("administrator").post(address, sent)
    change.refresh_from_db()
    assert change.is_waiting
    assert Organisation.objects.get(pk=organisation.pk).name == FIELDS["name"]


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="a race of two writers")
@pytest.mark.postgres
def test_accepted_and_refused_at_once_one_wins():
    from site_modules.accounts.enums import Role
    from tests.organisations.test_at_once import someone, verified

    admins = [someone("trei", Role.ADMINISTRATOR), someone("patru", Role.ADMINISTRATOR)]
    owner = someone("dana")
    for _run in range(6):
        organisation = verified(owner, admins[0])
        fields = {name: value for name, value in NEW.items() if name != "reason"}
        asked = services.ask_identity_change(
            organisation=organisation, by=owner, fields=fields, reason="x"
        )
        one, two = (IdentityChange.objects.get(pk=asked.pk) for _copy in "12")
        errors = errors_at_once(
            lambda one=one: services.accept_identity_change(change=one, by=admins[0]),
            lambda two=two: services.refuse_identity_change(change=two, by=admins[1], answer="x"),
        )
        assert [type(error) for error in errors] == [services.AlreadyDecided]
        asked.refresh_from_db()
        name = Organisation.objects.get(pk=organisation.pk).name
        assert (asked.state == ChangeState.ACCEPTED) == (name == NEW["name"])
        Organisation.objects.all().delete()
