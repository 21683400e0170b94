"""Role × what it may do in the admin, through the admin's own views."""

import pytest
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import querydict_from_html

from cms.core.models import SiteSettings
from cms.home.models import StandardPage
from tests.access.registry import VISITOR
from tests.conftest import PERSONAS

PEOPLE = [VISITOR, *PERSONAS]
STAFF = {"contributor", "author", "editor", "moderator", "administrator"}
#: The form of a page's privacy: everybody may read.
OPEN = {"restriction_type": "none", "password": ""}
PUBLISHERS = {"editor", "administrator"}
WRITERS = {"contributor", "author", *PUBLISHERS}


def page_view(name: str, page: Page) -> str:
    return reverse(f"wagtailadmin_pages:{name}", args=[page.pk])


def add_view(parent: Page) -> str:
    return reverse("wagtailadmin_pages:add", args=["home", "standardpage", parent.pk])


def form_at(client, address: str, form_id: str) -> dict:
    """What a browser would send from a form of the admin (with an empty body: scripts fill it)."""
    page = client.get(address).content.decode()
    return {**querydict_from_html(page, form_id=form_id).dict(), "body-count": "0"}


def edit_form(client, page: Page, **changes) -> dict:
    return {**form_at(client, page_view("edit", page), "page-edit-form"), **changes}


def new_page_form(client, parent: Page, title: str, **changes) -> dict:
    form = form_at(client, add_view(parent), "page-edit-form")
    return {**form, "title": title, "slug": title.lower().replace(" ", "-"), **changes}


@pytest.fixture
def others_page(page_of):
    """A published page in the writers' section, written by nobody of the matrix."""
    return page_of("counsellor")


def opens(client, address: str) -> bool:
    response = client.get(address)
    assert response.status_code in (200, 302, 403), address
    return response.status_code == 200


MATRIX = {
    "enter the admin": (
        STAFF | {"counsellor"},
        lambda tree, page, dialogue: reverse("wagtailadmin_home"),
    ),
    "add a page anywhere": (PUBLISHERS, lambda tree, page, dialogue: add_view(tree.home)),
    "add a page to the dialogue": (WRITERS, lambda tree, page, dialogue: add_view(dialogue)),
    "edit another's page": (PUBLISHERS, lambda tree, page, dialogue: page_view("edit", page)),
    "edit any page": (PUBLISHERS, lambda tree, page, dialogue: page_view("edit", tree.public)),
    "delete another's page": (PUBLISHERS, lambda tree, page, dialogue: page_view("delete", page)),
    "move another's page": (PUBLISHERS, lambda tree, page, dialogue: page_view("move", page)),
    "look at another's draft": (
        PUBLISHERS,
        lambda tree, page, dialogue: page_view("view_draft", page),
    ),
    "manage users": (
        {"administrator"},
        lambda tree, page, dialogue: reverse("wagtailusers_users:index"),
    ),
    "open an account": (
        {"administrator"},
        lambda tree, page, dialogue: reverse("wagtailusers_users:add"),
    ),
    "change roles": (
        {"administrator"},
        lambda tree, page, dialogue: reverse("wagtailusers_groups:index"),
    ),
    "see the mails": (
        {"administrator"},
        lambda tree, page, dialogue: "/admin/notifications/outgoingmail/",
    ),
    "change the site's settings": (
        {"administrator"},
        lambda tree, page, dialogue: f"/admin/settings/core/sitesettings/{SiteSettings.load().pk}/",
    ),
    "change workflows": (
        {"administrator"},
        lambda tree, page, dialogue: reverse("wagtailadmin_workflows:index"),
    ),
    "add a redirect": (
        PUBLISHERS,
        lambda tree, page, dialogue: reverse("wagtailredirects:add"),
    ),
    "add a picture": (WRITERS, lambda tree, page, dialogue: reverse("wagtailimages:add")),
    "add a document": (WRITERS, lambda tree, page, dialogue: reverse("wagtaildocs:add")),
    "add a recording": (
        PUBLISHERS,
        lambda tree, page, dialogue: reverse("wagtailmedia:add", args=["audio"]),
    ),
}


@pytest.mark.parametrize("action", MATRIX)
def test_role_by_action(action, tree, others_page, dialogue, browser_of):
    allowed, address = MATRIX[action]
    address = address(tree, others_page, dialogue)
    opened = {name for name in PEOPLE if opens(browser_of(name), address)}
    assert opened == set(allowed)


def test_publishing_by_sending_the_editors_own_form(others_page, browser_of):
    """Hiding a button is not a rule: everybody sends what an editor's browser would send."""
    form = edit_form(browser_of("editor"), others_page)
    form["action-publish"] = "action-publish"
    for name in sorted(PEOPLE, key=lambda name: name in PUBLISHERS):
        title = f"Schimbat de {name}"
        browser_of(name).post(page_view("edit", others_page), {**form, "title": title})
        others_page.refresh_from_db()
        assert (others_page.title == title) is (name in PUBLISHERS), name


@pytest.mark.parametrize("name", PEOPLE)
def test_unpublishing_anothers_page(name, others_page, browser_of):
    browser_of(name).post(page_view("unpublish", others_page))
    others_page.refresh_from_db()
    assert others_page.live is (name not in PUBLISHERS)


@pytest.mark.parametrize("name", PEOPLE)
def test_opening_a_closed_section(name, dialogue, browser_of):
    """Only editors and administrators decide who reads a section."""
    address = reverse("wagtailadmin_pages:set_privacy", args=[dialogue.pk])
    browser_of(name).post(address, OPEN)
    is_open = not dialogue.view_restrictions.exists()
    assert is_open is (name in PUBLISHERS)


@pytest.mark.parametrize("name", ["author", "editor"])
def test_opening_one_page_is_for_those_who_decide_on_sections(name, dialogue, browser_of):
    """The switch "open to the public" is not in an author's form, and posting it does nothing."""
    client = browser_of(name)
    form = new_page_form(client, dialogue, "Pagina deschisă")
    assert ("is_public" in form) is False or name == "editor"
    client.post(add_view(dialogue), {**form, "is_public": "on", "action-publish": "1"})
    page = StandardPage.objects.get(title="Pagina deschisă")
    assert page.is_public is (name == "editor")


@pytest.mark.parametrize("name", ["author", "contributor", "moderator", "member"])
def test_bulk_actions_are_no_way_around(name, others_page, browser_of, tree):
    for action in ("unpublish", "delete", "publish"):
        address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
        browser_of(name).post(f"{address}?id={others_page.pk}&next=/admin/")
    others_page.refresh_from_db()
    assert others_page.live


def test_contributor_writes_but_does_not_publish(browser_of, dialogue):
    contributor = browser_of("contributor")
    form = new_page_form(contributor, dialogue, "Pagina mea")
    response = contributor.post(add_view(dialogue), {**form, "action-publish": "action-publish"})
    assert response.status_code == 302
    page = Page.objects.get(title="Pagina mea")
    assert not page.live
    form = edit_form(contributor, page, title="Pagina mea 2")
    contributor.post(page_view("edit", page), {**form, "action-publish": "action-publish"})
    page.refresh_from_db()
    assert not page.live
    assert page.get_latest_revision_as_object().title == "Pagina mea 2"


def test_contributor_edits_own_draft_and_not_anothers(browser_of, page_of):
    own, anothers = page_of("contributor", live=False), page_of("author", live=False)
    contributor = browser_of("contributor")
    assert contributor.get(page_view("edit", own)).status_code == 200
    assert contributor.get(page_view("edit", anothers)).status_code != 200
    assert contributor.get(page_view("view_draft", anothers)).status_code != 200


def test_contributor_submits_and_cannot_approve_the_own_page(browser_of, dialogue):
    contributor = browser_of("contributor")
    form = new_page_form(contributor, dialogue, "Pagina mea")
    contributor.post(add_view(dialogue), {**form, "action-submit": "action-submit"})
    page = Page.objects.get(title="Pagina mea")
    state = page.current_workflow_task_state
    assert state is not None
    address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    contributor.post(address)
    page.refresh_from_db()
    assert not page.live
    browser_of("editor").post(address)
    page.refresh_from_db()
    assert page.live


def test_author_publishes_and_unpublishes_own_page(browser_of, dialogue):
    author = browser_of("author")
    form = new_page_form(author, dialogue, "Pagina mea")
    author.post(add_view(dialogue), {**form, "action-publish": "action-publish"})
    page = Page.objects.get(title="Pagina mea")
    assert page.live
    author.post(page_view("unpublish", page))
    page.refresh_from_db()
    assert not page.live


def test_author_changes_nothing_of_anothers_page(browser_of, others_page):
    author = browser_of("author")
    before = others_page.latest_revision_id
    form = edit_form(browser_of("editor"), others_page, title="Schimbat")
    assert author.get(page_view("edit", others_page)).status_code != 200
    author.post(page_view("edit", others_page), form)
    author.post(page_view("delete", others_page))
    others_page.refresh_from_db()
    assert others_page.latest_revision_id == before
    assert others_page.title != "Schimbat"


@pytest.mark.parametrize("name", ["contributor", "author", "moderator"])
@pytest.mark.parametrize("view", ["copy", "view_draft", "edit", "history", "usage"])
def test_no_admin_view_shows_a_section_closed_to_this_person(name, view, tree, browser_of):
    response = browser_of(name).get(page_view(view, tree.delegates), follow=True)
    assert tree.delegates.title not in response.content.decode()


@pytest.mark.parametrize("name", ["contributor", "author", "moderator"])
def test_copying_opens_no_closed_section(name, tree, dialogue, browser_of):
    before = Page.objects.count()
    browser_of(name).post(
        page_view("copy", tree.delegates),
        {
            "new_title": "Copie",
            "new_slug": "copie",
            "new_parent_page": dialogue.pk,
            "copy_subpages": "",
            "publish_copies": "",
            "alias": "",
        },
    )
    assert Page.objects.count() == before


@pytest.mark.parametrize("name", ["contributor", "author", "moderator", "member"])
def test_admin_api_lists_no_page_of_a_closed_section(name, tree, browser_of):
    response = browser_of(name).get("/admin/api/main/pages/", {"limit": 20})
    assert tree.delegates.title not in response.content.decode()
