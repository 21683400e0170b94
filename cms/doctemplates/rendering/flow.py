"""The one layout behind every format: names replaced, conditions decided, clauses numbered."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cms.doctemplates.enums import SUMMED_TYPES, Align, FieldType, ListStyle, Test
from cms.doctemplates.fields import Answers, Field, Source, fields_of, filled_rows, is_empty
from cms.doctemplates.placeholders import DATE, NUMBER, PLACEHOLDER
from cms.doctemplates.rendering.marks import Marks
from cms.doctemplates.rendering.values import BLANK, clean_text, show_date, shown, total_of

#: Rows for writing by hand where a table has none.
EMPTY_ROWS = 3


@dataclass(frozen=True)
class Run:
    """A piece of a line; `\\n` in it is a line break."""

    text: str
    bold: bool = False
    italic: bool = False
    #: An answer that is missing.
    blank: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Title:
    """The name of the document; the register's number below it."""

    runs: Runs
    number: Runs = ()


@dataclass(frozen=True)
class Heading:
    runs: Runs
    level: int


@dataclass(frozen=True)
class Paragraph:
    runs: Runs
    align: str = Align.START


@dataclass(frozen=True)
class Clauses:
    """A numbered part: „3. Durata”, below it „3.1.” with „a)”."""

    number: int
    title: Runs
    clauses: tuple["Clause", ...]
    #: True for the first part of the document and of each annex.
    is_first: bool = False


@dataclass(frozen=True)
class Clause:
    label: str
    runs: Runs
    points: tuple["Clause", ...] = ()


@dataclass(frozen=True)
class Items:
    style: str
    items: tuple[Runs, ...]


@dataclass(frozen=True)
class Facts:
    """„Label: value”, one to a line."""

    items: tuple[tuple[Runs, Runs], ...]


@dataclass(frozen=True)
class Table:
    caption: Runs
    header: tuple[str, ...]
    rows: tuple[tuple[Runs, ...], ...]
    #: The last row holds totals.
    has_total: bool = False
    #: Places of the columns that hold numbers, which stand below each other by their last digit.
    numeric: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Note:
    runs: Runs


@dataclass(frozen=True)
class Party:
    role: Runs
    name: Runs
    note: Runs

    @property
    def line_count(self) -> int:
        return sum(1 for one in (self.role, self.name, self.note) if one)


@dataclass(frozen=True)
class Signatures:
    parties: tuple[Party, ...]

    def in_pairs(self) -> Iterator[list[tuple[Party, int]]]:
        """As they stand beside each other: each with the empty lines that it wants below, so that
        the lines to sign on are at one height."""
        for first in range(0, len(self.parties), 2):
            pair = self.parties[first : first + 2]
            most = max(one.line_count for one in pair)
            yield [(one, most - one.line_count) for one in pair]


@dataclass(frozen=True)
class Annex:
    """Begins on a new page; clauses are numbered anew."""

    number: int
    runs: Runs

    @property
    def label(self) -> str:
        return f"Anexa {self.number}"


Node = (
    Title | Heading | Paragraph | Clauses | Items | Facts | Table | Note | Signatures | Annex
)  # fmt: skip


def flow(source: Source, answers: Answers, marks: Marks | None) -> list[Node]:
    """The document as nodes, in order."""
    return _Flow(source, answers, marks).nodes(source.get("layout") or ())


def blocks_that_hold(layout: Any, answers: Answers) -> Iterator[Mapping[str, Any]]:
    """The blocks that the document shows; conditions are decided, those inside others too."""
    for block in layout or ():
        if block.get("type") != "condition":
            yield block
        elif _holds(block, answers):
            yield from blocks_that_hold(block.get("layout"), answers)


def _holds(block: Mapping[str, Any], answers: Answers) -> bool:
    value = answers.get(str(block.get("field", "")))
    empty = is_empty(value)
    wanted = str(block.get("value", "")).strip().casefold()
    same = isinstance(value, str) and value.strip().casefold() == wanted
    holds = {
        Test.FILLED: not empty,
        Test.EMPTY: empty,
        Test.EQUALS: same,
        Test.DIFFERS: not same,
    }
    return holds.get(block.get("test", ""), False)


class _Flow:
    def __init__(self, source: Source, answers: Answers, marks: Marks | None) -> None:
        self.fields = fields_of(source)
        self.answers = answers
        self.marks = marks
        self.parts = self.annexes = 0

    def nodes(self, layout: Iterable[Mapping[str, Any]]) -> list[Node]:
        found: list[Node] = []
        for block in blocks_that_hold(layout, self.answers):
            if make := getattr(self, f"_{block.get('type')}", None):
                found += make(block)
        return found

    # Texts

    def runs(self, text: str, *, bold: bool = False, italic: bool = False) -> Runs:
        """A text with its names replaced; what was answered is text and nothing else."""
        found: list[Run] = []
        place = 0
        for name in PLACEHOLDER.finditer(text):
            if name.start() > place:
                found.append(Run(clean_text(text[place : name.start()]), bold, italic))
            value = self._value(name.group(1))
            if text[name.end() : name.end() + 1] == ".":
                value = value.removesuffix(".")  # an answer that ends its sentence itself
            found.append(Run(value or BLANK, bold, italic, blank=not value))
            place = name.end()
        if place < len(text):
            found.append(Run(clean_text(text[place:]), bold, italic))
        return tuple(run for run in found if run.text)

    def _value(self, key: str) -> str:
        if key == NUMBER:
            return clean_text(self.marks.number) if self.marks else ""
        if key == DATE:
            return show_date(self.marks.date) if self.marks else ""
        field = self.fields.get(key)
        if field is None or field.type == FieldType.ROWS:
            return ""
        return shown(field, self.answers.get(key))

    # Blocks

    def _title(self, block: Mapping[str, Any]) -> list[Node]:
        line = f"Nr. {{{{ {NUMBER} }}}} din {{{{ {DATE} }}}}" if block.get("number") else ""
        return [Title(self.runs(block.get("text", "")), self.runs(line))]

    def _heading(self, block: Mapping[str, Any]) -> list[Node]:
        return [Heading(self.runs(block.get("text", "")), 3 if block.get("level") == 3 else 2)]

    def _paragraph(self, block: Mapping[str, Any]) -> list[Node]:
        align = str(block.get("align") or Align.START)
        return [
            Paragraph(
                tuple(
                    piece
                    for run in paragraph
                    for piece in self.runs(
                        run["text"], bold=bool(run.get("bold")), italic=bool(run.get("italic"))
                    )
                ),
                align,
            )
            for paragraph in block.get("paragraphs") or ()
        ]

    def _clauses(self, block: Mapping[str, Any]) -> list[Node]:
        is_first = self.parts == 0
        self.parts += 1
        clauses = tuple(
            Clause(
                f"{self.parts}.{place}.",
                self.runs(item.get("text", "")),
                tuple(
                    Clause(f"{letter(below)})", self.runs(point.get("text", "")))
                    for below, point in enumerate(item.get("items") or (), start=1)
                ),
            )
            for place, item in enumerate(block.get("items") or (), start=1)
        )
        return [Clauses(self.parts, self.runs(block.get("title", "")), clauses, is_first)]

    def _list(self, block: Mapping[str, Any]) -> list[Node]:
        items = tuple(self.runs(item.get("text", "")) for item in block.get("items") or ())
        return [Items(str(block.get("style") or ListStyle.BULLET), items)]

    def _facts(self, block: Mapping[str, Any]) -> list[Node]:
        items = tuple(
            (self.runs(f"{item.get('label', '')}:", bold=True), self.runs(item.get("text", "")))
            for item in block.get("items") or ()
        )
        return [Facts(items)]

    def _table(self, block: Mapping[str, Any]) -> list[Node]:
        header = tuple(clean_text(one) for one in block.get("columns") or ())
        rows = tuple(
            tuple(self.runs(cell) for cell in _as_wide(row, len(header)))
            for row in block.get("rows") or ()
        )
        return [Table(self.runs(block.get("caption", "")), header, rows)]

    def _rows(self, block: Mapping[str, Any]) -> list[Node]:
        field = self.fields.get(str(block.get("field", "")))
        if field is None:
            return []
        answered = filled_rows(self.answers.get(field.key))
        rows = [
            tuple(_plain(shown(column, row.get(column.key))) for column in field.columns)
            for row in answered
        ]
        if not rows:
            rows = [tuple(() for _column in field.columns)] * EMPTY_ROWS
        has_total = bool(block.get("total") and answered)
        if has_total:
            rows.append(_total_row(field, answered))
        header = tuple(clean_text(column.label) for column in field.columns)
        numeric = frozenset(
            place for place, column in enumerate(field.columns) if column.type in SUMMED_TYPES
        )
        caption = self.runs(block.get("caption", ""))
        return [Table(caption, header, tuple(rows), has_total, numeric)]

    def _note(self, block: Mapping[str, Any]) -> list[Node]:
        return [Note(self.runs(block.get("text", "")))]

    def _signatures(self, block: Mapping[str, Any]) -> list[Node]:
        parties = tuple(
            Party(
                self.runs(one.get("role", ""), bold=True),
                self.runs(one.get("name", "")),
                self.runs(one.get("note", "")),
            )
            for one in block.get("parties") or ()
        )
        return [Signatures(parties)] if parties else []

    def _annex(self, block: Mapping[str, Any]) -> list[Node]:
        self.annexes += 1
        self.parts = 0
        return [Annex(self.annexes, self.runs(block.get("title", "")))]


def letter(place: int) -> str:
    """1 → a, 26 → z, 27 → aa, as Word counts."""
    return "abcdefghijklmnopqrstuvwxyz"[(place - 1) % 26] * ((place - 1) // 26 + 1)


def _as_wide(row: Any, width: int) -> list[str]:
    return [*list(row)[:width], *[""] * (width - len(row))]


def _plain(text: str) -> Runs:
    return (Run(text),) if text else ()


def _total_row(field: Field, rows: list[dict[str, str]]) -> tuple[Runs, ...]:
    cells: list[Runs] = [
        (Run(total_of(column, rows), bold=True),) if column.type in SUMMED_TYPES else ()
        for column in field.columns
    ]
    if cells and not cells[0]:
        cells[0] = (Run("Total", bold=True),)
    return tuple(cells)
