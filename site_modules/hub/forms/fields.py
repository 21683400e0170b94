"""Fields of the forms of ads."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import clean_source
from site_modules.accounts.forms.fields import LineField


class WordsField(forms.CharField):
    """Several lines of Markdown."""

    def __init__(self, *, rows: int = 4, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": rows}), strip=False, **kwargs)

    def to_python(self, value: Any) -> str:
        """Lengths are those of what is kept."""
        return clean_source(str(super().to_python(value) or ""))


class TitleField(LineField):
    """A line with words in it."""

    def clean(self, value: Any) -> str:
        line = super().clean(value)
        if line and sum(sign.isalpha() for sign in line) < 3:
            raise ValidationError(_("Write the title with words."), code="no_words")
        return line


class AddressField(LineField):
    """A page on the web; what has no scheme gets https."""

    def clean(self, value: Any) -> str:
        address = super().clean(value)
        if not address:
            return ""
        address = address if "://" in address else f"https://{address}"
        message = _("Check the address of the page.")
        URLValidator(schemes=["http", "https"], message=message)(address)
        return address


class DayField(forms.DateField):
    """A day, as browsers send it or as people write it."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            required=False,
            widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            input_formats=["%Y-%m-%d", "%d.%m.%Y"],
            error_messages={"invalid": _("Write a day, for example 24.05.2026.")},
            **kwargs,
        )

    def to_python(self, value: Any) -> Any:
        day = super().to_python(value)
        if day is not None and not 2000 <= day.year <= 2100:
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return day


class NumberField(forms.IntegerField):
    """A small whole number."""

    def __init__(self, *, least: int, most: int, **kwargs: Any) -> None:
        message = _("Write a whole number between %(least)d and %(most)d.") % {
            "least": least, "most": most,
        }  # fmt: skip
        super().__init__(
            required=False,
            min_value=least,
            max_value=most,
            error_messages={"invalid": message, "min_value": message, "max_value": message},
            widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "w-s"}),
            **kwargs,
        )

    def to_python(self, value: Any) -> int | None:
        """Digits of other scripts and powers are no numbers here."""
        if isinstance(value, str) and not value.strip().isascii():
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        found: int | None = super().to_python(value)
        return found
