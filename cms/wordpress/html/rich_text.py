"""The words of a paragraph or list as an editor here could have typed them: bold, italic, links,
line breaks, lists. Anything else becomes its plain words."""

from collections.abc import Callable
from html import escape

from bs4 import NavigableString, PageElement, Tag

#: Tag of the source → tag of stored rich text.
MARKS = {"strong": "b", "b": "b", "em": "i", "i": "i"}
LISTS = {"ul", "ol"}
#: Levels that are followed; deeper ones become plain words.
MOST_DEPTH = 30

#: Address → the attributes of a link: `href="…"` or those of a page or document; None for none.
LinkFinder = Callable[[str], str | None]


def inline(element: PageElement, link: LinkFinder, depth: int = 0) -> str:
    """What stands inside a paragraph."""
    if isinstance(element, NavigableString):
        return "" if type(element) is not NavigableString else _spaced(str(element))
    if not isinstance(element, Tag):
        return ""
    if depth > MOST_DEPTH:
        return escape(element.get_text(" ", strip=True))
    if element.name == "br":
        return "<br/>"
    if element.name in LISTS:
        return escape(element.get_text(" ", strip=True))
    inside = "".join(inline(child, link, depth + 1) for child in element.children)
    if not inside.strip():
        return inside
    if element.name in MARKS:
        mark = MARKS[element.name]
        return f"<{mark}>{inside}</{mark}>"
    if element.name == "a" and "<a " not in inside:
        target = link(str(element.get("href") or ""))
        return f"<a {target}>{inside}</a>" if target else inside
    return inside


def _spaced(words: str) -> str:
    """The words on one line; a blank at either end stays, for the mark beside it."""
    middle = " ".join(words.split())
    if not middle:
        return " "
    before = " " if words[0].isspace() else ""
    after = " " if words[-1].isspace() else ""
    return f"{before}{escape(middle, quote=False)}{after}"


def paragraph(element: PageElement, link: LinkFinder) -> str:
    """One paragraph; empty where nothing is said."""
    return of_words(inline(element, link))


def of_words(html: str) -> str:
    """Inline HTML as a paragraph, without breaks at its ends."""
    html = html.strip()
    while html.startswith("<br/>"):
        html = html[5:].strip()
    while html.endswith("<br/>"):
        html = html[:-5].strip()
    return f"<p>{html}</p>" if html.replace("<br/>", "").strip() else ""


def preformatted(element: Tag) -> str:
    """Code and verses: their lines stay lines."""
    lines = element.get_text().strip("\n").split("\n")
    return of_words("<br/>".join(escape(line.strip(), quote=False) for line in lines))


def list_of(element: Tag, link: LinkFinder, depth: int = 0) -> str:
    """A list with the lists inside it."""
    items = []
    for child in element.find_all("li", recursive=False):
        words, inner = "", ""
        for part in child.children:
            if isinstance(part, Tag) and part.name in LISTS and depth < MOST_DEPTH:
                inner += list_of(part, link, depth + 1)
            elif isinstance(part, Tag) and part.name == "p":
                words += ("<br/>" if words.strip() else "") + inline(part, link).strip()
            else:
                words += inline(part, link)
        if words.strip() or inner:
            items.append(f"<li>{words.strip()}{inner}</li>")
    return f"<{element.name}>{''.join(items)}</{element.name}>" if items else ""
