"""The words of an ad in another language."""

from typing import Any

from django import forms

from cms.core.forms import SiteForm
from site_modules.accounts.forms.fields import LineField
from site_modules.hub.forms.ad import MISSING, AdForm
from site_modules.hub.forms.fields import TitleField, WordsField
from site_modules.hub.kinds import kind_of
from site_modules.hub.models import Ad

#: Without these there is no translation; others may stay in the language of the ad.
ALWAYS = ("title", "description")


class TranslationForm(SiteForm):
    """A field for each text that the ad has; how long each may be, the ad's own form says."""

    def __init__(self, *args: Any, ad: Ad, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        labels = kind_of(ad).labels
        for name in ad.translated_fields:
            original = getattr(ad, name)
            if original:
                self.fields[name] = _field(ad, name, labels.get(name))
                self.fields[name].original = original  # type: ignore[attr-defined]

    @property
    def words(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in self.fields}


def _field(ad: Ad, name: str, label: Any) -> forms.Field:
    own = AdForm.base_fields[name]
    options: dict[str, Any] = {
        "label": label or own.label, "max_length": own.max_length, "required": name in ALWAYS,  # type: ignore[attr-defined]
    }  # fmt: skip
    if isinstance(own, WordsField):
        made: forms.Field = WordsField(rows=own.widget.attrs["rows"], **options)
    else:
        made = TitleField(**options) if name == "title" else LineField(**options)
    if name in MISSING:
        made.error_messages["required"] = MISSING[name]
    return made
