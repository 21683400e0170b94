"""Appointments through the API: the site's rules."""

import pytest

from cms.api.enums import Scope
from site_modules.career import services
from site_modules.career.models import Counsellor
from tests.career.conftest import (  # noqa: F401
    at,
    booking,
    counsellor,
    details,
    make_counsellor,
    spring,
)

pytestmark = pytest.mark.django_db
BOTH = (Scope.APPOINTMENTS_READ, Scope.APPOINTMENTS_WRITE)


def sent(**other):
    return {
        "start": at(21, 10).isoformat(), "kind": "cv", "platform": "teams",
        "description": "Un CV pentru un post de coordonator.",
    } | other  # fmt: skip


def test_find_book_move_cancel(counsellor, caller):  # noqa: F811
    member = caller("member", *BOTH)
    (one,) = member.get("/career/counsellors").json()["items"]
    assert (one["id"], one["platforms"]) == (counsellor.pk, ["teams", "fata-in-fata"])
    free = member.get("/career/slots?kind=cv&first=2026-05-21&last=2026-05-21").json()["items"]
    assert len(free) == 6 and free[2]["start"] == "2026-05-21T10:00:00+03:00"
    made = member.post("/me/appointments", sent())
    assert made.status_code == 201 and made.json()["state"] == "confirmata"
    assert made.json()["place"] == "https://teams.example/carmen"
    address = f"/me/appointments/{made.json()['id']}"
    other = caller("other_member", *BOTH)
    assert other.post("/me/appointments", sent()).status_code == 409
    assert other.get(address).status_code == 404
    assert other.post(f"{address}/cancel", {}).status_code == 404
    assert caller("counsellor", *BOTH).get(address).status_code == 404
    assert caller("administrator", *BOTH).get(address).status_code == 404
    moved = member.post(f"{address}/move", {"start": at(22, 9).isoformat()})
    assert (moved.json()["sequence"], moved.json()["start"][:16]) == (1, "2026-05-22T09:00")
    assert member.post(f"{address}/accept", {}).status_code == 409
    assert member.post(f"{address}/cancel", {}).json()["state"] == "anulata"
    assert [one["state"] for one in member.get("/me/appointments").json()["items"]] == ["anulata"]


def test_bad_values_and_wrong_keys(counsellor, caller):  # noqa: F811
    member = caller("member", *BOTH)
    for wrong in ({"email": "nu"}, {"name": "<b>"}, {"phone": "7"}, {"duration": 45}, {"x": 1}):
        assert member.post("/me/appointments", sent(**wrong)).status_code == 422, wrong
    assert member.post("/me/appointments", sent(start="2026-05-23T10:00:00Z")).status_code == 409
    assert caller("visitor").get("/career/slots?kind=cv").status_code == 401
    assert caller("member", Scope.HUB_READ).get("/me/appointments").status_code == 403
    assert caller("member", BOTH[0]).post("/me/appointments", sent()).status_code == 403


def test_wish(counsellor, caller):  # noqa: F811
    member = caller("member", *BOTH)
    wish = {"kind": "cv", "platform": "zoom", "description": "Un CV.", "days": [5, 5]}
    assert member.post("/me/appointments/wishes", wish | {"days": []}).status_code == 422
    made = member.post("/me/appointments/wishes", wish)
    assert (made.status_code, made.json()["state"], made.json()["start"]) == (201, "dorita", None)


def test_kinds_are_named(counsellor, caller):  # noqa: F811
    items = caller("member", BOTH[0]).get("/career/kinds").json()["items"]
    assert [one["id"] for one in items] == ["alegerea-carierei", "formare", "cv", "interviuri"]
    assert all(one["label"] for one in items)


def test_a_counsellor_works_at_their_desk_and_at_no_other(counsellor, person, caller, spring):  # noqa: F811
    Counsellor.objects.update(confirms_by_hand=True)
    asked = services.book(by=person("member"), details=details(), start=at(21, 10))
    services.add_note(booking=asked, by=counsellor.person, text="Doar pentru mine.")
    make_counsellor(person("moderator"))
    desk, one = caller("counsellor", Scope.APPOINTMENTS_COUNSEL), f"/career/desk/{asked.pk}"
    (row,) = desk.get("/career/desk?state=ceruta").json()["items"]
    assert (row["name"], row["start"][:16]) == ("Ioana Munteanu", "2026-05-21T10:00")
    assert "Doar pentru mine" not in str(row) and desk.get("/career/desk?state=tinuta").json()[
        "items"
    ] == []  # fmt: skip
    for name in ("moderator", "member", "administrator"):
        other = caller(name, Scope.APPOINTMENTS_COUNSEL)
        assert other.get("/career/desk").json()["items"] == []
        assert other.get(one).status_code == other.post(f"{one}/confirm", {}).status_code == 404
    assert caller("counsellor", *BOTH).get(one).status_code == 403
    done = desk.post(f"{one}/confirm", {"place": "https://teams.example/x"}).json()
    assert (done["state"], done["place"]) == ("confirmata", "https://teams.example/x")
    assert desk.post(f"{one}/confirm", {}).status_code == 409
    assert desk.post(f"{one}/close", {"came": True}).status_code == 409
    assert desk.post(f"{one}/offer", {"start": at(1, 9).isoformat()}).status_code == 422
    offered = desk.post(f"{one}/offer", {"start": at(22, 18).isoformat()}).json()
    assert (offered["state"], offered["sequence"]) == ("oferita", 2)
    assert desk.post(f"{one}/cancel", {}).status_code == 422
    services.accept(booking=type(asked).objects.get(pk=asked.pk), by=person("member"))
    spring.move_to(at(22, 19))
    closed = desk.post(f"{one}/close", {"came": True, "summary": "Bine.", "steps": ["CV"]}).json()
    assert (closed["state"], closed["steps"]) == ("tinuta", ["CV"])
    assert desk.post(f"{one}/cancel", {"reason": "Nu."}).status_code == 409
