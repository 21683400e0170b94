"""Documents by the API: the same checks, the same rights."""

import pytest

from site_modules.uploads.models import DocumentUpload
from tests.uploads.conftest import TITLE, a_docx, file_of, fresh, words

pytestmark = pytest.mark.django_db


@pytest.fixture
def post(call_as):
    """`post("member", "/uploads", uploads=[…])`: form data with a key, as programs send it."""

    def send(name: str, path: str = "/uploads", key: str = "", **fields):
        caller = call_as(name)
        data = words(theme="voluntariat", confirms="true", uploads=[a_docx()]) | fields
        headers = {"Authorization": f"Bearer {caller.key}"} if caller.key else {}
        headers |= {"Idempotency-Key": key} if key else {}
        return caller.client.post(f"/api/v1{path}", data, headers=headers)

    return send


def test_send_read_and_fetch(post, call_as):
    made = post("member")
    assert made.status_code == 201, made.content
    body = made.json()
    assert (body["state"], body["library_page"]) == ("waiting", None)
    mine = call_as("member")
    assert mine.get(f"/uploads/{body['id']}").json()["title"] == TITLE
    address = f"/uploads/{body['id']}/files/{body['files'][0]['id']}"
    assert body["files"][0]["download"].endswith(address)
    assert mine.get(address).status_code == 200
    assert call_as("other_member").get(address).status_code == 404
    assert call_as("other_member").get(f"/uploads/{body['id']}").status_code == 404


def test_the_same_key_twice_is_one(post):
    assert post("member", key="k").status_code == 201
    assert post("member", key="k").status_code == 403
    assert DocumentUpload.objects.count() == 1


@pytest.mark.parametrize(
    "fields",
    [{"title": ""}, {"visibility": "toata-lumea"}, {"confirms": "false"}, {"theme": "nimic"},
     {"visibility": "organizatie"}],
    ids=lambda fields: next(iter(fields)),
)  # fmt: skip
def test_wrong_fields_are_named(post, fields):
    answer = post("member", **fields)
    assert answer.status_code == 422
    assert not DocumentUpload.objects.exists()


def test_a_program_of_nobody_sends_nothing(post):
    assert post("visitor").status_code == 401


def test_a_new_version(post, approved, call_as):
    answer = post("member", f"/uploads/{approved.pk}", title="Ediția nouă", seen=approved.version)
    assert answer.status_code == 200, answer.content
    assert fresh(approved).has_pending_edit
    late = post("member", f"/uploads/{approved.pk}", seen=approved.version)
    assert late.status_code == 409
    assert post("other_member", f"/uploads/{approved.pk}").status_code == 404


def test_lists_hold_what_one_may_read(send, decide, organisation, call_as):
    closed = decide(send(by="delegate", organisation=organisation, visibility="organizatie"))
    for name, count in (("delegate", 1), ("contributor", 1), ("member", 0), ("administrator", 0)):
        assert len(call_as(name).get("/uploads").json()["items"]) == count
    address = f"/uploads/{closed.pk}/files/{file_of(closed).pk}"
    assert call_as("contributor").get(address).status_code == 200
    assert call_as("member").get(address).status_code == 404
