"""Ads through the API: the same rules, in JSON."""

import pytest
from django.test import Client

from cms.api.enums import Scope
from site_modules.hub.kinds import OPPORTUNITY
from site_modules.submissions.enums import State
from tests.api.callers import Caller
from tests.hub.conftest import DESCRIPTION, TITLE, fresh, in_days, put_up

pytestmark = pytest.mark.django_db
KIND = "volunteeropportunity"


def ad_in(**other):
    return {
        "organisation": "podul-verde", "title": TITLE, "description": DESCRIPTION,
        "activity_type": "social", "county": "SB", "locality": "Sibiu",
        "starts_on": in_days(10).isoformat(), "time_needed": "saptamanal",
        "schedule": "sâmbăta, 10:00–13:00", "apply_until": in_days(20).isoformat(),
        "people_wanted": 10, "fits": ["beginners"], "skills": ["răbdare"],
        "contact_name": "Ioana Munteanu", "contact_email": "ioana@punte.example",
        "contact_phone": "0712345678", "how_to_apply": "Scrie-ne.", "confirms": True,
    } | other  # fmt: skip


def test_anonymous_gets_401_and_a_key_without_the_scope_403(call_as):
    assert Caller(Client()).get(f"/ads?kind={KIND}").status_code == 401
    assert call_as("member", Scope.CONTENT_READ).get(f"/ads?kind={KIND}").status_code == 403
    reader = call_as("delegate", Scope.HUB_READ)
    assert reader.post(f"/ads/{KIND}", ad_in()).status_code == 403


def test_send_read_change_close(organisation, call_as, decide):
    program = call_as("delegate")
    made = program.post(f"/ads/{KIND}", ad_in())
    assert made.status_code == 201, made.content
    row = made.json()
    assert (row["state"], row["organisation"]) == ("waiting", "Asociația Podul Verde")
    reader = call_as("member")
    assert reader.get(f"/ads/{KIND}/{row['id']}").status_code == 404
    ad = OPPORTUNITY.model.objects.get()
    assert ad.fits_beginners and ad.files == []
    decide(ad)
    one = reader.get(f"/ads/{KIND}/{row['id']}").json()
    assert (one["title"], one["contact_email"], one["contact_phone"]) == (
        TITLE, "ioana@punte.example", "",
    )  # fmt: skip
    version = program.get("/me/ads").json()["items"][0]["version"]
    stale = program.patch(f"/ads/{KIND}/{ad.pk}", ad_in(title="Altul", version=0))
    assert stale.status_code == 409
    changed = program.patch(f"/ads/{KIND}/{ad.pk}", ad_in(title="Alt titlu", version=version))
    assert changed.json()["edit_state"] == "waiting"
    assert reader.get(f"/ads/{KIND}/{ad.pk}").json()["title"] == TITLE
    assert reader.post(f"/ads/{KIND}/{ad.pk}/close").status_code == 404
    assert program.post(f"/ads/{KIND}/{ad.pk}/close").json()["state"] == State.CLOSED
    assert fresh(ad).state == State.CLOSED


def test_wrong_fields_are_named(organisation, call_as):
    answer = call_as("delegate").post(
        f"/ads/{KIND}", ad_in(title="", locality="Sibbiu", apply_until="2020-01-01")
    )
    assert answer.status_code == 422
    fields = {error["field"] for error in answer.json()["errors"]}
    assert {"title", "locality", "apply_until"} <= fields


def test_nobody_speaks_for_a_foreign_organisation(organisation, call_as):
    answer = call_as("member").post(f"/ads/{KIND}", ad_in())
    assert answer.status_code == 422
    assert not OPPORTUNITY.model.objects.exists()


def test_the_same_key_is_taken_once(organisation, call_as):
    program = call_as("delegate")
    answers = [
        program.send("post", f"/ads/{KIND}", ad_in(), **{"Idempotency-Key": "abc"}).status_code
        for _time in "12"
    ]
    assert answers == [201, 403]


def test_lists_are_paged_and_narrowed(organisation, call_as):
    put_up(OPPORTUNITY, organisation, 3)
    put_up(OPPORTUNITY, organisation, 2, start=5, county="IS", locality="Iași")
    reader = call_as("member")
    assert len(reader.everything(f"/ads?kind={KIND}&limit=2")) == 5
    assert len(reader.everything(f"/ads?kind={KIND}&county=IS")) == 2
