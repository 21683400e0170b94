"""Answers as examples, so that a template can be looked at before anybody fills it in."""

from typing import Any

from cms.doctemplates.enums import FieldType
from cms.doctemplates.fields import Column, Field, Source, fields_of

#: Where an editor gave no example of their own for a question that must be answered.
USUAL: dict[str, str] = {
    FieldType.TEXT: "Text de exemplu",
    FieldType.LONG_TEXT: "Un text de exemplu, pe mai multe rânduri dacă este nevoie.",
    FieldType.DATE: "2026-03-02",
    FieldType.NUMBER: "12",
    FieldType.MONEY: "150",
    FieldType.YES_NO: "da",
    FieldType.EMAIL: "contact@exemplu.ro",
    FieldType.PHONE: "0700 000 000",
    FieldType.CNP: "",
    FieldType.CUI: "12345674",
    FieldType.IBAN: "",
    FieldType.COUNTY: "SB",
}
#: Between the examples of several rows.
NEXT_ROW = "|"


def sample_answers(source: Source) -> dict[str, Any]:
    """An example for every question."""
    return {key: _sample(field) for key, field in fields_of(source).items()}


def _sample(field: Field) -> Any:
    if field.type == FieldType.ROWS:
        return _rows(field)
    if field.sample:
        return field.sample
    if field.type == FieldType.CHOICE:
        return field.choices[0] if field.choices and field.required else ""
    return USUAL.get(field.type, "") if field.required else ""


def _rows(field: Field) -> list[dict[str, str]]:
    columns = {column.key: _examples(column) for column in field.columns}
    count = max((len(examples) for examples in columns.values()), default=0)
    return [
        {
            key: examples[place] if place < len(examples) else ""
            for key, examples in columns.items()
        }
        for place in range(count)
    ]  # fmt: skip


def _examples(column: Column) -> list[str]:
    return [one.strip() for one in (column.sample or USUAL[column.type]).split(NEXT_ROW)]
