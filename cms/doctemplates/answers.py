"""The form that a template asks for, and what is still missing from an answer.

Answers are kept as JSON: text for every field (dates as ISO, numbers with a point, „da” or „nu”),
a list of rows for a field of rows.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import get_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.core.forms import SiteForm
from cms.core.personal_codes import normal_cnp, normal_iban
from cms.core.registration_codes import normal_cui
from cms.doctemplates.enums import FieldType
from cms.doctemplates.fields import Answers, Field, Source, fields_of, is_empty
from cms.doctemplates.placeholders import fields_used
from cms.doctemplates.rendering.values import clean_text
from cms.doctemplates.rows_field import RowsField
from site_modules.accounts.enums import County
from site_modules.accounts.forms.fields import PhoneField

MOST_TEXT, MOST_LONG_TEXT, MOST_CELL = 500, 10_000, 1_000
THOUSANDS = re.compile(r"-?[0-9]{1,3}(\.[0-9]{3})+")


class AnswersForm(SiteForm):
    """`answers()` of a valid form is what is kept. With `asks_everything=False` nothing is
    required, for a draft."""

    def __init__(
        self, source: Source, *args: Any, asks_everything: bool = True, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.asked = fields_of(source)
        for key, field in self.asked.items():
            self.fields[key] = form_field(field)
            if not asks_everything:
                self.fields[key].required = False

    @property
    def wants_more_rows(self) -> bool:
        """True where the button for further rows was pressed: show the form again."""
        return any(key.startswith(f"{self.prefix}-") and key.endswith("-more") for key in self.data)

    def answers(self) -> dict[str, Any]:
        """The cleaned answers as JSON."""
        return {key: _as_json(self.cleaned_data.get(key)) for key in self.asked}


def answers_form(
    source: Source, data: Any = None, initial: Any = None, *, asks_everything: bool = True
) -> AnswersForm:
    """The form of a template; its inputs are called `raspuns-KEY`."""
    return AnswersForm(
        source, data, initial=initial, prefix="raspuns", asks_everything=asks_everything
    )


def missing_fields(source: Source, answers: Answers) -> list[Field]:
    """Fields without an answer that are required, or that the document names."""
    used = fields_used(source.get("layout"))
    return [
        field
        for key, field in fields_of(source).items()
        if (field.required or key in used) and is_empty(answers.get(key))
    ]


def _as_json(value: Any) -> Any:
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else value


# Checks of one value, from what was typed to what is kept


def _text(most: int) -> Callable[[str], str]:
    def check(typed: str) -> str:
        text = clean_text(typed).strip()
        if len(text) > most:
            raise ValidationError(_("At most %d characters.") % most)
        return text

    return check


def check_number(typed: str) -> str:
    """1.234,5 and 1234.5 are the same number, kept as 1234.5."""
    text = re.sub(r"\s|lei$", "", typed.strip().lower())
    if not text:
        return ""
    if "," in text:
        text = text.replace(".", "").replace(",", ".")
    elif THOUSANDS.fullmatch(text):
        text = text.replace(".", "")
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number) >= Decimal(10) ** 12 or len(text) > 30:
        raise ValidationError(_("Write a number, such as 12 or 1.250,50."))
    return f"{number:f}"


def check_date(typed: str) -> str:
    """A date as ISO, from what a browser or a person writes."""
    text = typed.strip()
    if not text:
        return ""
    return forms.DateField(input_formats=DATE_FORMATS).clean(text).isoformat()


DATE_FORMATS = ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y"]

CELL_CHECKS: dict[str, Callable[[str], str]] = {
    FieldType.TEXT: _text(MOST_CELL),
    FieldType.DATE: check_date,
    FieldType.NUMBER: check_number,
    FieldType.MONEY: check_number,
}


class CheckedField(forms.CharField):
    """Text that a function makes normal or refuses."""

    def __init__(self, check: Callable[[str], str], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.check = check

    def clean(self, value: Any) -> str:
        return self.check(super().clean(value) or "")


YES_NO = (("da", gettext_lazy("Yes")), ("nu", gettext_lazy("No")))


def form_field(field: Field) -> forms.Field:
    """The input of a question."""
    more: dict[str, Any] = {
        "label": field.label,
        "help_text": field.help,
        "required": field.required,
    }
    return _FIELDS.get(field.type, _short)(field, more)


def _short(field: Field, more: dict[str, Any]) -> forms.Field:
    return CheckedField(_text(MOST_TEXT), max_length=MOST_TEXT, **more)


def _long(field: Field, more: dict[str, Any]) -> forms.Field:
    area = forms.Textarea(attrs={"rows": 4})
    return CheckedField(_text(MOST_LONG_TEXT), max_length=MOST_LONG_TEXT, widget=area, **more)


def _date(field: Field, more: dict[str, Any]) -> forms.Field:
    picker = forms.DateInput(attrs={"type": "date", "class": "w-m"}, format="%Y-%m-%d")
    formats = [*DATE_FORMATS, *get_format("DATE_INPUT_FORMATS")]
    return forms.DateField(widget=picker, input_formats=formats, **more)


def _number(field: Field, more: dict[str, Any]) -> forms.Field:
    number = forms.TextInput(attrs={"inputmode": "decimal", "class": "w-m"})
    return CheckedField(check_number, max_length=40, widget=number, **more)


def _choice(field: Field, more: dict[str, Any]) -> forms.Field:
    return _select([(choice, choice) for choice in field.choices], more)


def _select(choices: Any, more: dict[str, Any]) -> forms.Field:
    return forms.ChoiceField(choices=[("", _("Choose")), *choices], **more)


def _checked(check: Callable[[str], str]) -> Callable[[Field, dict[str, Any]], forms.Field]:
    def make(field: Field, more: dict[str, Any]) -> forms.Field:
        plain = forms.TextInput(attrs={"autocomplete": "off", "class": "w-m"})
        return CheckedField(check, max_length=60, widget=plain, **more)

    return make


def _rows(field: Field, more: dict[str, Any]) -> forms.Field:
    return RowsField(field.columns, CELL_CHECKS, **more)


_FIELDS: dict[str, Callable[[Field, dict[str, Any]], forms.Field]] = {
    FieldType.LONG_TEXT: _long,
    FieldType.DATE: _date,
    FieldType.NUMBER: _number,
    FieldType.MONEY: _number,
    FieldType.CHOICE: _choice,
    FieldType.YES_NO: lambda field, more: _select(YES_NO, more),
    FieldType.EMAIL: lambda field, more: forms.EmailField(**more),
    FieldType.PHONE: lambda field, more: PhoneField(**more),
    FieldType.CNP: _checked(normal_cnp),
    FieldType.CUI: _checked(normal_cui),
    FieldType.IBAN: _checked(normal_iban),
    FieldType.COUNTY: lambda field, more: _select(County.choices, more),
    FieldType.ROWS: _rows,
}
