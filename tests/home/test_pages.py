"""The home, the services and the shell: what they show, and what they cost."""

import json
import re

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cms.core.cache import renew_content_version
from cms.core.models import MenuLink, SiteSettings
from tests.events.conftest import add_event
from tests.factories import add_article, add_page


def test_home_shows_six_services_in_order(tree):
    body = Client().get("/").content.decode()
    bridge = body.split('class="bridge"')[1].split("</nav>")[0]
    assert re.findall(r'data-m="(\w+)"', bridge) == [
        "dialog", "hub", "management", "elearning", "membri", "cariera",
    ]  # fmt: skip
    for address in ("dialogonline", "hubocupare", "managementosc", "elearning", "membriosc"):
        assert f'href="/{address}/"' in bridge


def test_home_costs_few_queries(tree, django_assert_max_num_queries):
    """At most 8 queries from a cold cache, at most 2 from a warm one."""
    client = Client()
    client.get("/")
    cache.clear()
    with django_assert_max_num_queries(8):
        client.get("/")
    with django_assert_max_num_queries(2):
        client.get("/")


@pytest.mark.parametrize(("name", "most"), [("member", 8), ("delegate", 8), ("editor", 13)])
def test_signed_in_pages_cost_few_queries(
    name, most, tree, browser_of, django_assert_max_num_queries
):
    """An editor's page also asks which edit buttons Wagtail's bar shows."""
    client = browser_of(name)
    client.get(tree.hub.get_url())
    with django_assert_max_num_queries(most):
        assert client.get(tree.hub.get_url()).status_code == 200


def test_service_page_costs_the_same_with_many_sections(
    tree, browser_of, django_assert_max_num_queries, django_capture_on_commit_callbacks
):
    client = browser_of("member")
    with django_capture_on_commit_callbacks(execute=True):
        for number in range(25):
            add_page(tree.hub, f"Secțiunea {number}")
    cache.clear()
    client.get(tree.hub.get_url())
    with django_assert_max_num_queries(8):
        body = client.get(tree.hub.get_url()).content.decode()
    assert "Secțiunea 24" in body


def test_figures_are_counted_not_typed(tree):
    body = Client().get("/").content.decode()
    figures = dict(re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", body))
    from site_modules.accounts.models import User

    assert figures["membri și voluntari"] == str(User.objects.count())
    assert "organizație" not in figures, "what nobody has made yet is left out"


def test_home_shows_the_newest_articles_and_the_next_events_open_to_the_reader(tree, browser_of):
    for number in range(6):
        add_article(f"Povestea {number}", is_public=True)
    add_article("Doar pentru membri")
    add_event("Târgul voluntarilor", is_public=True)
    add_event("Adunarea membrilor")
    cache.clear()
    body = Client().get("/").content.decode()
    shown = re.findall(r'<a class="card-link"[^>]*>(.*?)</a>', body)
    assert shown[:4] == ["Povestea 5", "Povestea 4", "Povestea 3", "Povestea 2"]
    assert "Târgul voluntarilor" in body
    assert "Adunarea membrilor" not in body
    assert "Doar pentru membri" not in body
    assert "Doar pentru membri" in browser_of("member").get("/").content.decode()


def test_home_made_anew_costs_the_same_with_much_to_show(
    tree, django_capture_on_commit_callbacks, django_assert_max_num_queries
):
    """As many queries for ten times as many articles and events; all figures are one of them."""

    def add(numbers: range) -> None:
        with django_capture_on_commit_callbacks(execute=True):
            for number in numbers:
                add_article(f"Povestea {number}", is_public=True)
                add_event(f"Întâlnirea {number}", is_public=True)

    def cost() -> list[str]:
        with CaptureQueriesContext(connection) as asked:
            Client().get("/")
        return [one["sql"] for one in asked.captured_queries]

    add(range(4))
    few = cost()
    add(range(4, 40))
    many = cost()
    assert len(many) <= len(few)
    assert sum("hub_volunteeropportunity" in sql for sql in many) == 1
    cache.clear()
    with django_assert_max_num_queries(8):
        Client().get("/")
    with django_assert_max_num_queries(2):
        Client().get("/")


def test_the_menu_marks_the_calendar_on_its_own_page_alone(tree, browser_of):
    """The header is kept for all pages, so the mark must be a part of its name."""
    address = add_event("Târgul voluntarilor", is_public=True).get_parent().get_url()
    marked = f'<a href="{address}" aria-current="page">'
    for first, second in (("/contact/", address), (address, "/contact/")):
        renew_content_version()
        browser = browser_of("member")
        pages = {path: browser.get(path).content.decode() for path in (first, second)}
        assert marked in pages[address].split("</header>")[0]
        assert marked not in pages["/contact/"]


def test_footer_links_follow_the_settings_and_hide_closed_pages(
    tree, django_capture_on_commit_callbacks
):
    site = SiteSettings.load()
    with django_capture_on_commit_callbacks(execute=True):
        for page in (tree.public, tree.closed, tree.draft):
            MenuLink.objects.create(settings=site, place="about", page=page.page_ptr)
        MenuLink.objects.create(settings=site, place="help", label="Altundeva", url="https://a.ro/")
        site.footer_text = "Linia de sub siglă"
        site.save()
    body = Client().get("/").content.decode().split("<footer")[1]
    assert tree.public.title in body
    assert tree.closed.title not in body
    assert tree.draft.title not in body
    assert "Altundeva" in body
    assert "Linia de sub siglă" in body


def test_a_logo_lost_from_the_disk_breaks_no_page(tree, django_capture_on_commit_callbacks):
    from cms.core.models import FunderLogo
    from tests.factories import ImageFactory

    image = ImageFactory()
    image.file.storage.delete(image.file.name)
    image.renditions.all().delete()
    with django_capture_on_commit_callbacks(execute=True):
        FunderLogo.objects.create(settings=SiteSettings.load(), image=image, name="Sigla pierdută")
    cache.clear()
    body = Client().get("/").content.decode()
    assert 'alt="Sigla pierdută"' in body


def test_page_says_who_it_is_to_machines(tree):
    body = Client().get(tree.public.get_url()).content.decode()
    address = f"http://localhost{tree.public.get_url()}"
    assert f'<link rel="canonical" href="{address}">' in body
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', body)[1])
    assert data["url"] == address
    assert data["inLanguage"] == "ro"


def test_structured_data_cannot_end_its_script(tree, django_capture_on_commit_callbacks):
    tree.public.title = "</script><script>alert(1)</script>"
    with django_capture_on_commit_callbacks(execute=True):
        tree.public.save_revision().publish()
    body = Client().get(tree.public.get_url()).content.decode()
    assert "<script>alert" not in body
    assert "\\u003C/script" in body


def test_closed_pages_ask_not_to_be_indexed(tree, browser_of):
    assert 'content="noindex"' in browser_of("member").get(tree.closed.get_url()).content.decode()
    assert 'content="noindex"' not in Client().get(tree.public.get_url()).content.decode()


def test_translations_are_announced_and_switch(tree):
    from tests.factories import translate

    translate(tree.public, "About us")
    cache.clear()
    body = Client().get(tree.public.get_url()).content.decode()
    assert 'hreflang="en"' in body
    assert 'hreflang="x-default"' in body
    assert ">English</a>" in body


def test_names_in_another_language_say_so(tree):
    """WCAG 3.1.2: Romanian service names on an English page are marked as Romanian."""
    body = Client().get("/en/autentificare/").content.decode()
    assert 'href="/managementosc/" lang="ro"' in body
    assert ' lang="ro">' not in Client().get("/").content.decode().split("<body")[1]


def test_missing_translation_leads_to_romanian_with_a_word_about_it(tree):
    response = Client().get(f"/hu{tree.public.get_url()}", follow=True)
    assert response.redirect_chain[-1][0] == f"{tree.public.get_url()}?netradus=hu"
    assert 'lang="hu"' in response.content.decode()


def test_missing_translation_of_a_closed_page_tells_a_stranger_nothing(tree):
    assert Client().get(f"/hu{tree.closed.get_url()}").status_code == 404
    assert Client().get("/hu/nu-exista/").status_code == 404


def test_robots_manifest_and_icon(db):
    robots = Client().get("/robots.txt").content.decode()
    assert "Disallow: /admin/" in robots
    assert "Sitemap: http://localhost/sitemap.xml" in robots
    manifest = Client().get("/site.webmanifest").json()
    assert manifest["name"] == "Punte"
    assert {icon["sizes"] for icon in manifest["icons"]} == {"192x192", "512x512"}


def test_editor_sees_the_edit_link_and_member_does_not(tree, browser_of):
    assert "wagtail-userbar" in browser_of("editor").get(tree.public.get_url()).content.decode()
    assert "wagtail-userbar" not in browser_of("member").get(tree.public.get_url()).content.decode()


def test_draft_preview_is_for_those_who_edit(tree, browser_of):
    address = f"/admin/pages/{tree.draft.pk}/view_draft/"
    assert tree.draft.title in browser_of("editor").get(address).content.decode()
    for name in ("member", "moderator", "contributor", "visitor"):
        assert browser_of(name).get(address).status_code in (302, 403), name


def test_one_page_per_service_and_language(tree):
    from django.core.exceptions import ValidationError

    from cms.home.models import ServicePage

    twin = ServicePage(title="Alt hub", service="hub", short_title="H", locale=tree.home.locale)
    twin.slug, twin.path, twin.depth = "alt-hub", "x", 3
    with pytest.raises(ValidationError):
        twin.clean()


def test_the_editors_bar_is_kept_for_one_person(tree, browser_of, person, commits_at_once):
    """With what this person may do with the page; another page has another bar."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    editor, moderator = browser_of("editor"), browser_of("moderator")
    page = tree.closed
    edit = f"/admin/pages/{page.pk}/edit/"
    first = editor.get(page.get_url()).content.decode()
    with CaptureQueriesContext(connection) as asked:
        again = editor.get(page.get_url()).content.decode()
    assert edit in first and edit in again
    assert len(asked) <= 12
    assert edit not in editor.get(tree.hub.get_url()).content.decode()
    person("editor").groups.clear()
    assert edit not in editor.get(page.get_url()).content.decode()
    assert edit not in moderator.get(page.get_url()).content.decode()
