"""How help pages are written: each sentence in Romanian, English and Hungarian beside one another.

A name between double square brackets is a text of the interface (its English source): the page
shows it as the screen does, in the language of the page, so that help never names a button that
is called otherwise.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from django.utils.translation import gettext, override

LANGUAGES = ("ro", "en", "hu")
NAME = re.compile(r"\[\[(.+?)\]\]")

#: Romanian, English, Hungarian.
Words = tuple[str, str, str]


@dataclass(frozen=True)
class Part:
    """One thing to do, step by step; `note` says what one has to know besides."""

    title: Words
    steps: tuple[Words, ...]
    note: Words | None = None


@dataclass(frozen=True)
class HelpPage:
    """`service` is the key of the service whose home leads here; empty for the account."""

    key: str
    slug: str
    service: str
    icon: str
    title: Words
    summary: Words
    lead: Words
    parts: tuple[Part, ...]
    parent: str = "ghid"

    def sentences(self) -> Iterator[Words]:
        """Rich texts of the page: those that may hold names of the interface."""
        yield self.lead
        for part in self.parts:
            yield from part.steps
            if part.note:
                yield part.note


MORE: Words = ("Nu ai găsit răspunsul?", "Did you not find the answer?", "Nem találtad a választ?")
MORE_TEXT: Words = (
    'Caută în <a href="page:intrebari">întrebările frecvente</a> sau scrie-ne de pe '
    '<a href="page:contact">pagina de contact</a>. Spune pagina, ce voiai să faci și ce ai văzut.',
    'Look in the <a href="page:intrebari">frequent questions</a> or write to us from the '
    '<a href="page:contact">contact page</a>. Name the page, what you wanted to do and what you '
    "saw.",
    'Nézd meg a <a href="page:intrebari">gyakori kérdéseket</a>, vagy írj nekünk a '
    '<a href="page:contact">kapcsolatfelvételi oldalról</a>. Írd meg, melyik oldalon, mit '
    "szerettél volna tenni, és mit láttál.",
)
LABEL: Words = ("Ajutor", "Help", "Súgó")


def shown(words: Words, code: str) -> str:
    """A sentence as rich text in a language, with the names that the screen shows there."""
    with override(code):
        return NAME.sub(
            lambda found: f"<b>{escape(gettext(found.group(1)), quote=False)}</b>",
            words[LANGUAGES.index(code)],
        )


def page_text(page: HelpPage) -> dict[str, Any]:
    """The Romanian page as the loader of the demonstration takes it."""
    body: list[tuple[str, Any]] = [("text", f"<p>{shown(page.lead, 'ro')}</p>")]
    for part in page.parts:
        steps = "".join(f"<li>{shown(step, 'ro')}</li>" for step in part.steps)
        note = f"<p>{shown(part.note, 'ro')}</p>" if part.note else ""
        body += [
            ("heading", {"text": part.title[0], "level": "h2"}),
            ("text", f"<ol>{steps}</ol>{note}"),
        ]
    more = {"tone": "info", "title": MORE[0], "text": f"<p>{MORE_TEXT[0]}</p>"}
    return {
        "key": page.key,
        "parent": page.parent,
        "slug": page.slug,
        "title": page.title[0],
        "summary": page.summary[0],
        "search_description": page.summary[0],
        "icon": page.icon,
        "category": LABEL[0] if page.parent == "ghid" else "",
        "help_for": page.service,
        "body": [*body, ("callout", more)],
    }


def translations(page: HelpPage, code: str) -> dict[str, str]:
    """Romanian text → text in a language, of the whole page."""
    there = LANGUAGES.index(code)
    plain = [page.title, page.summary, MORE, MORE_TEXT, LABEL, *(part.title for part in page.parts)]
    found = {words[0]: words[there] for words in plain}
    return found | {shown(words, "ro"): shown(words, code) for words in page.sentences()}
