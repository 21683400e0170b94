"""Documents through the API, by the same services (API-02)."""

import pytest

from cms.api.enums import Scope
from site_modules.documents.models import Document
from tests.documents.conftest import answers, good_cnp

pytestmark = pytest.mark.django_db
READS, WRITES = Scope.DOCUMENTS_READ, Scope.DOCUMENTS_WRITE
MINE = "/me/generated-documents"


def sent(version, **other):
    return {
        "template": version.page_id,
        "organisation": "podul-verde",
        "answers": answers(),
    } | other


def test_make_read_download_check(version, organisation, call_as, commits_at_once):
    call = call_as("delegate", READS, WRITES, Scope.CONTENT_READ)
    address = f"/document-templates/{version.page_id}/known-answers?organisation=podul-verde"
    known = call.get(address).json()
    assert known["version"] == 3 and known["answers"]["organizatia"] == "Asociația Podul Verde"
    wrong = call.post(MINE, sent(version, answers=answers(cnp="1")))
    assert wrong.status_code == 422 and wrong.json()["errors"][0]["field"] == "answers.cnp"
    once = {"Idempotency-Key": "unu"}
    made = call.send("post", MINE, sent(version), **once)
    assert made.status_code == 202, made.content
    assert call.send("post", MINE, sent(version), **once).status_code == 409
    key = made.json()["id"]
    one = call.get(f"{MINE}/{key}").json()
    assert (one["state"], one["number"], one["formats"]) == ("gata", 1, ["pdf", "docx"])
    assert good_cnp() not in str(one) and not one["has_newer_template"]
    file = call.get(f"{MINE}/{key}/file/pdf")
    assert file.content.startswith(b"%PDF")
    assert call.get(f"{MINE}/{key}/file/xlsx").status_code == 404
    checked = call.get(f"/document-codes/{one['code']}").json()
    assert checked["holds"] and checked["issuer"] == "Asociația Podul Verde"
    assert call.get("/document-codes/00000-0000-0000").status_code == 404
    assert call.get(MINE).json()["items"][0]["id"] == key


def test_others_find_nothing(made, call_as, version):
    call = call_as("member", READS, WRITES)
    assert call.get(MINE).json()["items"] == []
    assert call.get(f"{MINE}/{made.pk}").status_code == 404
    assert call.get(f"{MINE}/{made.pk}/file/pdf").status_code == 404
    assert call.post(MINE, sent(version)).status_code == 404
    assert Document.objects.count() == 1
    assert call_as("delegate", READS).post(MINE, sent(version)).status_code == 403
