"""The questions of a template, read from its frozen source."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cms.doctemplates.enums import FieldType

#: What somebody answered: text for every field (dates as ISO, numbers with a point, „da” or „nu”),
#: a list of rows for a field of rows.
Answers = Mapping[str, Any]
Source = Mapping[str, Any]


@dataclass(frozen=True)
class Column:
    """A column of repeated rows."""

    key: str
    label: str
    type: str = FieldType.TEXT
    sample: str = ""


@dataclass(frozen=True)
class Field:
    """One question."""

    key: str
    label: str
    type: str = FieldType.TEXT
    help: str = ""
    required: bool = False
    #: A registered name (`cms.doctemplates.sources`) that fills it in beforehand.
    source: str = ""
    choices: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    #: Identity data: shown masked, never in lists or searches.
    sensitive: bool = False
    sample: str = ""

    def column(self, key: str) -> Column | None:
        return next((column for column in self.columns if column.key == key), None)


def read_field(data: Mapping[str, Any]) -> Field:
    """A field from its JSON; unknown parts are left out."""
    columns = tuple(
        Column(
            key=str(one.get("key", "")),
            label=str(one.get("label", "")),
            type=str(one.get("type") or FieldType.TEXT),
            sample=str(one.get("sample") or ""),
        )
        for one in data.get("columns") or ()
    )
    return Field(
        key=str(data.get("key", "")),
        label=str(data.get("label", "")),
        type=str(data.get("type") or FieldType.TEXT),
        help=str(data.get("help") or ""),
        required=bool(data.get("required")),
        source=str(data.get("source") or ""),
        choices=tuple(str(choice) for choice in data.get("choices") or ()),
        columns=columns,
        sensitive=bool(data.get("sensitive")),
        sample=str(data.get("sample") or ""),
    )


def fields_of(source: Source) -> dict[str, Field]:
    """The questions by their keys, in the order in which they are asked."""
    return {field.key: field for field in map(read_field, source.get("fields") or ())}


def is_empty(value: Any) -> bool:
    """True where nothing was answered."""
    if isinstance(value, list):
        return not filled_rows(value)
    return value is None or not str(value).strip()


def filled_rows(value: Any) -> list[dict[str, str]]:
    """The rows in which something stands."""
    rows = value if isinstance(value, list) else []
    return [
        row for row in rows if isinstance(row, dict) and any(str(v).strip() for v in row.values())
    ]


def blocks_in(layout: Any) -> Iterator[Mapping[str, Any]]:
    """All blocks of a layout, those inside conditions too, in their order."""
    for block in layout or ():
        yield block
        if block.get("type") == "condition":
            yield from blocks_in(block.get("layout"))
