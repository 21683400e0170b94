"""Reads WordPress's export (WXR 1.0 to 1.2) item by item.

The file is never held as a whole: what was read of it is dropped before the next item. Document
types, entities and references to elsewhere are refused, so a hostile file can neither grow in
memory nor fetch anything. Bytes that XML forbids and WordPress writes all the same are skipped.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse
from django.utils import timezone

#: Control characters that may not stand in XML 1.0 (section 2.2); in UTF-8 they are single bytes.
FORBIDDEN_BYTES = bytes(set(range(32)) - {9, 10, 13})
#: Characters of one item's content; what is longer is no article.
MOST_CONTENT = 2_000_000
NEVER = "0000-00-00 00:00:00"


class ExportUnreadable(Exception):
    """Says what is wrong with the file, and where."""


@dataclass
class Author:
    number: int = 0
    login: str = ""
    email: str = ""
    display_name: str = ""
    first_name: str = ""
    last_name: str = ""


@dataclass
class Category:
    slug: str = ""
    name: str = ""
    parent: str = ""
    description: str = ""


@dataclass
class WrittenComment:
    number: int = 0
    parent: int = 0
    user: int = 0
    author: str = ""
    email: str = ""
    written_at: datetime | None = None
    text: str = ""
    state: str = ""
    kind: str = ""


@dataclass
class Item:
    """A post, a page, a file: whatever WordPress keeps among its posts."""

    number: int = 0
    kind: str = ""
    status: str = ""
    title: str = ""
    link: str = ""
    slug: str = ""
    creator: str = ""
    content: str = ""
    excerpt: str = ""
    parent: int = 0
    order: int = 0
    published_at: datetime | None = None
    changed_at: datetime | None = None
    takes_comments: bool = False
    has_password: bool = False
    file_url: str = ""
    #: (slug, name)
    categories: list[tuple[str, str]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    comments: list[WrittenComment] = field(default_factory=list)


@dataclass
class Channel:
    """What the export says of the site as a whole."""

    address: str = ""
    title: str = ""
    language: str = ""


Part = Channel | Author | Category | Item


class _CleanStream:
    """A binary file without the bytes that XML forbids."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream

    def read(self, size: int = -1) -> bytes:
        while block := self.stream.read(size):
            if clean := block.translate(None, FORBIDDEN_BYTES):
                return bytes(clean)
        return b""


def parts_of(path: Path) -> Iterator[Part]:
    """The channel as far as it is known when the first other part comes, then everything else in
    the order of the file. Raises ExportUnreadable."""
    try:
        with path.open("rb") as stream:
            yield from _parts(_CleanStream(stream))
    except OSError as error:
        raise ExportUnreadable(f"The file cannot be read: {error.strerror}.") from error
    except DefusedXmlException as error:
        raise ExportUnreadable(
            "The file declares a document type or entities. WordPress writes none: "
            "it was changed by somebody, and nothing of it is read."
        ) from error
    except (ParseError, UnicodeDecodeError, LookupError, ValueError) as error:
        where = getattr(error, "position", None)
        place = f" at line {where[0]}, column {where[1] + 1}" if where else ""
        raise ExportUnreadable(f"The file is no valid XML{place}. Export it again.") from error


def _parts(stream: _CleanStream) -> Iterator[Part]:
    channel, is_told, depth = Channel(), False, 0
    above: list[Element] = []
    for event, element in iterparse(stream, events=("start", "end"), forbid_dtd=True):
        if event == "start":
            depth += 1
            if depth == 1 and _name(element) != "rss":
                raise ExportUnreadable("The file is no export of WordPress (no rss element).")
            above.append(element)
            continue
        above.pop()
        depth -= 1
        if depth != 2:
            continue
        part = _part(element)
        if part is not None:
            if not is_told:
                is_told = True
                yield channel
            yield part
        else:
            _tell_of_channel(channel, element)
        above[-1].remove(element)  # read: nothing of it stays in memory
    if not is_told:
        if not channel.address:
            raise ExportUnreadable("The file is no export of WordPress (no wp:base_blog_url).")
        yield channel


def _part(element: Element) -> Part | None:
    name = _name(element)
    if name == "item":
        return _item(element)
    if name == "author" and len(element):
        words = {_name(child).removeprefix("author_"): _text(child) for child in element}
        known = ("login", "email", "display_name", "first_name", "last_name")
        number = _number(words.get("id", ""))
        return Author(number=number, **{key: words.get(key, "") for key in known})
    if name == "category" and len(element):
        words = {_name(child): _text(child) for child in element}
        return Category(
            slug=words.get("category_nicename", ""),
            name=words.get("cat_name", ""),
            parent=words.get("category_parent", ""),
            description=words.get("category_description", ""),
        )
    return None


def _tell_of_channel(channel: Channel, element: Element) -> None:
    name = _name(element)
    if name in ("title", "language"):
        setattr(channel, name, _text(element))
    elif name == "base_blog_url" or (name == "link" and not channel.address):
        channel.address = _text(element).rstrip("/")


def _item(element: Element) -> Item:
    item = Item()
    for child in element:
        name = _name(child)
        if name in READERS:
            READERS[name](item, child)
    return item


def _encoded(item: Item, child: Element) -> None:
    """`content:encoded` and `excerpt:encoded` differ by their namespace alone."""
    if "/excerpt/" in child.tag:
        item.excerpt = _text(child)
    else:
        item.content = child.text or ""


def _term(item: Item, child: Element) -> None:
    slug, name = child.get("nicename", ""), _text(child)
    if child.get("domain") == "category":
        item.categories.append((slug, name))
    elif child.get("domain") == "post_tag" and name:
        item.tags.append(name)


def _meta(item: Item, child: Element) -> None:
    words = {_name(part): part.text or "" for part in child}
    key = words.get("meta_key", "")
    if key in KEPT_META:
        item.meta[key] = words.get("meta_value", "").strip()


def _comment(item: Item, child: Element) -> None:
    words = {_name(part).removeprefix("comment_"): part.text or "" for part in child}
    item.comments.append(
        WrittenComment(
            number=_number(words.get("id", "")),
            parent=_number(words.get("parent", "")),
            user=_number(words.get("user_id", "")),
            author=words.get("author", "").strip(),
            email=words.get("author_email", "").strip(),
            written_at=_moment(words.get("date_gmt", ""), words.get("date", "")),
            text=words.get("content", ""),
            state=words.get("approved", "").strip(),
            kind=words.get("type", "").strip(),
        )
    )


def _dated(field_name: str, is_gmt: bool) -> Any:
    def read(item: Item, child: Element) -> None:
        words = _text(child)
        found = _moment(words, "") if is_gmt else _moment("", words)
        if found and (is_gmt or getattr(item, field_name) is None):
            setattr(item, field_name, found)

    return read


def _words(field_name: str) -> Any:
    return lambda item, child: setattr(item, field_name, _text(child))


def _digits(field_name: str) -> Any:
    return lambda item, child: setattr(item, field_name, _number(_text(child)))


#: Fields of plug-ins and of WordPress that the import uses; all others are never kept.
KEPT_META = {
    "_thumbnail_id", "_wp_attached_file", "_wp_attachment_image_alt", "_yoast_wpseo_metadesc",
    "_yoast_wpseo_title",
}  # fmt: skip
READERS: dict[str, Any] = {
    "title": _words("title"),
    "link": _words("link"),
    "creator": _words("creator"),
    "encoded": _encoded,
    "post_id": _digits("number"),
    "post_date": _dated("published_at", False),
    "post_date_gmt": _dated("published_at", True),
    "post_modified": _dated("changed_at", False),
    "post_modified_gmt": _dated("changed_at", True),
    "comment_status": lambda item, child: setattr(item, "takes_comments", _text(child) == "open"),
    "post_name": _words("slug"),
    "status": _words("status"),
    "post_parent": _digits("parent"),
    "menu_order": _digits("order"),
    "post_type": _words("kind"),
    "post_password": lambda item, child: setattr(item, "has_password", bool(_text(child))),
    "attachment_url": _words("file_url"),
    "category": _term,
    "postmeta": _meta,
    "comment": _comment,
}


def _name(element: Element) -> str:
    """The tag without its namespace: old exports give it other addresses."""
    return str(element.tag).rpartition("}")[2]


def _text(element: Element) -> str:
    return (element.text or "").strip()


def _number(words: str) -> int:
    words = words.strip()
    return int(words) if words.isascii() and words.isdigit() and len(words) < 19 else 0


def _moment(gmt: str, local: str) -> datetime | None:
    """The moment of a date in GMT, or of one on the site's own clock; None for none."""
    for words, zone in ((gmt.strip(), UTC), (local.strip(), timezone.get_default_timezone())):
        if not words or words == NEVER:
            continue
        try:
            found = datetime.strptime(words, "%Y-%m-%d %H:%M:%S").replace(tzinfo=zone)
        except ValueError:
            continue
        if found.year >= 1971:
            return found
    return None
