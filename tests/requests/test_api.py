"""Service requests through the API: the site's rules, and nothing of what one may not see."""

import pytest

from cms.api.enums import Scope
from site_modules.requests.models import RequestNote, ServiceRequest
from tests.conftest import PERSONAS
from tests.requests.conftest import QUESTION, SUBJECT

pytestmark = pytest.mark.django_db

SENT = {
    "kind": "sfaturi", "subject": SUBJECT, "text": QUESTION, "answers": {"theme": "papers"},
}  # fmt: skip


def send(program, **changes):
    return program.post("/me/requests", SENT | changes)


def test_a_request_from_the_question_to_the_answer(call_as):
    member, counsellor = call_as("member"), call_as("counsellor")
    made = send(member)
    assert made.status_code == 201, made.content
    reference = made.json()["reference"]
    line = counsellor.get("/requests").json()["items"][0]
    assert (line["reference"], line["subject"], line["is_readable"]) == (reference, "", False)
    assert counsellor.get(f"/requests/{reference}").status_code == 404
    thread = counsellor.post(f"/requests/{reference}/claim").json()
    assert thread["subject"] == SUBJECT
    words = {"text": "Da, cu acordul părinților.", "outcome": "ask", "version": thread["version"]}
    assert counsellor.post(f"/requests/{reference}/answers", words).status_code == 201
    late = counsellor.post(f"/requests/{reference}/answers", words)
    assert late.status_code == 409
    assert member.post(f"/me/requests/{reference}/messages", {"text": "Bine."}).status_code == 201
    found = member.get(f"/me/requests/{reference}").json()
    assert [one["text"] for one in found["messages"]] == [QUESTION, words["text"], "Bine."]
    assert found["state"] == "in_work"


def test_the_same_key_finds_the_same_request(call_as):
    member = call_as("member")
    numbers = {
        member.send("post", "/me/requests", SENT, **{"Idempotency-Key": "a"}).json()["reference"]
        for _time in range(2)
    }
    assert len(numbers) == 1


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        pytest.param({"kind": "nimic"}, 404, id="unknown kind"),
        pytest.param({"subject": ""}, 422, id="no subject"),
        pytest.param({"text": " "}, 422, id="no words"),
        pytest.param({"answers": {}}, 422, id="required question"),
        pytest.param({"answers": {"theme": "x"}}, 422, id="unknown answer"),
        pytest.param({"altceva": 1}, 422, id="unknown field"),
    ],
)
def test_wrong_requests_are_refused(call_as, changes, status):
    assert send(call_as("member"), **changes).status_code == status
    assert not ServiceRequest.objects.exists()


@pytest.mark.parametrize("name", [*PERSONAS, "visitor"])
def test_thread_file_and_queue_by_persona(call_as, taken, person, name):
    program = call_as(name)
    RequestNote.objects.create(request=taken, author=person("counsellor"), text="Notă zmeurică")
    file = taken.files.get()
    nobody = 401 if name == "visitor" else 404
    sees = name in ("member", "counsellor", "administrator")
    own = program.get(f"/me/requests/{taken.reference}")
    assert own.status_code == (200 if name == "member" else nobody)
    assert program.get(f"/request-files/{file.pk}").status_code == (200 if sees else nobody)
    refused = 401 if name == "visitor" else 403
    is_staff = name in ("counsellor", "administrator")
    staff = program.get(f"/requests/{taken.reference}")
    assert staff.status_code == (200 if is_staff else refused)
    assert program.get("/requests").status_code == (200 if is_staff else refused)
    for answered in (own, staff):
        assert "zmeurică" not in answered.content.decode()
        if not sees:
            assert SUBJECT not in answered.content.decode()


def test_scopes_part_members_from_staff(call_as, taken):
    reader = call_as("counsellor", Scope.REQUESTS_READ)
    assert reader.get("/requests").status_code == 403
    assert reader.post(f"/requests/{taken.reference}/answers", {}).status_code == 403
    assert send(call_as("member", Scope.REQUESTS_READ)).status_code == 403


def test_lists_cost_the_same_for_many(call_as, ask, django_assert_max_num_queries):
    for _time in range(10):
        ask()
    member, administrator = call_as("member"), call_as("administrator")
    for program, path in ((member, "/me/requests"), (administrator, "/requests")):
        program.get(path)
        with django_assert_max_num_queries(8):
            assert program.get(path).status_code == 200
