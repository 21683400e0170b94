"""Keeping a search for ads."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.operations.forms import SentOnceForm
from site_modules.hub.enums import AdKind, Pace


class SaveAdSearchForm(SentOnceForm, SiteForm):
    """The list's filters are read again from `query` by the service."""

    kind = forms.ChoiceField(choices=AdKind.choices, widget=forms.HiddenInput)
    query = forms.CharField(max_length=2000, required=False, widget=forms.HiddenInput)
    pace = forms.ChoiceField(label=_("Tell me"), choices=Pace.choices)


class MessageForm(SentOnceForm, SiteForm):
    """Words to the author of an ad."""

    text = forms.CharField(
        label=_("Your message"),
        max_length=3000,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": _("Write your message.")},
    )
