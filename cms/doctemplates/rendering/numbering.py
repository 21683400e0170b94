"""Real numbering for a Word file: clauses of three levels, numbered lists, bullets, boxes."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

#: (format, text, left indent, hanging indent) of each level, in twentieths of a point.
CLAUSES = (
    ("decimal", "%1.", 425, 425),
    ("decimal", "%1.%2.", 650, 650),
    ("lowerLetter", "%3)", 1100, 425),
)
NUMBERS = (("decimal", "%1.", 500, 400),)
BULLETS = (("bullet", "•", 500, 400),)
BOXES = (("bullet", "☐", 500, 400),)


class Numbering:
    """Adds definitions to a document and gives paragraphs their place in them."""

    def __init__(self, document: Any) -> None:
        self.root = document.part.numbering_part.element
        self.used_abstract = self._highest("w:abstractNum", "w:abstractNumId")
        self.used_num = self._highest("w:num", "w:numId")
        self.abstract: dict[Any, int] = {}

    def _highest(self, tag: str, attribute: str) -> int:
        return max((int(one.get(qn(attribute))) for one in self.root.findall(qn(tag))), default=0)

    def start(self, levels: Any) -> int:
        """A list that begins at one; returns what `place` wants."""
        if levels not in self.abstract:
            self.abstract[levels] = self._define(levels)
        self.used_num += 1
        num = OxmlElement("w:num")
        num.set(qn("w:numId"), str(self.used_num))
        num.append(_with_value("w:abstractNumId", self.abstract[levels]))
        for level in range(len(levels)):
            override = OxmlElement("w:lvlOverride")
            override.set(qn("w:ilvl"), str(level))
            override.append(_with_value("w:startOverride", 1))
            num.append(override)
        self.root.append(num)
        return self.used_num

    def _define(self, levels: Any) -> int:
        self.used_abstract += 1
        abstract = OxmlElement("w:abstractNum")
        abstract.set(qn("w:abstractNumId"), str(self.used_abstract))
        abstract.append(_with_value("w:multiLevelType", "multilevel"))
        for place, (form, text, left, hanging) in enumerate(levels):
            level = OxmlElement("w:lvl")
            level.set(qn("w:ilvl"), str(place))
            level.append(_with_value("w:start", 1))
            level.append(_with_value("w:numFmt", form))
            level.append(_with_value("w:lvlText", text))
            level.append(_with_value("w:lvlJc", "left"))
            properties, indent = OxmlElement("w:pPr"), OxmlElement("w:ind")
            indent.set(qn("w:left"), str(left))
            indent.set(qn("w:hanging"), str(hanging))
            properties.append(indent)
            level.append(properties)
            abstract.append(level)
        first_num = self.root.find(qn("w:num"))
        if first_num is None:
            self.root.append(abstract)
        else:
            first_num.addprevious(abstract)
        return self.used_abstract


def place(paragraph: Any, num: int, level: int = 0) -> None:
    """Make a paragraph an item of a list."""
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = num


def _with_value(tag: str, value: Any) -> Any:
    element = OxmlElement(tag)
    element.set(qn("w:val"), str(value))
    return element
