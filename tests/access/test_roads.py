"""Persona × road: whatever a person may not read, no road leads to it."""

import re
from html import unescape

import pytest
from django.urls import reverse

from cms.articles.feed_secrets import secret_of
from cms.articles.services.feeds import feed_key_of
from cms.core.access import can_view_page, readable_pages, visible_pages
from tests.access import cases  # noqa: F401  (registers the cases)
from tests.access.registry import CASES, EVERYONE, VISITOR
from tests.conftest import PERSONAS

PEOPLE = sorted(EVERYONE)
PAGE_CASES = [case for case in CASES if not case.is_file]
TREE_CASES = [case for case in PAGE_CASES if case.is_page]
FEED_CASES = [case for case in CASES if case.feed]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_address_opens_for_those_allowed_only(case, tree, browser_of):
    address = case.address(case.make(tree))
    for name in PEOPLE:
        response = browser_of(name).get(address)
        if case.is_in_admin and name not in case.allowed:
            at_home = response.status_code == 302 and response["Location"] == "/admin/"
            if name != VISITOR and (at_home or response.status_code == 404):
                continue
            expected = 302
        elif name in case.allowed:
            expected = 200
        else:
            expected = case.visitor_refusal if name == VISITOR else case.refusal
        assert response.status_code == expected, (name, address)
        if response.status_code == 302:
            assert response["Location"].startswith(("/autentificare/", "/en/autentificare/"))
            assert f"next={address}".replace(" ", "%2520") in response["Location"] or (
                "next=" in response["Location"]
            )


@pytest.mark.parametrize("case", PAGE_CASES, ids=lambda case: case.name)
def test_search_lists_for_those_allowed_only(case, tree, browser_of, commits_at_once):
    case.make(tree)
    prefix = "" if case.language == "ro" else f"/{case.language}"
    words = unescape(case.title)
    for name in PEOPLE:
        body = browser_of(name).get(f"{prefix}/cauta/", {"q": words}).content.decode()
        results = re.sub("</?mark>", "", body.split("<main")[1].split("</main>")[0])
        assert (f">{case.title}</a>" in results) == (name in case.finders), name


@pytest.mark.parametrize("case", FEED_CASES, ids=lambda case: case.name)
def test_own_feed_lists_for_those_allowed_only(case, tree, person, client):
    case.make(tree)
    for name in PERSONAS:
        secret = secret_of(feed_key_of(user=person(name)))
        for kind in (case.feed, case.feed.replace("feed", "atom")):
            body = client.get(reverse(kind, args=[secret])).content.decode()
            assert (case.title in body) == (name in case.finders), (name, kind)


@pytest.mark.parametrize("case", TREE_CASES, ids=lambda case: case.name)
def test_sitemap_lists_what_is_open_to_all(case, tree, browser_of):
    address = case.address(case.make(tree))
    for name in (VISITOR, "member", "administrator"):
        body = browser_of(name).get("/sitemap.xml").content.decode()
        assert (f"<loc>http://localhost{address}</loc>" in body) == (case.allowed == EVERYONE)


def test_menu_and_sections_show_closed_pages_to_nobody_without_the_right(tree, browser_of):
    expected = {"visitor": False, "member": True, "delegate": True}
    for name, is_listed in expected.items():
        page = browser_of(name).get(tree.hub.get_url()).content.decode()
        assert (tree.closed.title in page) is is_listed, name
        management = browser_of(name).get(tree.management.get_url()).content.decode()
        assert (tree.delegates.title in management) is (name == "delegate"), name


@pytest.mark.parametrize("name", PEOPLE)
def test_single_check_equals_list_check_for_every_page(name, tree, person):
    from django.contrib.auth.models import AnonymousUser
    from wagtail.models import Page

    user = AnonymousUser() if name == VISITOR else person(name)
    listed = set(visible_pages(Page.objects.all(), user).values_list("pk", flat=True))
    for page in Page.objects.filter(depth__gt=1):
        assert (page.pk in listed) == can_view_page(user, page), page
    paths = dict(Page.objects.filter(live=True).values_list("pk", "path"))
    assert readable_pages(user, paths) == listed


def test_a_closed_page_is_kept_by_no_cache(tree, browser_of):
    response = browser_of("member").get(tree.closed.get_url())
    assert response["Cache-Control"] == "private, no-store"
    assert "X-Accel-Expires" not in response
    response = browser_of("visitor").get(tree.public.get_url())
    assert response["Cache-Control"].startswith("public, max-age=60")
    assert response["X-Accel-Expires"] == "10"


def test_a_new_rule_counts_at_once(tree, browser_of, django_capture_on_commit_callbacks):
    """The cached map is renewed when an editor closes a page."""
    from wagtail.models import PageViewRestriction

    visitor = browser_of("visitor")
    assert visitor.get(tree.public.get_url()).status_code == 200
    with django_capture_on_commit_callbacks(execute=True):
        PageViewRestriction.objects.create(
            page=tree.public, restriction_type=PageViewRestriction.LOGIN
        )
    assert visitor.get(tree.public.get_url()).status_code == 302


def test_conditional_request_of_a_closed_page_asks_for_the_right_again(tree, browser_of):
    address = tree.closed.get_url()
    etag = browser_of("member").get(address).get("ETag", '"x"')
    response = browser_of("visitor").get(address, headers={"If-None-Match": etag})
    assert response.status_code == 302


def test_suspended_account_sees_what_a_visitor_sees(tree, person, browser_of):
    member = person("member")
    client = browser_of("member")
    member.is_active = False
    member.save(update_fields=["is_active"])
    assert client.get(tree.closed.get_url()).status_code == 302


def test_file_address_with_another_name_does_not_exist(tree, browser_of):
    from tests.factories import DocumentFactory

    document = DocumentFactory()
    wrong = document.url.rsplit("/", 1)[0] + "/altceva.csv"
    assert browser_of("visitor").get(wrong).status_code == 404
