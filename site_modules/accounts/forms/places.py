"""Where: a county and one of its localities."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse_lazy
from django.utils.translation import gettext as _

from site_modules.accounts.enums import County
from site_modules.accounts.forms.fields import LineField
from site_modules.accounts.localities import official_name, similar_names


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
    message = _("There is no “%(typed)s” in the county %(county)s.")
    values = {"typed": typed[:60], "county": County(county).label}
    if meant:
        message = _("There is no “%(typed)s” in the county %(county)s. Did you mean %(meant)s?")
        values["meant"] = ", ".join(meant)
    raise ValidationError(message % values, code="unknown_locality")
