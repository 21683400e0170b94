"""What stays of a person in moderation after they leave."""

from collections.abc import Iterator

import pytest

from cms.operations.personal_data import personal_data_map
from site_modules.moderation import services
from site_modules.moderation.models import Appeal, Decision, Evidence, Report
from site_modules.privacy.replay import list_path
from site_modules.privacy.services import erase_account


@pytest.fixture(autouse=True)
def no_erasures_left() -> Iterator[None]:
    yield
    list_path().unlink(missing_ok=True)


@pytest.fixture
def all_done(case, hide, person):
    decision = hide(case, reason_key="date-personale")
    sent = services.appeal(decision=decision, author=person("member"), text="Sunt eu, Member.")
    services.decide_appeal(
        appeal=sent, is_upheld=False, answer="Nu, Member.", by=person("administrator")
    )
    return decision


def test_author_who_leaves_leaves_the_decision_with_a_key_only(
    all_done, person, commits_at_once, reported
):
    member = person("member")
    erase_account(user=member, by=member)
    decision = Decision.objects.get(pk=all_done.pk)
    assert (decision.author_id, decision.outcome) == (member.pk, "hide")
    assert (decision.facts, decision.case.title) == ("", "")
    assert set(Evidence.objects.values_list("text", flat=True)) == {""}
    appeal = Appeal.objects.get()
    assert (appeal.text, appeal.answer) == ("", "")
    assert Report.objects.get(pk=reported.pk).explanation, "what somebody else wrote stays theirs"


def test_reporter_who_leaves_takes_their_words(reported, written, person, commits_at_once):
    services.report(
        obj=written, kind="spam", explanation="Fără cont.", name="Other",
        email="Other_member@punte.example",
    )  # fmt: skip
    reporter = person("other_member")
    erase_account(user=reporter, by=reporter)
    rows = Report.objects.values_list("explanation", "name", "email")
    assert set(rows) == {("", "", "")}
    assert Report.objects.count() == 2


def test_every_table_has_a_term():
    entries = [
        entry for name, entry in personal_data_map().items() if name.startswith("moderation.")
    ]
    assert len(entries) == 7
    assert all(entry.retention for entry in entries)
