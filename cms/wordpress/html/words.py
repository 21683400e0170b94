"""The plain words of HTML."""

from html import unescape

from bs4 import BeautifulSoup, NavigableString, PageElement, Tag

#: Tags that part words; the others stand inside them.
PARTING = {"br", "p", "div", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "img"}


def words_of(element: PageElement) -> str:
    """The words of an element on one line."""
    if not isinstance(element, Tag):
        return " ".join(str(element).split())
    parts = []
    for node in element.descendants:
        if type(node) is NavigableString:
            parts.append(str(node))
        elif isinstance(node, Tag) and node.name in PARTING:
            parts.append(" ")
    return " ".join("".join(parts).split())


def plain_words(html: str) -> str:
    """A title, a name, a summary without markup and entities."""
    if "<" not in html and "&" not in html:
        return " ".join(html.split())
    return words_of(BeautifulSoup(unescape(html), "html.parser"))
