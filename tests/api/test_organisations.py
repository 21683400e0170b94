"""Organisations through the API: the site's rules."""

import pytest

from cms.api.enums import Scope
from site_modules.organisations import services
from site_modules.organisations.models import Conversation, Invitation, Organisation
from tests.organisations.conftest import (  # noqa: F401
    CUIS,
    FIELDS,
    enter,
    organisation,
    representative,
    staff,
)

CLOSED = ("address", "email", "phone")


def test_everybody_reads_the_verified_ones(organisation, caller, enter, person):  # noqa: F811
    waiting = enter(by=person("member"), cui=CUIS[1], name="Asociația Care Așteaptă")
    rows = caller("visitor").everything("/organisations?limit=1")
    assert [row["id"] for row in rows] == [organisation.pk]
    assert rows[0]["themes"] == ["community", "environment"]
    assert [rows[0][name] for name in CLOSED] == ["", "", ""]
    one = caller("other_member").get(f"/organisations/{organisation.pk}").json()
    assert one["phone"] == "+40712345678"
    assert caller("visitor").get(f"/organisations/{waiting.pk}").status_code == 404
    assert caller("editor").get(f"/organisations/{waiting.pk}").status_code == 404
    assert caller("member").get(f"/organisations/{waiting.pk}").json()["state"] == "waiting"


@pytest.mark.parametrize(
    ("query", "count"),
    [("q=podul", 1), ("q=nimic", 0), ("theme=environment", 1), ("theme=x", 1), ("county=BV", 0)],
)
def test_filters(organisation, caller, query, count):  # noqa: F811
    assert len(caller("visitor").everything(f"/organisations?{query}")) == count


def test_enter_change_and_send(caller, db):
    member = caller("member")
    answer = member.post("/organisations", FIELDS | {"themes": ["youth"], "sends": False})
    assert answer.status_code == 201, answer.content
    key = answer.json()["id"]
    assert answer.json()["state"] == "draft"
    answer = member.patch(f"/organisations/{key}", {"locality": "Dej", "sends": True})
    assert answer.status_code == 200, answer.content
    assert (answer.json()["state"], answer.json()["locality"]) == ("waiting", "Dej")
    assert caller("other_member").patch(f"/organisations/{key}", {}).status_code == 404
    taken = caller("other_member").post("/organisations", FIELDS)
    assert taken.status_code == 409
    assert Organisation.objects.count() == 1


@pytest.mark.parametrize(
    ("change", "field"),
    [({"cui": "123"}, "cui"), ({"county": "ZZ"}, "county"), ({"themes": ["x"]}, "themes"),
     ({"role": "member"}, "role"), ({"registry_number": "1"}, "registry_number")],
)  # fmt: skip
def test_wrong_fields_are_named(caller, db, change, field):
    answer = caller("member").post("/organisations", FIELDS | change)
    assert answer.status_code == 422
    assert field in {error["field"] for error in answer.json()["errors"]}


def test_people_and_invitations(organisation, representative, caller):  # noqa: F811
    own = caller("other_member")
    assert [row["role"] for row in own.get("/me/organisations").json()["items"]] == [
        "legal_representative"
    ]
    members = f"/organisations/{organisation.pk}/members"
    assert len(own.everything(members)) == 1
    assert caller("member").everything(members) == []
    address = f"/organisations/{organisation.pk}/invitations"
    sent = {"email": "nou@undeva.example", "role": "member"}
    assert caller("member").post(address, sent).status_code == 403
    made = own.post(address, sent | {"last_day": "2030-01-31"})
    assert made.status_code == 201, made.content
    assert own.post(address, sent | {"role": "x"}).status_code == 422
    assert [row["id"] for row in own.everything(address)] == [made.json()["id"]]
    assert caller("member").get(address).status_code == 403
    assert own.delete(f"{address}/{made.json()['id']}").status_code == 204
    assert own.delete(f"{address}/{made.json()['id']}").status_code == 409
    assert Invitation.objects.get().withdrawn_at


def test_conversations(organisation, staff, caller, person):  # noqa: F811
    address = f"/organisations/{organisation.pk}/conversations"
    made = caller("member").post(address, {"subject": "Salut", "text": "Ce faceți?"})
    assert made.status_code == 201, made.content
    own = caller("other_member")
    assert [row["member"] for row in own.everything(address)] == ["Member Exemplu"]
    messages = f"/conversations/{made.json()['id']}/messages"
    assert own.post(messages, {"text": "Bună!"}).json()["side"] == "organisation"
    read = caller("member").everything(messages)
    assert [row["author"] for row in read] == ["Member Exemplu", organisation.name]
    assert caller("member").post(messages, {"text": "Mulțumesc"}).json()["side"] == "member"
    for stranger in ("administrator", "editor", "delegate"):
        assert caller(stranger).get(messages).status_code == 404
        assert caller(stranger).get(address).status_code == 403
        assert caller(stranger).post(messages, {"text": "x"}).status_code == 404
    assert len(caller("member").everything("/me/conversations")) == 1
    assert Conversation.objects.get().state == "waiting"


@pytest.mark.parametrize("path", ["/me/organisations", "/me/conversations"])
def test_a_key_needs_its_scope(caller, path, db):
    assert caller("visitor").get(path).status_code == 401
    assert caller("member", Scope.CONTENT_READ).get(path).status_code == 403
    assert caller("member", Scope.ORGANISATIONS_READ).get(path).status_code == 200


def test_a_suspended_organisation_is_gone(organisation, caller, person):  # noqa: F811
    services.suspend(organisation=organisation, by=person("administrator"), reason="x")
    assert caller("visitor").everything("/organisations") == []
    assert caller("member").get(f"/organisations/{organisation.pk}").status_code == 404
    answer = caller("other_member").patch(f"/organisations/{organisation.pk}", {"phone": ""})
    assert answer.status_code == 403
