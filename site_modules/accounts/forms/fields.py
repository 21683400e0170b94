"""Fields that several forms about people share."""

import re
import unicodedata
from typing import Any

import phonenumbers
from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse_lazy
from django.utils.translation import gettext as translate
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.enums import County
from site_modules.accounts.localities import official_name, similar_names

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


class LocalityField(LineField):
    """A locality of the county in the field beside it, by the official list (SIRUTA).

    The form calls `official_locality` once both fields are read.
    """

    def __init__(self, *, county_field: str = "county", **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 100)
        attributes = {
            "autocomplete": "address-level2",
            "data-localities": reverse_lazy("accounts:localities", args=["XX"]),
            "data-county-field": county_field,
        }
        kwargs.setdefault("widget", forms.TextInput(attrs=attributes))
        super().__init__(**kwargs)


def official_locality(county: str, typed: str) -> str:
    """The name as the list writes it. Raises ValidationError that names what may be meant."""
    found = official_name(county, typed)
    if found or not typed:
        return found
    meant = similar_names(county, typed)
    message = translate("There is no “%(typed)s” in the county %(county)s.")
    values = {"typed": typed[:60], "county": County(county).label}
    if meant:
        message = translate(
            "There is no “%(typed)s” in the county %(county)s. Did you mean %(meant)s?"
        )
        values["meant"] = ", ".join(meant)
    raise ValidationError(message % values, code="unknown_locality")
