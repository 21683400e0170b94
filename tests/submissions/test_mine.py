"""„Solicitările mele” (MOD-02)."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.core.together import at_once
from site_modules.submissions import services
from site_modules.submissions.enums import Group, State
from site_modules.submissions.selectors.mine import Mine
from tests.notices.models import Notice, Poster
from tests.submissions.conftest import BODY, fresh

MINE = "/cont/solicitari/"
pytestmark = pytest.mark.django_db


def act_address(obj, action):
    return f"{MINE}{obj._meta.label_lower}/{obj.pk}/{action}/"


def rows(person, name="member", **narrowed):
    return at_once(Mine(person(name), **narrowed).newest(50))


def test_visitor_signs_in_first(client):
    assert client.get(MINE).status_code == 302


def test_empty_page_says_what_appears_here(browser_of):
    assert "Încă nu ai trimis nimic" in browser_of("member").get(MINE).content.decode()


def test_every_kind_in_one_list_the_last_changed_first(waiting, person, browser_of):
    services.save_draft(obj=Poster(title="Afiș pentru sala mare"), by=person("member"))
    assert [row.title for row in rows(person)] == ["Afiș pentru sala mare", waiting.title]
    page = browser_of("member").get(MINE).content.decode()
    for words in (waiting.title, waiting.reference, "Așteaptă un moderator", "Ciornă"):
        assert words in page


@pytest.mark.parametrize("name", ["other_member", "moderator", "editor", "administrator"])
def test_others_find_nothing_of_it(name, waiting, browser_of, person):
    assert waiting.title not in browser_of(name).get(MINE).content.decode()
    assert rows(person, name) == []


def test_narrowed_by_kind_and_state(waiting, person, browser_of):
    draft = services.save_draft(obj=Poster(title="Afiș"), by=person("member"))
    assert [row.title for row in rows(person, kind="notices.poster")] == [draft.title]
    assert [row.title for row in rows(person, group=Group.WAITING)] == [waiting.title]
    page = browser_of("member").get(f"{MINE}?stare=ciorne&fel=notices.notice").content.decode()
    assert "Nu e nimic aici" in page


@pytest.mark.parametrize(
    "query", ["?pagina=²", "?pagina=-1", "?stare=x", "?fel=%00", "?pagina=1e30"]
)
def test_strange_parameters_are_no_error(query, waiting, browser_of):
    assert browser_of("member").get(MINE + query).status_code == 200


@pytest.mark.parametrize("state", [one for one in State if one != State.APPROVED])
def test_each_state_stands_under_its_group(state, waiting, person):
    Notice.objects.filter(pk=waiting.pk).update(state=state)
    group = fresh(waiting).group
    assert len(rows(person, group=group)) == 1
    assert all(not rows(person, group=other) for other in Group if other != group)


@pytest.mark.parametrize("edit_state", ["", "waiting", "changes_asked", "rejected"])
def test_each_edit_stands_under_its_group(edit_state, approved, person):
    Notice.objects.filter(pk=approved.pk).update(edit_state=edit_state)
    group = fresh(approved).group
    assert len(rows(person, group=group)) == 1
    assert all(not rows(person, group=other) for other in Group if other != group)


def test_message_of_the_moderator_and_next_step(waiting, decide, browser_of, person):
    decide(waiting, "changes")
    row = rows(person)[0]
    assert (row.group, row.message) == (Group.TO_DO, "Spune, te rog, ora de întâlnire.")
    assert row.steps[0].address == f"/proba/{waiting.pk}/modifica/"
    page = browser_of("member").get(MINE).content.decode()
    assert "Spune, te rog, ora de întâlnire." in page


def test_refused_one_leads_to_the_appeal(waiting, decide, person):
    decision = decide(waiting, "reject")
    addresses = [step.address for step in rows(person)[0].steps]
    assert f"/cont/decizii/{decision.pk}/" in addresses


def test_message_goes_when_it_waits_again(waiting, decide, person):
    decide(waiting, "changes")
    services.submit(obj=fresh(waiting), by=person("member"))
    assert rows(person)[0].message == ""


def test_renewal_is_offered_near_the_end(approved, person):
    assert "Reînnoiește" not in [str(step.label) for step in rows(person)[0].steps]
    near = timezone.now() + timedelta(days=5)
    Notice.objects.filter(pk=approved.pk).update(expires_at=near)
    assert "Reînnoiește" in [str(step.label) for step in rows(person)[0].steps]


def test_withdrawn_after_a_question(waiting, browser_of):
    browser = browser_of("member")
    address = act_address(waiting, "retrage")
    assert browser.get(address).status_code == 200
    assert fresh(waiting).state == State.WAITING
    page = browser.post(address, follow=True).content.decode()
    assert "Ai retras solicitarea." in page
    assert fresh(waiting).state == State.WITHDRAWN
    again = browser.post(address, follow=True).content.decode()
    assert "Nu mai este în această stare" in again


def test_closed_renewed_and_sent(approved, draft, person, browser_of):
    browser = browser_of("member")
    browser.post(act_address(approved, "inchide"))
    assert fresh(approved).state == State.CLOSED
    browser.post(act_address(approved, "reinnoieste"))
    assert fresh(approved).is_open
    made = services.save_draft(obj=Notice(title="Nou", body=BODY), by=person("member"))
    browser.post(act_address(made, "trimite"))
    assert fresh(made).state == State.WAITING


def test_unfinished_draft_is_not_sent(person, browser_of):
    made = services.save_draft(obj=Notice(title="Pe scurt"), by=person("member"))
    page = browser_of("member").post(act_address(made, "trimite"), follow=True).content.decode()
    assert "Lipsește ceva" in page
    assert fresh(made).is_draft


@pytest.mark.parametrize("name", ["other_member", "moderator", "administrator"])
@pytest.mark.parametrize("action", ["trimite", "reinnoieste", "retrage", "inchide"])
def test_nobody_acts_on_what_is_not_theirs(name, action, waiting, browser_of):
    browser = browser_of(name)
    for call in (browser.get, browser.post):
        assert call(act_address(waiting, action)).status_code == 404
    assert fresh(waiting).state == State.WAITING


@pytest.mark.parametrize(
    "path", ["notices.notice/1/altceva/", "x.y/1/retrage/", f"notices.notice/{10**30}/retrage/"]
)
def test_unknown_addresses_are_not_found(path, waiting, browser_of):
    assert browser_of("member").get(MINE + path).status_code == 404


def test_list_costs_the_same_however_many(waiting, person, browser_of):
    services.save_draft(obj=Poster(title="Afiș"), by=person("member"))
    browser = browser_of("member")
    browser.get(MINE)
    with CaptureQueriesContext(connection) as few:
        browser.get(MINE)
    assert len(few) <= 15
    for number in range(25):
        services.save_draft(obj=Notice(title=f"Ciornă {number}"), by=person("member"))
    with CaptureQueriesContext(connection) as many:
        browser.get(MINE)
    assert len(many) <= len(few)


def test_board_shows_the_newest_states(waiting, browser_of):
    page = browser_of("member").get("/panou/").content.decode()
    assert waiting.title in page
    assert "Toate solicitările mele" in page
