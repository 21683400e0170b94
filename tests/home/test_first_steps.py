"""Check-lists whose marks come from what is there; the guided first visit; visits."""

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from cms.core.cache import renew_content_version
from cms.home.first_steps import checklists_of
from cms.home.models import BoardState, StandardPage
from site_modules.accounts.models import Profile
from site_modules.notifications.models import Preference
from tests.factories import add_article, add_page

BOARD, STEPS = "/panou/", "/panou/primii-pasi/"


def lists(user):
    return {one.name: one for one in checklists_of(user)}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("member", {"member"}),
        ("editor", {"member", "editor"}),
        ("author", {"member", "editor"}),
        ("moderator", {"member", "moderator"}),
        ("administrator", {"member"}),
    ],
)
def test_everybody_gets_the_lists_of_their_roles(person, name, expected):
    assert set(lists(person(name))) == expected


def test_marks_come_from_what_was_done(tree, person):
    user = person("member")
    before = lists(user)["member"]
    assert (before.done, len(before.steps)) == (0, 5)
    Profile.objects.filter(user=user).update(county="CJ")
    Preference.objects.create(user=user, kind="comments.reply", is_on_site=True)
    assert [step.is_done for step in lists(user)["member"].steps] == [
        True,
        False,
        True,
        False,
        False,
    ]
    editor = person("editor")
    assert lists(editor)["editor"].done == 0
    add_article("Primul meu articol", owner=editor)
    assert lists(editor)["editor"].done == 2


def test_a_list_is_put_away_and_shown_again(tree, browser_of, person):
    browser = browser_of("member")
    assert "h-steps-member" in browser.get(BOARD).content.decode()
    assert browser.post(f"{STEPS}member/").status_code == 302
    assert "h-steps-member" not in browser.get(BOARD).content.decode()
    assert 'name="arata"' in browser.get(STEPS).content.decode()
    browser.post(f"{STEPS}member/", {"arata": "1"})
    assert BoardState.objects.get(user=person("member")).hidden_lists == []
    assert browser.post(f"{STEPS}altceva/").status_code == 404
    assert browser.get(f"{STEPS}member/").status_code == 405


def test_visitors_sign_in_first(tree, browser_of):
    for address in (BOARD, STEPS):
        assert browser_of("visitor").get(address).status_code == 302
    assert browser_of("visitor").post(f"{STEPS}member/").status_code == 302


def test_looks_close_together_are_one_visit(tree, browser_of, person, time_machine):
    start = datetime(2026, 7, 6, 9, tzinfo=timezone.get_default_timezone())
    for hours, before in ((0, None), (0.25, None), (5, start), (5.2, start)):
        time_machine.move_to(start + timedelta(hours=hours), tick=False)
        browser_of("member").get(BOARD)
        assert BoardState.objects.get(user=person("member")).before_at == before
    assert "Ultima vizită: 6 iulie" in browser_of("member").get(BOARD).content.decode()


def test_the_board_stays_cheap(tree, browser_of, django_assert_max_num_queries):
    browser = browser_of("member")
    browser.get(BOARD)
    with django_assert_max_num_queries(20):
        browser.get(BOARD)


def add_help(tree, service, title, **options):
    page = add_page(tree.home, title, **options)
    StandardPage.objects.filter(pk=page.pk).update(help_for=service)
    renew_content_version()
    return page


def test_lists_and_services_lead_to_the_help_of_each_service(tree, browser_of, person):
    """Help that editors closed or took down is left out, like services without help."""
    pages = {
        service: add_help(tree, service, f"Ajutor: {service}")
        for service in ("dialog", "hub", "management", "membri")
    }
    StandardPage.objects.filter(pk=pages["hub"].pk).update(live=False)
    found = {
        one.name: [page["title"] for page in one.helps] for one in checklists_of(person("editor"))
    }
    assert found == {"member": ["Ajutor: dialog"], "editor": ["Ajutor: dialog", "Ajutor: membri"]}
    page = browser_of("member").get(STEPS).content.decode()
    services, lists = page.split('aria-labelledby="h-services"')[1].split(
        'aria-labelledby="h-l-member"'
    )
    assert f'href="{pages["management"].get_url()}"' in services
    assert "Ajutor: hub" not in page
    assert f'<a href="{pages["dialog"].get_url()}">Ajutor: dialog</a>' in lists


def test_first_visit_is_greeted_once(tree, browser_of, time_machine):
    start = datetime(2026, 7, 6, 9, tzinfo=timezone.get_default_timezone())
    time_machine.move_to(start, tick=False)
    browser = browser_of("member")
    page = browser.get(BOARD).content.decode()
    assert "Bine ai venit!" in page and f'href="{STEPS}"' in page.split('id="h-welcome"')[1]
    time_machine.move_to(start + timedelta(hours=5), tick=False)
    assert "Bine ai venit!" not in browser.get(BOARD).content.decode()
