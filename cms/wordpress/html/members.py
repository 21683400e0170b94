"""Comments: WordPress keeps a little HTML, our discussions keep Markdown."""

from bs4 import BeautifulSoup, NavigableString, PageElement, Tag

from cms.core.members_text import MAX_LENGTH, clean_source, cleaned
from cms.wordpress.html.preparing import paragraphs, without_endless_tags

MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "s": "~~", "code": "`"}
MOST_DEPTH = 15


def markdown(html: str) -> str:
    """The source of a comment; never longer than the renderer takes."""
    safe = cleaned(paragraphs(without_endless_tags(html)), more_tags={"b": set(), "i": set()})
    source = _of(BeautifulSoup(safe, "html.parser"), 0)
    lines = [line.rstrip() for line in source.strip().split("\n")]
    words = "\n".join(lines)
    while "\n\n\n" in words:
        words = words.replace("\n\n\n", "\n\n")
    return clean_source(words)[:MAX_LENGTH]


def _of(element: PageElement, depth: int) -> str:
    if isinstance(element, NavigableString):
        return str(element) if type(element) is NavigableString else ""
    if not isinstance(element, Tag) or depth > MOST_DEPTH:
        return element.get_text(" ") if isinstance(element, Tag) else ""
    inside = "".join(_of(child, depth + 1) for child in element.children)
    if element.name == "br":
        return "\n"
    if element.name in MARKS and inside.strip():
        mark = MARKS[element.name]
        return f"{mark}{inside.strip()}{mark}"
    if element.name == "a":
        return _link(str(element.get("href") or ""), " ".join(inside.split()))
    if element.name == "li":
        return f"- {inside.strip()}\n"
    if element.name == "blockquote":
        quoted = "\n".join(f"> {line}" for line in inside.strip().split("\n"))
        return f"\n\n{quoted}\n\n"
    if element.name in ("p", "ul", "ol", "pre", "table", "tr", "h3", "h4", "h5", "h6"):
        return f"\n\n{inside.strip()}\n\n"
    return inside


def _link(address: str, words: str) -> str:
    if not address or words == address:
        return words or address
    safe = address.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
    return f"[{words.replace('[', '(').replace(']', ')')}]({safe})"
