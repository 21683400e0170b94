"""One's own submissions, and the desk's case, through the API: the site's rules."""

import pytest

from cms.api.enums import Scope
from site_modules.submissions import services
from site_modules.submissions.enums import State
from tests.notices.models import Notice

BODY = "Căutăm voluntari pentru plimbări de weekend."
pytestmark = pytest.mark.django_db


@pytest.fixture
def waiting(person):
    return services.submit(obj=Notice(title="Plimbări", body=BODY), by=person("member"))


def address_of(obj, action=""):
    return f"/submissions/notices.notice/{obj.pk}{f'/{action}' if action else ''}"


def case_of(obj):
    return f"/moderation/cases/notices.notice/{obj.pk}"


def state_of(obj):
    return Notice.objects.get(pk=obj.pk).state


def test_own_ones_are_listed_with_their_state(waiting, caller):
    found = caller("member").get("/me/submissions").json()
    assert (found["total"], found["items"][0]["reference"]) == (1, waiting.reference)
    assert found["items"][0]["group"] == "in-asteptare"
    assert caller("member").get("/me/submissions?group=ciorne").json()["items"] == []
    assert caller("member").get("/me/submissions?kind=notices.poster").json()["items"] == []


@pytest.mark.parametrize("name", ["other_member", "moderator", "administrator"])
def test_those_of_others_are_not_found(name, waiting, caller):
    program = caller(name)
    assert program.get("/me/submissions").json()["items"] == []
    assert program.get(address_of(waiting)).status_code == 404
    assert program.post(address_of(waiting, "retrage")).status_code == 404
    assert state_of(waiting) == State.WAITING


def test_visitors_and_narrow_keys_are_refused(waiting, caller):
    assert caller("visitor").get("/me/submissions").status_code == 401
    assert caller("member", Scope.CONTENT_READ).get("/me/submissions").status_code == 403
    reader = caller("member", Scope.SUBMISSIONS_READ)
    assert reader.get(address_of(waiting)).json()["state"] == "waiting"
    assert reader.post(address_of(waiting, "retrage")).status_code == 403


def test_withdrawn_sent_and_refused_where_it_does_not_fit(waiting, caller):
    member = caller("member")
    assert member.post(address_of(waiting, "retrage")).json()["state"] == "withdrawn"
    assert member.post(address_of(waiting, "retrage")).status_code == 409
    assert member.post(address_of(waiting, "trimite")).json()["state"] == "waiting"
    assert member.post(address_of(waiting, "sterge")).status_code == 404


def test_unfinished_one_names_the_field(person, caller):
    draft = services.save_draft(obj=Notice(title="Pe scurt"), by=person("member"))
    answer = caller("member").post(address_of(draft, "trimite"))
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "body"


def test_moderator_reads_takes_and_decides(waiting, caller, person):
    moderator, other = caller("moderator"), caller("administrator")
    row = moderator.get("/moderation/cases?view=asteapta").json()["items"][0]
    assert row["reference"] == waiting.reference
    case = moderator.get(case_of(waiting)).json()
    assert BODY in case["text"]
    assert case["outcomes"] == ["approve", "changes", "reject"]
    assert moderator.post(f"{case_of(waiting)}/claim").json()["claimed_by"]
    assert other.post(f"{case_of(waiting)}/claim").status_code == 409
    sent = {"target": "notices.notice", "key": waiting.pk, "expected": case["expected"],
            "version": case["version"]}  # fmt: skip
    assert moderator.post("/moderation/decisions", sent | {"outcome": "changes"}).status_code == 422
    made = moderator.post("/moderation/decisions", sent | {"outcome": "approve"})
    assert made.status_code == 201, made.content
    assert state_of(waiting) == State.APPROVED
    assert other.post("/moderation/decisions", sent | {"outcome": "reject"}).status_code == 409


def test_changed_words_are_read_first(waiting, caller, person):
    case = caller("moderator").get(case_of(waiting)).json()
    services.edit(obj=waiting, changes={"title": "Alt titlu"}, by=person("member"))
    sent = {"target": "notices.notice", "key": waiting.pk, "expected": case["expected"],
            "version": case["version"], "outcome": "approve"}  # fmt: skip
    assert caller("moderator").post("/moderation/decisions", sent).status_code == 409


@pytest.mark.parametrize("name", ["member", "other_member", "editor"])
def test_case_is_for_moderators(name, waiting, caller):
    assert caller(name).get(case_of(waiting)).status_code == 403
    assert caller(name).post(f"{case_of(waiting)}/claim").status_code == 403


def test_own_case_is_read_but_not_taken(person, caller):
    sent = services.submit(obj=Notice(title="Al meu", body=BODY), by=person("moderator"))
    assert caller("moderator").get(case_of(sent)).json()["may_decide"] is False
    assert caller("moderator").post(f"{case_of(sent)}/claim").status_code == 403
