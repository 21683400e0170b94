"""Applications through the API: the site's rules."""

import pytest

from cms.api.enums import Scope
from tests.applications.conftest import (  # noqa: F401
    application,
    approved,
    decide,
    draft,
    fresh,
    member_profile,
    opportunity,
    organisation,
    waiting,
)

pytestmark = pytest.mark.django_db


def test_apply_follow_decide_withdraw(opportunity, caller, person):  # noqa: F811
    member = caller("member", Scope.APPLICATIONS_READ, Scope.APPLICATIONS_WRITE)
    address = f"/ads/{opportunity.kind.value}/{opportunity.pk}/applications"
    made = member.post(address, {"message": "Vin cu drag."})
    assert made.status_code == 201
    key = made.json()["id"]
    assert member.post(address, {"message": "Încă o dată."}).status_code == 409
    assert member.get("/me/applications").json()["items"][0]["state"] == "trimisa"
    desk = caller("delegate", Scope.APPLICATIONS_READ, Scope.APPLICATIONS_WRITE)
    received = f"/organisations/{opportunity.organisation_id}/applications"
    listed = desk.get(received).json()["items"]
    assert (listed[0]["id"], listed[0]["email"]) == (key, "")
    assert desk.get(f"{received}/{key}").json()["state"] == "vazuta"
    refused = desk.post(f"{received}/{key}/decision", {"accepts": True})
    assert refused.status_code == 422
    decided = desk.post(f"{received}/{key}/decision", {"accepts": True, "answer": "Ne vedem."})
    assert (decided.json()["state"], decided.json()["email"]) == (
        "acceptata", person("member").email,
    )  # fmt: skip
    assert member.post(f"/me/applications/{key}/withdraw", {}).json()["state"] == "retrasa"
    again = desk.post(f"{received}/{key}/decision", {"accepts": False})
    assert again.status_code == 409


@pytest.mark.parametrize("name", ["other_member", "moderator", "administrator"])
def test_shows_nobody_elses(application, caller, name):  # noqa: F811
    there = caller(name, Scope.APPLICATIONS_READ, Scope.APPLICATIONS_WRITE)
    received = f"/organisations/{application.organisation_id}/applications"
    assert there.get(f"/me/applications/{application.pk}").status_code == 404
    assert there.get(received).status_code == 403
    assert there.get(f"{received}/{application.pk}").status_code == 403
    answer = there.post(f"{received}/{application.pk}/decision", {"accepts": False})
    assert answer.status_code == 403
    assert there.get("/me/applications").json()["items"] == []
    assert fresh(application).is_new


def test_wants_its_scope(caller):
    assert caller("member", Scope.HUB_READ).get("/me/applications").status_code == 403
