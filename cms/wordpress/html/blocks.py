"""From the HTML of a post to blocks of our pages."""

import re
import uuid
from html import escape
from typing import Any

from bs4 import BeautifulSoup, PageElement, Tag
from django.utils.text import Truncator

from cms.core.blocks.media import embed_address
from cms.core.members_text import cleaned
from cms.wordpress.html import rich_text, tables
from cms.wordpress.html.library import Library
from cms.wordpress.html.words import words_of

#: What the reader below makes blocks of, beside the words of the site's one allowlist.
MORE_TAGS: dict[str, set[str]] = {
    **{tag: set() for tag in ("b", "i", "h1", "h2", "cite", "figcaption", "dl", "dt", "dd")},
    **{tag: set() for tag in ("details", "summary", "tfoot", "caption", "section", "article")},
    **{tag: {"class"} for tag in ("div", "figure", "ul", "blockquote")},
    "img": {"src", "alt", "class", "data-id"},
    "iframe": {"src", "title"},
    "audio": {"src"},
    "video": {"src"},
    "source": {"src"},
    "td": {"colspan"},
    "th": {"colspan"},
}
HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h3", "h5": "h3", "h6": "h3"}
MEDIA = ["img", "iframe", "audio", "video"]
BLOCKS = {
    "p", "div", "section", "article", "figure", "blockquote", "ul", "ol", "dl", "dt", "dd", "table",
    "pre", "details", "hr", "figcaption", *HEADINGS, *MEDIA,
}  # fmt: skip
MOST_HEADING, MOST_TEXT, MOST_TITLE = 150, 250, 180
#: Levels of boxes in boxes that are followed; what lies deeper is taken for plain words.
MOST_DEPTH = 40
IMAGE_NUMBER = re.compile(r"\bwp-image-(\d{1,18})\b")
ADDRESS = re.compile(r"https?://\S+")


class BodyMaker:
    """Makes the body of one page. `notes` says what could not be brought over whole."""

    def __init__(self, library: Library, *, seed: str, title: str, words: dict[str, str]) -> None:
        self.library, self.seed, self.title, self.words = library, seed, title, words
        self.made: list[dict[str, Any]] = []
        self.text: list[str] = []
        self.loose: list[str] = []
        self.notes: list[str] = []

    def body(self, html: str) -> list[dict[str, Any]]:
        """Values as a StreamField stores them; the same HTML gives the same ids again."""
        soup = BeautifulSoup(cleaned(html, more_tags=MORE_TAGS), "html.parser")
        self._walk(soup, 0)
        self._end_text()
        return self.made

    def _walk(self, box: Tag, depth: int) -> None:
        for child in list(box.children):
            if isinstance(child, Tag) and child.name in BLOCKS:
                self._end_loose()
                self._block(child, depth)
                self._end_loose()
            elif isinstance(child, Tag) and child.find(MEDIA) and depth < MOST_DEPTH:
                self._end_loose()
                self._walk(child, depth + 1)
            else:
                self.loose.append(rich_text.inline(child, self.library.link))

    def _block(self, element: Tag, depth: int) -> None:
        if depth > MOST_DEPTH:
            self._paragraphs(rich_text.of_words(escape(element.get_text(" ", strip=True))))
        elif element.name in HEADINGS:
            self._heading(element)
        elif element.name in ("ul", "ol") and not element.find("img"):
            self._paragraphs(rich_text.list_of(element, self.library.link))
        elif element.name == "pre":
            self._paragraphs(rich_text.preformatted(element))
        elif element.name in READERS:
            READERS[element.name](self, element, depth)
        else:
            self._box(element, depth)

    def _box(self, element: Tag, depth: int) -> None:
        """A paragraph or a box of others; a lone address of a film is the film."""
        address = element.get_text(strip=True)
        if ADDRESS.fullmatch(address) and embed_address(address):
            self._film(address, "", "")
        else:
            self._walk(element, depth + 1)

    # --- Words -------------------------------------------------------------------------------

    def _paragraphs(self, html: str) -> None:
        if html:
            self.text.append(html)

    def _end_loose(self) -> None:
        html = rich_text.of_words("".join(self.loose))
        self.loose = []
        self._paragraphs(html)

    def _end_text(self) -> None:
        self._end_loose()
        if self.text:
            html, self.text = "".join(self.text), []
            self._entry("text", html)

    def _add(self, kind: str, value: Any) -> None:
        self._end_text()
        self._entry(kind, value)

    def _entry(self, kind: str, value: Any) -> None:
        self.made.append({"type": kind, "value": value, "id": self._id(len(self.made))})

    def _id(self, *place: int) -> str:
        words = "/".join([self.seed, *map(str, place)])
        return str(uuid.uuid5(uuid.NAMESPACE_URL, words))

    def _items(self, values: list[Any]) -> list[dict[str, Any]]:
        place = len(self.made)
        return [
            {"type": "item", "value": value, "id": self._id(place, number)}
            for number, value in enumerate(values)
        ]

    def _heading(self, element: Tag) -> None:
        for picture in element.find_all("img"):
            self._picture(picture)
        words = words_of(element)
        if not words:
            return
        if len(words) > MOST_HEADING:
            self._paragraphs(f"<p><b>{escape(words, quote=False)}</b></p>")
        else:
            self._add("heading", {"text": words, "level": HEADINGS[element.name]})

    def _quote(self, element: Tag, depth: int) -> None:
        cite = element.find("cite")
        name = words_of(cite) if cite else ""
        if cite:
            cite.extract()
        if element.find(["img", "table", "iframe", "audio", "video"]):
            self._walk(element, depth + 1)
            return
        parts = element.find_all(["p", "li"]) or [element]
        words = "\n\n".join(filter(None, (words_of(part) for part in parts)))
        if words:
            self._add("quote", {"text": words, "attribution": name, "role": ""})

    def _details(self, element: Tag, depth: int) -> None:
        summary = element.find("summary")
        title = short(words_of(summary), MOST_TITLE) if summary else ""
        if summary:
            summary.extract()
        inner = BodyMaker(
            self.library, seed=self._id(len(self.made)), title=title, words=self.words
        )
        inner._walk(element, depth + 1)
        inner._end_text()
        texts = [entry["value"] for entry in inner.made if entry["type"] == "text"]
        if len(texts) == len(inner.made) and texts and title:
            items = [{"title": title, "text": "".join(texts)}]
            self._end_text()
            self._add("accordion", {"items": self._items(items)})
        else:
            self._paragraphs(f"<p><b>{escape(title)}</b></p>" if title else "")
            self._walk(element, depth + 1)
        self.notes += inner.notes

    def _table(self, element: Tag, depth: int, caption: str = "") -> None:
        found = tables.read(element)
        if found is None:
            self._walk(element, depth + 1)
            return
        heading = element.find("caption")
        words = caption or (words_of(heading) if heading else "") or self._heading_above()
        value = {"caption": short(words or self.words["table"], MOST_TITLE), "table": found}
        self._add("table", value)

    def _heading_above(self) -> str:
        if self.made and not self.text and self.made[-1]["type"] == "heading":
            return str(self.made[-1]["value"]["text"])
        return ""

    # --- Pictures, sound, film -----------------------------------------------------------------

    def _figure(self, element: Tag, depth: int) -> None:
        caption = element.find("figcaption", recursive=False) or element.find("figcaption")
        words = words_of(caption) if caption else ""
        pictures = element.find_all("img")
        table, player = element.find("table"), element.find(["iframe", "audio", "video"])
        if table is not None:
            self._table(table, depth, words)
        elif player is not None:
            self._player(player, words)
        elif element.find("blockquote"):
            self._quote(element.find("blockquote"), depth)  # type: ignore[arg-type]
        elif len(pictures) > 1:
            self._gallery(element, pictures)
        elif pictures:
            self._picture(pictures[0], words)
        else:
            self._embed(element, words, caption)

    def _embed(self, element: Tag, words: str, caption: PageElement | None) -> None:
        if caption:
            caption.extract()
        address = element.get_text(strip=True)
        if not ADDRESS.fullmatch(address):
            self._walk(element, MOST_DEPTH - 1)
            return
        self._film(address, words, "")

    def _film(self, address: str, title: str, description: str) -> None:
        """A film on YouTube or Vimeo; of anything else a link."""
        if embed_address(address) is None:
            self._link_instead(address, title)
            return
        value = {
            "url": address,
            "title": short(title or self.title, MOST_TITLE),
            "description": short(description or title or self.words["film"], 600),
        }
        self._add("embed", value)
        if not (title or description):
            self.notes.append(f"the film {address} needs a description")

    def _link_instead(self, address: str, words: str) -> None:
        target = self.library.link(address)
        if target:
            shown = escape(words or address, quote=False)
            self._paragraphs(f"<p><a {target}>{shown}</a></p>")
            self.notes.append(f"“{short(address, 120)}” cannot be shown here and became a link")

    def _player(self, element: Tag, words: str = "") -> None:
        source = element if element.get("src") else element.find("source") or element
        address = str(source.get("src") or "")
        if element.name == "iframe":
            self._film(address, str(element.get("title") or words), words)
            return
        recording = self.library.recording(address)
        if recording is None:
            self._link_instead(address, words)
            return
        kind = "video" if recording.is_video else "audio"
        self._add(kind, {"media": recording.pk, "caption": short(words, MOST_TEXT)})

    def _picture(self, element: Tag, caption: str = "") -> None:
        value = self._picture_value(element, caption)
        if value:
            self._add("image", value)

    def _picture_value(self, element: Tag, caption: str) -> dict[str, Any] | None:
        address = str(element.get("src") or "")
        number = _number_of(element)
        found = self.library.picture(address, number)
        if found is None:
            name = short(address, 160) or number
            self.notes.append(f"the picture “{name}” was not found among the files")
            return None
        alt = short(" ".join(str(element.get("alt") or found.alt).split()), MOST_TEXT)
        if not alt:
            self.notes.append(f"the picture “{short(found.name, 120)}” has no alternative text")
        caption = short(caption, MOST_TEXT)
        return {"image": found.pk, "alt_text": alt, "is_decorative": False, "caption": caption}

    def _gallery(self, element: Tag, pictures: list[Tag]) -> None:
        values = []
        for picture in pictures:
            box = picture.find_parent("figure")
            own = box.find("figcaption") if box is not None and box is not element else None
            values.append(self._picture_value(picture, words_of(own) if own else ""))
        found = [value for value in values if value]
        if len(found) > 1:
            self._end_text()
            self._add("gallery", {"title": "", "images": self._items(found)})
        elif found:
            self._add("image", found[0])

    def _pictures_list(self, element: Tag, depth: int) -> None:
        self._gallery(element, element.find_all("img"))
        for picture in element.find_all(["figure", "img"]):
            picture.extract()
        self._paragraphs(rich_text.list_of(element, self.library.link))


READERS: dict[str, Any] = {
    "blockquote": BodyMaker._quote,
    "details": BodyMaker._details,
    "table": BodyMaker._table,
    "figure": BodyMaker._figure,
    "ul": BodyMaker._pictures_list,
    "ol": BodyMaker._pictures_list,
    "hr": lambda maker, element, depth: None,
    "img": lambda maker, element, depth: maker._picture(element),
    **{
        name: lambda maker, element, depth: maker._player(element)
        for name in ("iframe", "audio", "video")
    },
}


def _number_of(picture: Tag) -> int:
    """WordPress's number of a picture, where the HTML tells it."""
    key = str(picture.get("data-id") or "")
    if key.isascii() and key.isdigit() and len(key) < 19:
        return int(key)
    classes = picture.get("class") or ""
    words = classes if isinstance(classes, str) else " ".join(classes)
    found = IMAGE_NUMBER.search(words)
    return int(found.group(1)) if found else 0


def short(words: str, most: int) -> str:
    return Truncator(words).chars(most)
