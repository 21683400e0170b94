"""Repeated rows in a form: a small table of inputs, as many rows as asked for, without script."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cms.doctemplates.fields import Column, filled_rows, is_empty

#: Rows shown at first, rows that „more” adds, rows that anybody may send.
FIRST_ROWS, MORE_ROWS, MOST_ROWS = 3, 5, 500


class RowsWidget(forms.Widget):
    """Reads `name-0-column`, `name-1-column`…; `name-more` asks for further empty rows."""

    template_name = "doctemplates/rows_widget.html"

    def __init__(self, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self.columns = columns
        self.more = 0

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> Any:
        self.more = MORE_ROWS if f"{name}-more" in data else 0
        places = sorted(
            {
                int(found.group(1))
                for key in data
                if (found := re.fullmatch(rf"{re.escape(name)}-([0-9]{{1,4}})-\w+", key))
            }
        )
        return [
            {
                column.key: str(data.get(f"{name}-{place}-{column.key}", "") or "")
                for column in self.columns
            }
            for place in places[: MOST_ROWS + 1]
        ]

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return not any(key.startswith(f"{name}-") for key in data)

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        rows = filled_rows(value)
        empty: dict[str, str] = {}
        shown = [*rows, *[empty] * max(FIRST_ROWS - len(rows), 1 if not self.more else self.more)]
        context["widget"]["columns"] = self.columns
        context["widget"]["rows"] = [
            {
                "number": place + 1,
                "cells": [
                    {
                        "name": f"{name}-{place}-{column.key}",
                        "label": column.label,
                        "value": row.get(column.key, ""),
                        "type": "date" if column.type == "date" else "text",
                        "is_number": column.type in ("number", "money"),
                    }
                    for column in self.columns
                ],
            }
            for place, row in enumerate(shown)
        ]
        return context


class RowsField(forms.Field):
    """A list of rows, each a value for every column; rows without words are left out."""

    template_name = "doctemplates/rows_field.html"
    widget: Any

    def __init__(
        self, columns: tuple[Column, ...], checks: Mapping[str, Callable[[str], str]], **more: Any
    ) -> None:
        super().__init__(widget=RowsWidget(columns), **more)
        self.columns, self.checks = columns, checks

    def prepare_value(self, value: Any) -> Any:
        return value or []

    def has_changed(self, initial: Any, data: Any) -> bool:
        return filled_rows(initial) != filled_rows(data)

    def clean(self, value: Any) -> list[dict[str, str]]:
        rows = filled_rows(value)
        if len(rows) > MOST_ROWS:
            raise ValidationError(_("At most %d rows.") % MOST_ROWS)
        if self.required and is_empty(rows):
            raise ValidationError(_("Fill in at least one row."))
        problems: list[str] = []
        cleaned = [self._row(place, row, problems) for place, row in enumerate(rows, start=1)]
        if problems:
            raise ValidationError(problems)
        return cleaned

    def _row(self, place: int, row: dict[str, str], problems: list[str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for column in self.columns:
            try:
                found[column.key] = self.checks[column.type](row.get(column.key, ""))
            except ValidationError as error:
                problems.append(
                    _("Row %(place)d, %(column)s: %(problem)s")
                    % {"place": place, "column": column.label, "problem": error.messages[0]}
                )
        return found
