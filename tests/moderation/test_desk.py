"""The desk of moderators in the admin."""

import pytest

from site_modules.moderation import services
from site_modules.moderation.models import CaseNote, Decision
from tests.conftest import PERSONAS

DESK = "/admin/moderare/"
REASONS = {"facts": "Conține un număr.", "rule": "3.1", "reason": "date-personale"}


def case_address(case):
    return f"{DESK}{case.target}/{case.object_key}/"


@pytest.fixture
def waiting(tree, person):
    page = tree.draft
    page.owner = person("other_member")
    page.has_unpublished_changes = True
    page.save()
    return page


@pytest.mark.parametrize("name", ["visitor", *PERSONAS])
def test_only_moderators_enter(name, browser_of, case):
    browser = browser_of(name)
    for address in (DESK, case_address(case), f"{DESK}istoric/", f"{DESK}istoric.csv"):
        status = browser.get(address).status_code
        assert (status == 200) == (name in ("moderator", "administrator")), (name, address)
    status = browser.post(case_address(case), {"outcome": "keep", "expected": "0"}).status_code
    assert Decision.objects.exists() == (name in ("moderator", "administrator")), status


def test_one_list_over_all_sources(case, hide, waiting, tree, person, browser_of):
    services.appeal(decision=hide(case), author=person("member"), text="x")
    services.report(obj=tree.opened, reporter=person("editor"), kind="spam", explanation="x")
    administrator = browser_of("administrator").get(DESK).content.decode()
    for title in (case.title, waiting.title, tree.opened.title):
        assert title in administrator
    moderator = browser_of("moderator").get(DESK).content.decode()
    assert case.title not in moderator.split("<main")[1], "their own decision is for others"
    only = browser_of("administrator").get(f"{DESK}?fel=asteapta").content.decode()
    assert waiting.title in only
    assert tree.opened.title not in only


def test_list_costs_the_same_however_many(
    case, waiting, tree, person, browser_of, django_assert_num_queries
):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    moderator = browser_of("moderator")
    moderator.get(DESK)
    with CaptureQueriesContext(
        connection,
    ) as few:
        moderator.get(DESK)
    assert len(few) <= 15
    for page in (tree.opened, tree.below_opened, tree.closed, tree.delegates):
        services.report(obj=page, reporter=person("editor"), kind="spam", explanation="x")
    with django_assert_num_queries(len(few)):
        moderator.get(DESK)


def test_moderator_decides_with_reasons(case, browser_of, written):
    browser = browser_of("moderator")
    page = browser.get(case_address(case)).content.decode()
    assert "0712 345 678" in page
    assert "Este numărul meu de telefon." in page
    answer = browser.post(case_address(case), REASONS | {"outcome": "hide", "expected": "0"})
    assert answer["Location"] == DESK
    written.refresh_from_db()
    assert not written.live


@pytest.mark.parametrize("missing", ["facts", "rule"])
def test_restriction_without_reasons_is_shown_again(case, browser_of, missing):
    form = REASONS | {"outcome": "hide", "expected": "0", missing: ""}
    answer = browser_of("moderator").post(case_address(case), form)
    assert answer.status_code == 422
    kept = {"facts": "3.1", "rule": "Conține un număr."}[missing]
    assert kept in answer.content.decode()
    assert not Decision.objects.exists()


def test_late_moderator_reads_who_decided(case, hide, browser_of):
    hide(case)
    form = {"outcome": "keep", "expected": "0"}
    answer = browser_of("administrator").post(case_address(case), form, follow=True)
    assert "Moderator Exemplu a decis înaintea ta" in answer.content.decode()
    assert Decision.objects.count() == 1


def test_case_is_taken_noted_and_given_back(case, browser_of, person):
    moderator, administrator = browser_of("moderator"), browser_of("administrator")
    moderator.post(f"{case_address(case)}preia/")
    assert "Moderator Exemplu" in administrator.get(case_address(case)).content.decode()
    administrator.post(f"{case_address(case)}preia/")
    case.refresh_from_db()
    assert case.claimed_by == person("moderator")
    assert case.title in moderator.get(f"{DESK}?ale-mele=1").content.decode()
    moderator.post(f"{case_address(case)}nota/", {"text": "Am întrebat autorul."})
    assert CaseNote.objects.get().author == person("moderator")
    assert "Am întrebat autorul." in administrator.get(case_address(case)).content.decode()
    moderator.post(f"{case_address(case)}preia/", {"release": "1"})
    case.refresh_from_db()
    assert case.claimed_by is None


def test_several_at_once(case, waiting, browser_of, written):
    entries = [f"semnalate:{case.target}:{case.object_key}:0", "asteapta:x:²:0", "x", "a:b:c:d"]
    browser = browser_of("moderator")
    answer = browser.post(f"{DESK}mai-multe/", {"outcome": "keep", "entry": entries}, follow=True)
    assert "S-au decis: 1" in answer.content.decode()
    assert Decision.objects.get().outcome == "keep"
    entries = [f"asteapta:home.standardpage:{waiting.pk}:0"]
    browser.post(f"{DESK}mai-multe/", {"outcome": "approve", "entry": entries})
    waiting.refresh_from_db()
    assert waiting.live
    browser.post(f"{DESK}mai-multe/", {"outcome": "remove", "entry": entries})
    assert Decision.objects.count() == 2


def test_own_submission_is_not_approved_by_its_author(waiting, browser_of, person):
    waiting.owner = person("moderator")
    waiting.save()
    entries = [f"asteapta:home.standardpage:{waiting.pk}:0"]
    browser_of("moderator").post(f"{DESK}mai-multe/", {"outcome": "approve", "entry": entries})
    waiting.refresh_from_db()
    assert not waiting.live


def test_appeal_is_answered_by_somebody_else(case, hide, browser_of, person, written):
    sent = services.appeal(decision=hide(case), author=person("member"), text="Nu e drept.")
    address = f"{DESK}contestatie/{sent.pk}/"
    form = {"is_upheld": "1", "answer": "Ai dreptate."}
    browser_of("moderator").post(address, form)
    sent.refresh_from_db()
    assert sent.is_open
    administrator = browser_of("administrator")
    assert "Nu e drept." in administrator.get(address).content.decode()
    administrator.post(address, form)
    written.refresh_from_db()
    assert written.live
    late = administrator.post(address, form | {"is_upheld": "0"}, follow=True)
    assert "înaintea ta" in late.content.decode()


def test_removed_object_is_closed(case, written, browser_of):
    written.delete()
    browser = browser_of("moderator")
    assert "nu mai este" in browser.get(case_address(case)).content.decode().lower()
    browser.post(case_address(case), {"outcome": "gone", "expected": "0"})
    assert Decision.objects.get().outcome == "gone"


def test_page_of_the_site_is_for_who_may_publish_it(tree, browser_of, person):
    made = services.report(
        obj=type(tree.public).objects.get(pk=tree.public.pk).page_ptr,
        reporter=person("member"), kind="illegal", explanation="x",
    )  # fmt: skip
    assert made.case.target == "wagtailcore.page"
    assert browser_of("moderator").get(case_address(made.case)).status_code == 404
    page = browser_of("administrator").get(case_address(made.case)).content.decode()
    assert f"<p>{tree.public.title}</p>" in page
    form = REASONS | {"outcome": "hide", "expected": "0"}
    browser_of("administrator").post(case_address(made.case), form)
    tree.public.refresh_from_db()
    assert not tree.public.live
    form = {"outcome": "restore", "expected": "1"}
    browser_of("administrator").post(case_address(made.case), form)
    tree.public.refresh_from_db()
    assert tree.public.live


def test_admin_home_and_menu_show_the_count(case, browser_of):
    home = browser_of("moderator").get("/admin/").content.decode()
    assert "Moderare (1)" in home
    assert "semnalate: 1" in home


def test_overdue_counts_working_days(case, browser_of, time_machine):
    from datetime import UTC, datetime

    from site_modules.moderation.models import Case

    Case.objects.update(opened_at=datetime(2026, 5, 8, 9, tzinfo=UTC))  # a Friday
    time_machine.move_to(datetime(2026, 5, 11, 12, tzinfo=UTC))
    assert "depășit" not in browser_of("moderator").get(DESK).content.decode()
    time_machine.move_to(datetime(2026, 5, 12, 12, tzinfo=UTC))
    assert "depășit" in browser_of("moderator").get(DESK).content.decode()
    Case.objects.update(opened_at=datetime(2026, 4, 9, 9, tzinfo=UTC))  # before Good Friday
    time_machine.move_to(datetime(2026, 4, 14, 12, tzinfo=UTC))
    assert "depășit" not in browser_of("moderator").get(DESK).content.decode()


def test_tabs_and_bulk_keep_what_was_filtered(case, browser_of):
    kept = "preluat=nimeni&q=Pagin%C4%83"
    page = browser_of("moderator").get(f"{DESK}?fel=semnalate&{kept}").content.decode()
    for tab in ("", "fel=asteapta&amp;", "fel=semnalate&amp;", "fel=contestatii&amp;"):
        assert f'href="?{tab}{kept.replace("&", "&amp;")}"' in page, tab
    listed = browser_of("moderator").get(f"{DESK}?fel=semnalate&preluat=nimeni").content.decode()
    assert "mai-multe/?fel=semnalate&amp;preluat=nimeni" in listed
    sent = browser_of("moderator").post(f"{DESK}mai-multe/?fel=semnalate&{kept}", {"outcome": "x"})
    assert sent.url == f"{DESK}?fel=semnalate&{kept}"


def test_the_desk_shows_no_draft_that_it_did_not_hide(tree, browser_of):
    """An approval has its own road, with the transcript and the second pair of eyes it asks for."""
    address = f"/admin/moderare/wagtailcore.page/{tree.draft.pk}/"
    administrator = browser_of("administrator")
    assert administrator.get(address).status_code == 200
    administrator.post(address, {"outcome": "restore", "expected": "0"})
    tree.draft.refresh_from_db()
    assert not tree.draft.live
