"""Pages rendered once for many readers: nothing of one reader reaches another."""

import re

import pytest
from django.conf import settings
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cms.core.models import BasePage
from site_modules.accounts.enums import Theme
from site_modules.notifications.delivery import notify

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


def body_of(client, page, **query):
    response = client.get(page.get_url(), query)
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def renderings(monkeypatch):
    """How often a page was made, by whatever road."""
    made = []
    serve = BasePage.serve

    def counted(self, request, *args, **kwargs):
        made.append(self.pk)
        return serve(self, request, *args, **kwargs)

    monkeypatch.setattr(BasePage, "serve", counted)
    return made


def test_two_members_share_one_rendering_and_keep_their_names(tree, browser_of, renderings):
    first = body_of(browser_of("member"), tree.closed)
    second = body_of(browser_of("other_member"), tree.closed)
    assert renderings == [tree.closed.pk]
    assert "Member Exemplu" in first
    assert "Other Exemplu" in second
    assert "Member Exemplu" not in second
    assert "/membri/member/" not in second
    assert "\x00" not in first + second


def test_every_reader_has_a_form_token_of_their_own(tree, browser_of, person):
    first, second = Client(enforce_csrf_checks=True), Client(enforce_csrf_checks=True)
    first.force_login(person("member"))
    second.force_login(person("other_member"))
    one = TOKEN.search(body_of(first, tree.closed)).group(1)
    other = TOKEN.search(body_of(second, tree.closed)).group(1)
    foreign = second.post(reverse("security:sign_out"), {"csrfmiddlewaretoken": one})
    assert foreign.status_code == 403
    own = first.post(reverse("security:sign_out"), {"csrfmiddlewaretoken": one})
    assert own.status_code == 302
    assert one != other


def test_the_number_beside_the_bell_is_the_readers_own(tree, browser_of, person):
    body_of(browser_of("other_member"), tree.closed)
    notify(kind="accounts.warned", recipients=[person("member")], url="/cont/")
    caches["default"].delete(f"notifications-unread:{person('member').pk}")
    assert "1 necitită" in body_of(browser_of("member"), tree.closed)
    assert "necitită" not in body_of(browser_of("other_member"), tree.closed)


def test_audiences_do_not_share(tree, browser_of):
    assert tree.delegates.title in body_of(browser_of("delegate"), tree.management)
    assert tree.delegates.title not in body_of(browser_of("member"), tree.management)
    assert tree.delegates.title not in body_of(browser_of("visitor"), tree.management)


def test_who_works_in_the_admin_gets_the_page_whole(tree, browser_of, renderings):
    editor = browser_of("editor")
    assert "wagtail-userbar" in body_of(editor, tree.closed)
    body_of(editor, tree.closed)
    assert renderings == [tree.closed.pk] * 2
    assert "wagtail-userbar" not in body_of(browser_of("member"), tree.closed)


def test_themes_do_not_share(tree, browser_of, person):
    member = person("member")
    member.theme = Theme.DARK
    member.save(update_fields=["theme"])
    assert '<meta name="color-scheme" content="dark">' in body_of(browser_of("member"), tree.closed)
    other = body_of(browser_of("other_member"), tree.closed)
    assert '<meta name="color-scheme" content="light dark">' in other


def test_a_word_for_one_reader_is_shown_once_and_to_nobody_else(tree, browser_of):
    member = browser_of("member")
    body_of(member, tree.closed)
    member.post("/cont/aspect/", {"theme": "device", "language": "ro"})
    first = body_of(member, tree.closed)
    assert 'class="notice' in first.split("<main")[1]
    for name, client in (("member", member), ("other_member", browser_of("other_member"))):
        assert 'class="wrap shell-notice' not in body_of(client, tree.closed), name


def test_the_address_cannot_write_into_what_others_read(tree, browser_of):
    body_of(browser_of("member"), tree.closed, x="înșelător<script>")
    response = browser_of("visitor").get(
        tree.public.get_url(), {"next": "https://rau.example"}, headers={"Host": "rau.example"}
    )
    assert "rau.example" not in response.content.decode()
    assert "înșelător" not in body_of(browser_of("other_member"), tree.closed)
    assert "rau.example" not in body_of(browser_of("visitor"), tree.public)


def test_a_publication_shows_at_once(tree, browser_of, django_capture_on_commit_callbacks):
    member = browser_of("member")
    body_of(member, tree.closed)
    with django_capture_on_commit_callbacks(execute=True):
        tree.closed.title = "Alt titlu"
        tree.closed.save_revision().publish()
    assert "Alt titlu" in body_of(member, tree.closed)
    with django_capture_on_commit_callbacks(execute=True):
        tree.closed.unpublish()
    assert member.get(tree.closed.get_url()).status_code == 404


def test_leaving_a_group_counts_with_the_next_request(tree, browser_of, person):
    delegate = browser_of("delegate")
    body_of(delegate, tree.delegates)
    person("delegate").groups.clear()
    assert delegate.get(tree.delegates.get_url()).status_code == 403


def test_a_right_taken_from_a_group_counts_with_the_next_request(tree, browser_of):
    from django.contrib.auth.models import Permission

    editor = browser_of("editor")
    body_of(editor, tree.delegates)
    for group in Permission.objects.get(codename="read_restricted_content").group_set.all():
        group.permissions.remove(Permission.objects.get(codename="read_restricted_content"))
    assert editor.get(tree.delegates.get_url()).status_code == 403


def test_a_shared_page_costs_session_account_and_rights(tree, browser_of, db):

    member, visitor = browser_of("member"), browser_of("visitor")
    for _time in range(2):
        body_of(member, tree.closed)
        body_of(visitor, tree.public)
    with CaptureQueriesContext(connection) as queries:
        body_of(member, tree.closed)
    assert len(queries) == 3
    with CaptureQueriesContext(connection) as queries:
        body_of(visitor, tree.public)
    assert len(queries) == 0


def test_a_form_on_a_page_is_never_shared(tree, browser_of):
    from cms.home.models import ContactPage

    contact = ContactPage(title="Contact", locale=tree.home.locale)
    tree.home.add_child(instance=contact)
    for name in ("member", "other_member"):
        assert "csrfmiddlewaretoken" in body_of(browser_of(name), contact)


def test_a_page_that_prints_a_token_unasked_is_not_stored(tree, browser_of, monkeypatch):
    from django.http import HttpResponse
    from django.middleware.csrf import get_token

    monkeypatch.setattr(
        type(tree.closed), "serve", lambda self, request: HttpResponse(get_token(request))
    )
    tokens = {body_of(browser_of(name), tree.closed) for name in ("member", "other_member")}
    assert len(tokens) == 2


def test_no_text_of_a_page_can_open_a_hole(tree, browser_of, django_capture_on_commit_callbacks):
    """SQLite keeps what PostgreSQL refuses; the draft editor's JSON may hold any letter."""
    words = "\x00form_token:\x00 \x00own:name\x00 \x00nimic\x00 <!--c12--> \x00"
    if connection.vendor == "postgresql":
        words = words.replace("\x00", "\x01")
    with django_capture_on_commit_callbacks(execute=True):
        type(tree.closed).objects.filter(pk=tree.closed.pk).update(summary=words)
    body = body_of(browser_of("member"), tree.closed)
    main = body.split("<main")[1].split("</main>")[0]
    assert "csrfmiddlewaretoken" not in main
    assert "Member Exemplu" not in main
    assert "Member Exemplu" in body
    assert body_of(browser_of("other_member"), tree.closed).count("Other Exemplu") == body.count(
        "Member Exemplu"
    )


def test_the_stand_in_knows_nothing_of_the_reader(tree, browser_of, monkeypatch):
    """Whatever a middleware hangs on a request stays outside of what is shared."""
    seen = []
    serve = BasePage.serve

    def look(self, request, *args, **kwargs):
        seen.append(request)
        return serve(self, request, *args, **kwargs)

    monkeypatch.setattr(BasePage, "serve", look)
    member = browser_of("member")
    member.cookies["probe"] = "secret-cookie"
    address = f"{tree.closed.get_url()}?alt=secret-query"
    headers = {"User-Agent": "secret-agent", "Referer": "https://secret.example/"}
    assert member.get(address, headers=headers).status_code == 200
    (stand_in,) = seen
    said = repr(vars(stand_in)) + stand_in.get_full_path() + repr(dict(stand_in.headers))
    for word in ("secret", "member", "sessionid", "REMOTE_ADDR"):
        assert word not in said.lower().replace("secret_", ""), word
    assert not hasattr(stand_in, "session")
    assert stand_in.build_absolute_uri("/").startswith(settings.SITE_URL)
