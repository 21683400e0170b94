"""Fields that several forms about people share."""

import re
import unicodedata
from typing import Any

import phonenumbers
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from cms.core.registration_codes import normal_cui

#: Marks that turn the direction of writing and other signs nobody sees (Unicode Cf and Cc).
INVISIBLE = {"Cf", "Cc", "Cs", "Co", "Cn"}


class LineField(forms.CharField):
    """One line of text without signs that cannot be seen."""

    def clean(self, value: Any) -> str:
        line = " ".join(super().clean(value).split())
        if any(unicodedata.category(sign) in INVISIBLE for sign in line):
            raise ValidationError(_("Write it without invisible signs."))
        return line


class PersonNameField(forms.CharField):
    """A name of a person: letters of any script, no signs that cannot be seen."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 150)
        super().__init__(**kwargs)

    def clean(self, value: Any) -> str:
        name = " ".join(super().clean(value).split())
        if any(unicodedata.category(sign) in INVISIBLE for sign in name):
            raise ValidationError(_("Write the name without invisible signs."))
        if name and not any(sign.isalpha() for sign in name):
            raise ValidationError(_("Write the name with letters."))
        if re.search(r"[<>@{}\\/:]|https?", name):
            raise ValidationError(_("Write only the name, without addresses or other signs."))
        return name


class PhoneField(forms.CharField):
    """A phone number as people write it; kept in international form (ITU-T E.164)."""

    default_error_messages = {
        "invalid": _("Check the phone number: it should look like 0712 345 678 or +40 712 345 678.")
    }

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 30)
        kwargs.setdefault("widget", forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}))
        super().__init__(**kwargs)

    def clean(self, value: Any) -> str:
        typed = super().clean(value)
        if not typed:
            return ""
        try:
            number = phonenumbers.parse(typed, "RO")
        except phonenumbers.NumberParseException as error:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from error
        if not phonenumbers.is_valid_number(number):
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


class CuiField(forms.CharField):
    """The fiscal code of an organisation, with or without RO; kept as digits."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 20)
        super().__init__(**kwargs)

    def clean(self, value: Any) -> str:
        return normal_cui(super().clean(value))
