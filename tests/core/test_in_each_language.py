"""The interface in English and Hungarian: the main pages show no Romanian words of ours."""

import re
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import Any

import polib
import pytest
from django.conf import settings
from django.test import Client
from machina.apps.forum.models import Forum
from wagtail.models import Page

from cms.home.models import ServicePage
from tests.walk import plain_names

LOCALES = Path(settings.PROJECT_DIR) / "cms" / "locale"
#: What is no text of the page: programs, and elements that say they are in another language.
NO_TEXT = re.compile(
    r"<(script|style|svg)\b.*?</\1>|<(\w+)[^>]*\blang=\"ro\"[^>]*>.*?</\2>", re.DOTALL
)
SPOKEN = re.compile(r'(?:aria-label|placeholder|title|alt)="([^"]*)"')
LEFT_OUT = {"/posta-de-proba/", "/ghid-de-stil/"}


@lru_cache
def romanian_words() -> frozenset[str]:
    """Texts of the interface that are written otherwise in English and in Hungarian."""
    entries: dict[str, set[str]] = {}
    for code in ("ro", "hu"):
        for entry in polib.pofile(str(LOCALES / code / "LC_MESSAGES" / "django.po")):
            if not entry.obsolete and not entry.msgid_plural and "%" not in entry.msgid:
                entries.setdefault(code, set()).add(entry.msgstr)
                entries.setdefault("en", set()).add(entry.msgid)
    shown = {words.strip() for words in entries["ro"] - entries["en"] - entries["hu"]}
    return frozenset(words for words in shown if len(words) > 3)


def words_of(html: str) -> set[str]:
    """Every text of a page that somebody reads or hears, as it stands between two tags."""
    body = NO_TEXT.sub(" ", html.split("<body", 1)[1])
    spoken = SPOKEN.findall(body)
    return {unescape(text).strip() for text in [*re.split(r"<[^>]*>", body), *spoken]}


def written_by_editors(code: str) -> set[str]:
    """Titles of pages in a language, as editors left them in the test's tree; names of forums."""
    titles = Page.objects.filter(locale__language_code=code).values_list("title", flat=True)
    services = ServicePage.objects.filter(locale__language_code=code)
    forums = Forum.objects.values_list("name", flat=True)
    return {*titles, *services.values_list("short_title", flat=True), *forums}


def read(browser: Any, address: str) -> str:
    answer = browser.get(address)
    is_page = answer.get("Content-Type", "").startswith("text/html")
    return answer.content.decode() if is_page and answer.status_code == 200 else ""


@pytest.mark.parametrize("code", ["en", "hu"])
@pytest.mark.parametrize("name", ["visitor", "member", "delegate", "moderator"])
def test_no_romanian_words_of_the_interface(code, name, tree, browser_of):
    browser = browser_of(name)
    ours = romanian_words() - written_by_editors(code)
    found = {}
    opened = 0
    for address in plain_names().values():
        html = "" if address in LEFT_OUT else read(browser, f"/{code}{address}")
        if "<html" not in html:
            continue
        opened += 1
        assert f'<html lang="{code}"' in html, address
        if strange := words_of(html) & ours:
            found[address] = strange
    assert opened > (8 if name == "visitor" else 40)
    assert found == {}


@pytest.mark.parametrize("code", ["en", "hu"])
def test_the_switch_keeps_the_page_and_its_filters(code, tree, browser_of):
    """A list stays narrowed down; a page that is not translated says so, and is not another one."""
    body = browser_of("member").get("/hubocupare/oportunitati/?judet=SB").content.decode()
    line = body.split('class="language-line"')[1].split("</nav>")[0]
    assert f'href="/{code}/hubocupare/oportunitati/?judet=SB"' in line


def test_search_engines_and_readers_are_told_the_language(tree):
    for code in ("ro", "en", "hu"):
        prefix = "" if code == "ro" else f"/{code}"
        body = Client().get(f"{prefix}/autentificare/").content.decode()
        assert f'<html lang="{code}"' in body
