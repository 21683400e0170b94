"""Keeping a search."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.operations.forms import SentOnceForm
from cms.search.enums import Pace
from cms.search.queries import MAX_QUERY_LENGTH


class SaveSearchForm(SentOnceForm):
    """The pace is chosen, the rest comes from the page of results."""

    q = forms.CharField(max_length=MAX_QUERY_LENGTH, widget=forms.HiddenInput)
    tip = forms.CharField(max_length=30, required=False, widget=forms.HiddenInput)
    serviciu = forms.CharField(max_length=12, required=False, widget=forms.HiddenInput)
    limba = forms.CharField(max_length=10, required=False, widget=forms.HiddenInput)
    perioada = forms.CharField(max_length=10, required=False, widget=forms.HiddenInput)
    pace = forms.ChoiceField(label=_("Look for something new"), choices=Pace.choices)
