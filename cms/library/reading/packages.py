"""The words in Office and OpenDocument packages, streamed through expat.

Each part is unpacked piece by piece and counted, so that a bomb ends the reading and not the
machine; a document type (the door of entity bombs, ECMA-376 and ODF have none) ends it too.
"""

import re
import zipfile
from collections.abc import Iterator
from xml.parsers import expat

from cms.library.reading.limits import MAX_CHARACTERS, MAX_PARTS, MAX_UNPACKED

PIECE = 64 * 1024
#: Parts with words, by extension, in the order in which people read.
PARTS = {
    "docx": re.compile(r"word/(document|footnotes|endnotes)\.xml$"),
    "pptx": re.compile(r"ppt/slides/slide\d+\.xml$"),
    "xlsx": re.compile(r"xl/(sharedStrings|worksheets/sheet\d+)\.xml$"),
    "odt": re.compile(r"content\.xml$"),
    "ods": re.compile(r"content\.xml$"),
    "odp": re.compile(r"content\.xml$"),
}
#: Elements whose text is words (`t` of Office, paragraphs and headings of OpenDocument).
WORDS = {"office": frozenset({"t"}), "open": frozenset({"p", "h"})}
#: After these a new line begins.
LINES = frozenset({"p", "h", "si", "tr", "br"})


class Refused(Exception):
    """`args[0]`: encrypted, too_large or damaged."""


class _Words:
    """Collects the text of one part."""

    def __init__(self, kind: str) -> None:
        self.wanted = WORDS[kind]
        self.depth = 0
        self.pieces: list[str] = []
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.length = 0

    def _start(self, name: str, _attributes: object) -> None:
        local = name.rsplit(":", 1)[-1]
        if local in self.wanted:
            self.depth += 1
        elif local in ("tab", "s"):
            self.pieces.append(" ")

    def _end(self, name: str) -> None:
        local = name.rsplit(":", 1)[-1]
        if local in self.wanted:
            self.depth -= 1
        if local in LINES:
            self.pieces.append("\n")

    def _text(self, data: str) -> None:
        if self.depth and self.length < MAX_CHARACTERS:
            self.pieces.append(data)
            self.length += len(data)

    def _refuse(self, *_arguments: object) -> None:
        raise Refused("damaged")


def read_package(path: str, extension: str) -> str:
    """The words of a package; raises Refused, or what zipfile and expat raise on damage."""
    with zipfile.ZipFile(path) as package:
        parts = package.infolist()
        if len(parts) > MAX_PARTS:
            raise Refused("too_large")
        if any(part.flag_bits & 0x1 for part in parts):
            raise Refused("encrypted")
        wanted = sorted(
            (part for part in parts if PARTS[extension].match(part.filename)), key=_reading_order
        )
        if not wanted:
            raise Refused("damaged")
        kind = "open" if extension.startswith("od") else "office"
        return "\n".join(_joined(package, wanted, kind))


def _reading_order(part: zipfile.ZipInfo) -> tuple[int, str]:
    number = re.search(r"(\d+)\.xml$", part.filename)
    return (int(number[1]) if number else 0, part.filename)


def _joined(package: zipfile.ZipFile, parts: list[zipfile.ZipInfo], kind: str) -> Iterator[str]:
    unpacked = length = 0
    for part in parts:
        words = _Words(kind)
        with package.open(part) as stream:
            while piece := stream.read(PIECE):
                unpacked += len(piece)
                if unpacked > MAX_UNPACKED:
                    raise Refused("too_large")
                words.parser.Parse(piece, False)
        words.parser.Parse(b"", True)
        yield "".join(words.pieces)
        length += words.length
        if length >= MAX_CHARACTERS:
            return
