"""Account, profile, members, notifications."""

import pytest

from cms.api.enums import Scope
from site_modules.accounts.enums import ProfileVisibility
from site_modules.accounts.services.profile import profile_of
from site_modules.notifications.kinds import Kind, register
from site_modules.notifications.models import Notification


def test_profile_is_read_and_changed(caller):
    member = caller("member")
    before = member.get("/profile").json()
    change = {"biography": "Lucrez cu voluntari 🐻", "county": "MM", "skills": ["scris", "mediere"]}
    answer = member.patch("/profile", change)
    assert answer.status_code == 200, answer.content
    after = member.get("/profile").json()
    assert after == answer.json()
    assert after == before | change | {"skills": ["mediere", "scris"]}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"county": "XX"}, "county"),
        ({"phone": "12"}, "phone"),
        ({"first_name": ""}, "first_name"),
        ({"first_name": "a" * 151}, "first_name"),
        ({"first_name": "Ana\u202e"}, "first_name"),
        ({"biography": "a\x00b"}, "biography"),
        ({"biography": "\ud800"}, "biography"),
        ({"biography": None}, "biography"),
        ({"website": "javascript:alert(1)"}, "website"),
        ({"skills": ["a" * 61]}, "skills"),
        ({"skills": "scris"}, "skills"),
        ({"email": "x@example.org"}, "email"),
        ({"is_superuser": True}, "is_superuser"),
    ],
)
def test_wrong_fields_are_named_and_nothing_changes(change, field, caller):
    member = caller("member")
    before = member.get("/profile").json()
    answer = member.patch("/profile", change)
    assert answer.status_code == 422, answer.content
    assert field in {error["field"] for error in answer.json()["errors"]}
    assert member.get("/profile").json() == before


def test_a_reading_key_does_not_write(caller):
    reader = caller("member", Scope.PROFILE_READ, Scope.NOTIFICATIONS_READ, Scope.TOKENS_READ)
    assert reader.patch("/profile", {"biography": "x"}).status_code == 403
    assert reader.post("/notifications/read-all").status_code == 403
    assert reader.delete("/tokens/1").status_code == 403


def test_members_see_members_as_these_allow(caller, person):
    member = caller("member")
    found = member.get("/members/other_member").json()
    assert found["username"] == "other_member"
    assert not {"email", "phone", "first_name"} & set(found)
    profile = profile_of(person("other_member"))
    profile.visibility = ProfileVisibility.PRIVATE
    profile.save()
    assert member.get("/members/other_member").status_code == 404
    assert caller("visitor").get("/members/member").status_code == 401
    assert member.get("/members/nobody-here").status_code == 404


def make_lines(user, count):
    return [
        Notification.objects.create(
            recipient=user, kind="api.token_created", url="/cont/chei-api/", data={"name": str(n)}
        )
        for n in range(count)
    ]


def test_own_notifications_the_newest_first(caller, person):
    member = caller("member")
    Notification.objects.all().delete()
    lines = make_lines(person("member"), 5)
    make_lines(person("other_member"), 2)
    found = member.everything("/notifications?limit=2")
    assert [row["id"] for row in found] == [line.pk for line in reversed(lines)]
    assert "„4”" in found[0]["message"]


def test_reading_marks_once_and_only_ones_own(caller, person):
    member = caller("member")
    Notification.objects.all().delete()
    own, *_rest = make_lines(person("member"), 3)
    foreign = make_lines(person("other_member"), 1)[0]
    assert member.post(f"/notifications/{own.pk}/read").json() == {"changed": 1}
    assert member.post(f"/notifications/{own.pk}/read").json() == {"changed": 0}
    assert member.post(f"/notifications/{foreign.pk}/read").status_code == 404
    assert member.post("/notifications/read-all").json() == {"changed": 2}
    foreign.refresh_from_db()
    assert foreign.read_at is None


PREFERENCES = "/notifications/preferences"


def kind_of(answer, name):
    return next(kind for kind in answer.json()["kinds"] if kind["name"] == name)


@pytest.fixture
def news():
    return register(Kind(name="tests.news", label="News", message="News"))


def test_preferences_are_read_and_changed(caller, news):
    member = caller("member")
    before = member.get(PREFERENCES)
    assert kind_of(before, "tests.news")["mail"] == "at_once"
    assert before.json()["schedule"]["digest_hour"] == 8
    change = {
        "kinds": {"tests.news": {"mail": "digest"}},
        "schedule": {"digest": "daily", "digest_hour": 19, "quiet_from": "22:00"}
        | {"quiet_until": "07:00"},
    }
    answer = member.patch(PREFERENCES, change)
    assert answer.status_code == 200, answer.content
    assert kind_of(answer, "tests.news") == {
        "name": "tests.news", "label": "News", "is_mandatory": False, "on_site": True,
        "mail": "digest",
    }  # fmt: skip
    assert answer.json()["schedule"] == change["schedule"] | {"digest_day": "monday"}
    ended = member.patch(PREFERENCES, {"schedule": {"quiet_from": None, "quiet_until": None}})
    assert ended.json()["schedule"]["quiet_from"] is None
    assert ended.json()["schedule"]["digest_hour"] == 19


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"kinds": {"security.new_device": {"mail": "off"}}}, "security.new_device"),
        ({"kinds": {"tests.unknown": {"mail": "off"}}}, "tests.unknown"),
        ({"kinds": {"tests.news": {"mail": "pigeon"}}}, "mail"),
        ({"kinds": {"accounts.registration_request": {"mail": "off"}}},
         "accounts.registration_request"),
        ({"schedule": {"digest_hour": 24}}, "digest_hour"),
        ({"schedule": {"digest_hour": None}}, "digest_hour"),
        ({"schedule": {"digest_day": "luni"}}, "digest_day"),
        ({"schedule": {"quiet_from": "25:00", "quiet_until": "07:00"}}, "quiet_from"),
        ({"schedule": {"quiet_from": "22:00"}}, "quiet_until"),
        ({"digest": "daily"}, "digest"),
    ],
)  # fmt: skip
def test_wrong_preferences_are_named_and_nothing_changes(caller, news, change, field):
    member = caller("member")
    before = member.get(PREFERENCES).json()
    answer = member.patch(PREFERENCES, change)
    assert answer.status_code == 422, answer.content
    assert field in {error["field"] for error in answer.json()["errors"]}
    assert member.get(PREFERENCES).json() == before


def test_preferences_need_their_scopes(caller):
    reader = caller("member", Scope.NOTIFICATIONS_READ)
    assert reader.get(PREFERENCES).status_code == 200
    assert reader.patch(PREFERENCES, {}).status_code == 403
    assert caller("member", Scope.PROFILE_READ).get(PREFERENCES).status_code == 403
