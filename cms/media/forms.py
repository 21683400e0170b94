"""Forms of the admin for audio and video."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtailmedia.forms import BaseMediaForm


class SiteMediaForm(BaseMediaForm):
    """Asks for a text beside the sound: captions or a transcript."""

    def clean(self) -> dict:
        cleaned = super().clean()
        if not cleaned.get("captions") and not cleaned.get("transcript") and not self.errors:
            raise ValidationError(
                _("Add captions or a transcript, for people who cannot hear the recording.")
            )
        return cleaned

    class Meta:
        widgets = {"transcript": forms.Textarea(attrs={"rows": 8})}
