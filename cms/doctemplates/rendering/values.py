"""Answers as they are printed in a Romanian document."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from cms.doctemplates.enums import FieldType
from cms.doctemplates.fields import Column, Field

NO_BREAK = "\N{NO-BREAK SPACE}"
#: Stands where nothing was answered: room to write by hand.
BLANK = "………………"
#: Characters that no document may hold: controls, lone surrogates, what turns the line around.
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069\u200e\u200f]"
)


def clean_text(text: Any) -> str:
    """Text with line breaks as `\\n` and tabs as blanks, without what cannot be printed."""
    plain = str(text).replace("\r\n", "\n").replace("\r", "\n")
    plain = plain.replace("\u2028", "\n").replace("\u2029", "\n").replace("\t", " ")
    return FORBIDDEN.sub("", plain)


def shown(field: Field | Column, value: Any) -> str:
    """One answer as text; empty where nothing was answered."""
    text = clean_text("" if value is None else value).strip()
    if not text:
        return ""
    return _SHOWN.get(field.type, _as_it_is)(text)


def _as_it_is(text: str) -> str:
    return text


def _date(text: str) -> str:
    try:
        return show_date(date.fromisoformat(text))
    except ValueError:
        return text


def show_date(day: date) -> str:
    """As official papers write it: 05.03.2026."""
    return day.strftime("%d.%m.%Y")


def as_number(text: str) -> Decimal | None:
    """A number as stored, with a point; None for anything else."""
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def _number(text: str) -> str:
    found = as_number(text)
    if found is None:
        return text
    whole, _point, part = f"{found:,f}".partition(".")
    part = part.rstrip("0")
    whole = whole.replace(",", ".")
    return f"{whole},{part}" if part else whole


def _money(text: str) -> str:
    found = as_number(text)
    if found is None:
        return text
    return f"{found:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".") + " lei"


def _yes_no(text: str) -> str:
    return text


def _iban(text: str) -> str:
    return " ".join(text[place : place + 4] for place in range(0, len(text), 4))


def _phone(text: str) -> str:
    """Not torn at the end of a line."""
    return text.replace(" ", NO_BREAK)


def _county(text: str) -> str:
    from cms.doctemplates.counties import county_name

    return county_name(text)


_SHOWN: dict[str, Callable[[str], str]] = {
    FieldType.DATE: _date,
    FieldType.NUMBER: _number,
    FieldType.MONEY: _money,
    FieldType.YES_NO: _yes_no,
    FieldType.IBAN: _iban,
    FieldType.COUNTY: _county,
    FieldType.PHONE: _phone,
}


def total_of(column: Column, rows: list[dict[str, str]]) -> str:
    """The sum of a column of numbers, as it is printed."""
    numbers = (as_number(str(row.get(column.key, "")) or "0") for row in rows)
    total = sum((number for number in numbers if number is not None), Decimal(0))
    return shown(column, str(total))
