"""Forms of the admin for pictures, audio and video."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm
from wagtailmedia.forms import BaseMediaForm

from cms.media.uploads import validate_image


class SiteImageField(WagtailImageField):
    """Checks a picture before Wagtail opens it: a damaged one would end in a server error."""

    def to_python(self, data: Any) -> Any:
        if data:
            validate_image(data)
        return super().to_python(data)


class SiteImageForm(BaseImageForm):
    """Wagtail's form with the site's field for the file."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            given = self.fields["file"]
            self.fields["file"] = SiteImageField(
                label=given.label, required=given.required, widget=given.widget
            )


class SiteMediaForm(BaseMediaForm):
    """Asks for a text beside the sound: captions or a transcript."""

    def clean(self) -> dict:
        cleaned = super().clean()
        if not cleaned.get("captions") and not cleaned.get("transcript") and not self.errors:
            words = _("Add captions or a transcript, for people who cannot hear the recording.")
            self.add_error("transcript", words)
        return cleaned

    class Meta(BaseMediaForm.Meta):
        widgets = {
            **BaseMediaForm.Meta.widgets,
            "transcript": forms.Textarea(attrs={"rows": 8}),
        }
