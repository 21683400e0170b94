"""The demonstration as people see it: everybody gets in, every link leads somewhere."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from django.conf import settings
from django.test import Client
from pytest_django.plugin import DjangoDbBlocker
from wagtail.models import Page
from wagtail_localize.models import String, StringSegment, TranslationSource

from cms.articles.models import ArticleIndexPage, ArticlePage
from cms.core.enums import Service
from cms.demo import texts
from cms.demo.personas import PASSWORD, PERSONAS
from cms.home.models import HomePage, ServicePage
from cms.media.models import SiteDocument

README = settings.PROJECT_DIR / "README.md"
STAFF = {"contributor", "autor", "editor", "moderator", "consilier", "administrator"}
ROMANIAN = re.compile("[ăâîșțĂÂÎȘȚ]")
#: What stays as it is in every language.
NAMES = re.compile(
    "Crăciun|Valea Lungă|Punte de vorbă|Asociația Mână de Ajutor|Asociația Podul Verde"
)
#: s and t with cedilla: a Turkish letter and one of no language, often typed for ours.
CEDILLA = re.compile("[\u015e\u015f\u0162\u0163]")


class Links(HTMLParser):
    """Collects the addresses a page points to, the ids it has, and its words."""

    ATTRIBUTES = {"href", "src", "action", "poster"}

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.ids: set[str] = set()
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name in self.ATTRIBUTES and value:
                self.found.add(value)
            elif name == "srcset" and value:
                self.found.update(part.split()[0] for part in value.split(","))
            elif name == "id" and value:
                self.ids.add(value)

    def handle_data(self, data):
        self.words.append(data)


def live_addresses() -> list[str]:
    return [page.get_url() for page in Page.objects.live().filter(depth__gt=1).order_by("path")]


@pytest.fixture(scope="package")
def seen_by(before: dict, django_db_blocker: DjangoDbBlocker) -> dict[str, dict[str, str]]:
    """Every page as a visitor and as an administrator see it; a visitor may be sent to sign-in."""
    seen: dict[str, dict[str, str]] = {}
    with django_db_blocker.unblock():
        for name, client in (("visitor", Client()), ("administrator", signed_in("administrator"))):
            seen[name] = {}
            for address in live_addresses():
                response = client.get(address)
                if response.status_code == 302 and name == "visitor":
                    assert response["Location"].split("?")[0].endswith("/autentificare/"), address
                    continue
                assert response.status_code == 200, address
                seen[name][address] = response.content.decode()
    return seen


def main_of(body: str) -> str:
    return body.split("<main")[1].split("</main>")[0]


def signed_in(username: str) -> Client:
    client = Client()
    response = client.post("/autentificare/", {"username": username, "password": PASSWORD})
    assert response.status_code == 302, username
    return client


def strings_in(value) -> Iterator[str]:
    """All texts inside lists, tuples and dictionaries."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings_in(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from strings_in(item)


# --- People ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda persona: persona.username)
def test_everybody_gets_in_with_the_documented_password(demo, persona):
    client = signed_in(persona.username)
    assert client.get("/").status_code == 200
    assert persona.first_name in client.get("/").content.decode()
    signed_in(persona.email)
    may_enter = client.get("/admin/", follow=True).status_code == 200
    assert may_enter is (persona.username in STAFF)


def test_readme_lists_everybody_and_the_password():
    words = README.read_text(encoding="utf-8")
    assert f"`{PASSWORD}`" in words
    listed = dict(re.findall(r"^\| `([\w-]+)` \| ([^|]+?) \|", words, re.MULTILINE))
    assert listed == {
        persona.username: f"{persona.first_name} {persona.last_name}" for persona in PERSONAS
    }


def test_members_see_guides_and_visitors_do_not(demo):
    page = texts.MEMBER_PAGES[0]
    address = Page.objects.get(title=page["title"], locale__language_code="ro").get_url()
    assert signed_in("membru").get(address).status_code == 200
    assert Client().get(address).status_code == 302


def test_documents_open_for_those_they_are_for(demo):
    expected = {"public": 200, "members": 302, "management": 302}
    for _name, title, where in texts.DOCUMENTS:
        document = SiteDocument.objects.get(title=title)
        assert Client().get(document.url).status_code == expected[where]
        assert signed_in("delegat").get(document.url).status_code == 200
        answer = signed_in("membru").get(document.url).status_code
        assert answer == (403 if where == "management" else 200)


# --- Texts ----------------------------------------------------------------------------------------


def test_no_text_has_letters_with_cedilla(demo, seen_by):
    written = {
        name: list(strings_in(value))
        for name, value in vars(texts).items()
        if isinstance(value, list | tuple | dict)
    }
    assert sum(map(len, written.values())) > 1000
    for name, strings in written.items():
        assert not [words for words in strings if CEDILLA.search(words)], name
    for path in (settings.PROJECT_DIR / "fixtures" / "demo").rglob("*.*"):
        if path.suffix in (".csv", ".txt", ".svg", ".vtt"):
            assert not CEDILLA.search(path.read_text(encoding="utf-8")), path
    for address, body in seen_by["administrator"].items():
        assert not CEDILLA.search(body), address


def test_no_text_is_a_filler_or_a_note_to_self(demo):
    words = json.dumps([value for value in vars(texts).values() if isinstance(value, list)])
    for filler in ("lorem", "ipsum", "todo", "xxx", "fixme", "tbd"):
        assert not re.search(rf"\b{filler}\b", words, re.IGNORECASE), filler


TRANSLATED = [
    (HomePage, {}),
    *((ServicePage, {"service": service}) for service in Service.values),
    (ArticleIndexPage, {}),
    (ArticlePage, {"title": "Form 230: the 3.5% that stay close"}),
]


def plain(html: str) -> str:
    """The words of a piece of HTML, with single blanks."""
    return " ".join("".join(Links(html).words).split())


@pytest.mark.parametrize(("model", "which"), TRANSLATED)
def test_english_page_is_in_english(demo, model, which):
    """Every text of the page itself; cards of pages without translation keep their titles."""
    page = model.objects.get(locale__language_code="en", **which)
    romanian = page.get_translations().get(locale__language_code="ro")
    response = Client().get(page.get_url())
    assert page.live
    assert response.status_code == 200
    body = response.content.decode()
    assert '<html lang="en"' in body
    source = TranslationSource.objects.get(object_id=romanian.translation_key)
    segments = StringSegment.objects.filter(source=source).select_related("string")
    words = plain(main_of(body))
    assert len(segments) > 3
    for segment in segments:
        english = segment.string.translations.filter(
            locale__language_code="en", context=segment.context
        ).first()
        assert english is not None, segment.string.data
        if english.data != segment.string.data:  # names stay as they are
            assert len(english.data) < 15 or plain(segment.string.data) not in words
            assert not ROMANIAN.search(NAMES.sub("", english.data)), english.data


def test_every_translated_text_is_used(demo):
    """A text that no page has any more was changed in Romanian and not in English."""
    used = {plain(data) for data in String.objects.values_list("data", flat=True)}
    for words in (
        texts.ENGLISH, texts.ENGLISH_ARTICLES, texts.HUNGARIAN, texts.HUNGARIAN_ARTICLES,
    ):  # fmt: skip
        assert {plain(romanian) for romanian in words} <= used


def test_hungarian_article_is_in_hungarian(demo):
    """With the list and the service above it, or it could not be reached."""
    article = ArticlePage.objects.get(locale__language_code="hu")
    body = Client().get(article.get_url()).content.decode()
    assert '<html lang="hu"' in body
    assert article.title in body
    romanian = article.get_translations().get(locale__language_code="ro")
    assert plain(str(romanian.body[0].value)) not in plain(body)
    index = article.get_parent()
    assert Client().get(index.get_url()).status_code == 200
    assert (index.title, index.get_parent().title) == ("Cikkek", "Online Párbeszéd Platform")


# --- Links ----------------------------------------------------------------------------------------


def own_links(base: str, html: Links) -> set[str]:
    """Addresses on this site, without those of the admin (the bar of editors)."""
    links = {urljoin(f"http://testserver{base}", link) for link in html.found}
    return {
        link.removeprefix("http://testserver")
        for link in links
        if link.startswith("http://testserver/")
        and not urlsplit(link).path.startswith(settings.ADMIN_PATH)
    }


def broken_links(client: Client, pages: dict[str, str]) -> list[str]:
    """What is wrong with the links of some pages, as this person."""
    parsed = {address: Links(body) for address, body in pages.items()}
    wanted = {(link, base) for base, html in parsed.items() for link in own_links(base, html)}
    answers = dict.fromkeys(pages, 200)
    wrong: list[str] = []
    for link, source in sorted(wanted):
        address, fragment = urldefrag(link)
        if address not in answers:
            answers[address] = client.get(address).status_code
        # An address that only takes forms (the way out) says so to a reader.
        if answers[address] >= 400 and answers[address] != 405:
            wrong.append(f"{source} → {link}: {answers[address]}")
        if fragment and address in parsed and fragment not in parsed[address].ids:
            wrong.append(f"{source} → {link}: no such place")
    assert len(answers) > 40
    return wrong


def test_every_page_opens_for_those_it_is_for(demo, seen_by):
    """For an administrator all of them, for a visitor at least the guides; see `seen_by`."""
    assert len(seen_by["administrator"]) == len(live_addresses())
    assert 15 < len(seen_by["visitor"]) < len(seen_by["administrator"])


def test_every_link_of_a_visitor_leads_somewhere(demo, seen_by):
    assert broken_links(Client(), seen_by["visitor"]) == []


def test_every_link_of_an_administrator_leads_somewhere(demo, seen_by):
    assert broken_links(signed_in("administrator"), seen_by["administrator"]) == []


def test_links_to_other_sites_are_encrypted(demo, seen_by):
    for address, body in seen_by["administrator"].items():
        found = Links(main_of(body)).found
        assert not [link for link in found if link.startswith("http://")], address
        assert not [link for link in found if link.startswith(("page:", "javascript:"))], address
