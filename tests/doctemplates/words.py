"""The words of a document in each of its formats, as a reader meets them one after the other."""

import re
from collections import defaultdict
from html import unescape
from io import BytesIO
from typing import Any

import docx
import pypdfium2
from docx.oxml.ns import qn


def squeezed(text: str) -> str:
    """Without blanks of any kind and without what only lets a line end (a hyphen at the end of a
    line is given as a control sign)."""
    return re.sub(r"[\s\u200b\ufffe\u00ad]+", "", text.replace("\x02", "-"))


def words_of_html(html: str) -> str:
    return squeezed(unescape(re.sub(r"<[^>]+>", " ", html)))


def words_of_pdf(content: bytes, footer: list[str] = ()) -> str:
    """All pages; what stands at the foot of each is taken away."""
    return "".join(pages_of_pdf(content, footer))


def pages_of_pdf(content: bytes, footer: list[str] = ()) -> list[str]:
    """The words of each page without its foot."""
    document = pypdfium2.PdfDocument(content)
    count, found = len(document), []
    for number, page in enumerate(document, start=1):
        text = squeezed(page.get_textpage().get_text_bounded())
        end = squeezed("".join(footer) + f"{number} / {count}")
        text_without = text.removesuffix(end)
        assert text_without != text, (text[-80:], end)
        found.append(text_without)
    return found


class _Numbers:
    """Labels of paragraphs by the numbering of the file, as Word counts them."""

    def __init__(self, document: Any) -> None:
        root = document.part.numbering_part.element
        self.levels: dict[str, list[tuple[str, str]]] = {}
        for abstract in root.findall(qn("w:abstractNum")):
            self.levels[abstract.get(qn("w:abstractNumId"))] = [
                (
                    level.find(qn("w:numFmt")).get(qn("w:val")),
                    level.find(qn("w:lvlText")).get(qn("w:val")),
                )
                for level in abstract.findall(qn("w:lvl"))
            ]
        self.abstract = {
            num.get(qn("w:numId")): num.find(qn("w:abstractNumId")).get(qn("w:val"))
            for num in root.findall(qn("w:num"))
        }
        self.counts: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))

    def label(self, paragraph: Any) -> str:
        properties = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if properties is None:
            return ""
        num = properties.find(qn("w:numId")).get(qn("w:val"))
        level = int(properties.find(qn("w:ilvl")).get(qn("w:val")))
        counts = self.counts[num]
        counts[level] += 1
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        levels = self.levels[self.abstract[num]]
        label = levels[level][1]
        for place in range(level + 1):
            number = counts[place]
            text = chr(96 + number) if levels[place][0] == "lowerLetter" else str(number)
            label = label.replace(f"%{place + 1}", text)
        return label


def words_of_docx(content: bytes) -> str:
    document = docx.Document(BytesIO(content))
    numbers = _Numbers(document)
    found = []
    for paragraph in document.element.body.iter(qn("w:p")):
        found.append(numbers.label(paragraph))
        found += [text.text or "" for text in paragraph.iter(qn("w:t"))]
    return squeezed("".join(found))
