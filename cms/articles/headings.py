"""Headings of a rendered body: an address for each, and the table of contents."""

import html
import re
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify

HEADING = re.compile(
    r'<(?P<level>h[23]) class="block-heading"(?: id="[^"]*")?>(?P<text>.*?)</(?P=level)>', re.S
)
ANCHOR = re.compile(r'<h2 class="block-heading" id="([^"]*)">(.*?)</h2>', re.S)
#: Ids that the page around the body has.
TAKEN = ("continut", "cont", "meniu", "comentarii", "raspuns", "filtre", "cuprins")


@dataclass(frozen=True)
class Section:
    """A line of „În acest articol”."""

    anchor: str
    title: str


def with_anchors(body: str) -> SafeString:
    """The body with an id for every heading: made of its words, numbered where they repeat.

    The same words in the same order give the same ids, so addresses stay good after an edit.
    """
    used = set(TAKEN)

    def name(found: re.Match[str]) -> str:
        words = slugify(html.unescape(found["text"])) or "sectiune"
        anchor, number = words, 2
        while anchor in used:
            anchor, number = f"{words}-{number}", number + 1
        used.add(anchor)
        level = found["level"]
        return f'<{level} class="block-heading" id="{anchor}">{found["text"]}</{level}>'

    return mark_safe(HEADING.sub(name, body))  # noqa: S308  (the blocks' own markup)


def sections_of(body: str) -> list[Section]:
    """The sections of a body that has its anchors."""
    return [Section(anchor, html.unescape(text)) for anchor, text in ANCHOR.findall(body)]
