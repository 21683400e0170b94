"""Reports, decisions, appeals and the desk through the API: the site's rules."""

import pytest

from cms.api.enums import Scope
from site_modules.moderation import services
from site_modules.moderation.models import Appeal, Case, Decision, Report

SENT = {"kind": "illegal", "explanation": "Încalcă legea.", "is_in_good_faith": True}
REASONS = {"facts": "Conține un număr.", "rule": "3.1"}


@pytest.fixture
def page(tree, person):
    tree.public.owner = person("member")
    tree.public.save()
    return tree.public


@pytest.fixture
def case(page, person):
    return services.report(
        obj=page.page_ptr, reporter=person("other_member"), kind="spam", explanation="x"
    ).case


def where(found):
    return {"target": "wagtailcore.page", "key": found.pk}


def test_report_by_key_and_by_address_is_one(page, caller, settings):
    member = caller("other_member")
    first = member.post("/reports", SENT | where(page))
    assert first.status_code == 201, first.content
    link = f"{settings.SITE_URL}{page.get_url()}"
    second = member.post("/reports", SENT | {"address": link})
    assert second.json()["number"] == first.json()["number"]
    assert [row["number"] for row in member.everything("/me/reports")] == [first.json()["number"]]
    assert member.everything("/me/reports?limit=1")[0]["answer"] == []
    assert caller("member").everything("/me/reports") == []


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"key": 99_999_999}, 404),
        ({"target": "accounts.user"}, 404),
        ({"target": "", "key": None}, 422),
        ({"kind": "x"}, 422),
        ({"explanation": " "}, 422),
        ({"is_in_good_faith": False}, 422),
        ({"email": "x@example.org"}, 422),
    ],
)
def test_wrong_reports_are_refused(page, caller, change, status):
    assert caller("member").post("/reports", SENT | where(page) | change).status_code == status
    assert not Report.objects.exists()


def test_what_one_may_not_see_is_not_found(tree, caller):
    answer = caller("member").post("/reports", SENT | where(tree.delegates))
    assert answer.status_code == 404
    assert caller("visitor").post("/reports", SENT | where(tree.public)).status_code == 401


def test_too_many_reports_get_429(page, caller):
    member = caller("member")
    answers = [
        member.post("/reports", SENT | {"address": f"/nu-exista/{number}/"}) for number in range(12)
    ]
    assert answers[-1].status_code == 429
    assert answers[-1]["Retry-After"]


def test_moderation_scopes_are_asked_for(case, caller):
    reader = caller("administrator", Scope.MODERATION_READ, Scope.REPORTS_READ)
    assert reader.get("/moderation/cases").status_code == 200
    body = where(case.content) | {"outcome": "keep", "expected": 0}
    assert reader.post("/moderation/decisions", body).status_code == 403
    assert reader.post("/reports", SENT | {"address": "/"}).status_code == 403
    assert caller("administrator", Scope.CONTENT_READ).get("/moderation/cases").status_code == 403


@pytest.mark.parametrize("name", ["member", "editor", "author", "counsellor"])
def test_only_moderators_reach_the_desk(case, caller, name):
    assert caller(name).get("/moderation/cases").status_code == 403
    body = where(case.content) | {"outcome": "keep", "expected": 0}
    assert caller(name).post("/moderation/decisions", body).status_code == 403


def test_desk_decides_once_and_names_who_was_faster(case, caller, page):
    administrator = caller("administrator")
    row = administrator.get("/moderation/cases").json()["items"][0]
    body = {key: row[key] for key in ("target", "key", "expected")} | {"outcome": "hide"}
    missing = administrator.post("/moderation/decisions", body)
    assert {error["field"] for error in missing.json()["errors"]} == {"facts", "rule"}
    made = administrator.post("/moderation/decisions", body | REASONS)
    assert made.status_code == 201, made.content
    page.refresh_from_db()
    assert not page.live
    late = administrator.post("/moderation/decisions", body | REASONS)
    assert late.status_code == 409
    assert "Administrator Exemplu" in late.json()["detail"]
    assert Decision.objects.count() == 1
    assert administrator.get("/moderation/cases").json()["items"] == []


@pytest.mark.parametrize("target", ["", "nimic.nimic", "a\x00b", "general", "accounts.user"])
def test_unknown_content_is_not_found(case, caller, target):
    body = {"target": target, "key": 1, "outcome": "keep", "expected": 0}
    answer = caller("administrator").post("/moderation/decisions", body)
    assert answer.status_code in (404, 422)
    assert Case.objects.count() == 1


def test_author_reads_reasons_and_contests_once(case, caller, person):
    services.decide(case=case, outcome="hide", by=person("administrator"), **REASONS)
    member = caller("member")
    decision = member.everything("/me/decisions")[0]
    assert "Conține un număr." in [line["text"] for line in decision["statement"]]
    path = f"/decisions/{decision['id']}/appeal"
    assert member.post(path, {"text": " "}).status_code == 422
    for _time in range(2):
        assert member.post(path, {"text": "Nu e drept."}).status_code == 201
    assert Appeal.objects.count() == 1
    assert caller("other_member").post(path, {"text": "x"}).status_code == 404
    assert caller("other_member").everything("/me/decisions") == []
    answer = caller("other_member").everything("/me/reports")[0]["answer"]
    assert answer and "Conține un număr." not in str(answer)
