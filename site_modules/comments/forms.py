"""What people send from a discussion."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.operations.forms import SentOnceForm

MAX_KEY = 2**63 - 1


class WordsField(forms.CharField):
    """The text as it was typed; the services say what is wrong with it."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, strip=False, widget=forms.Textarea, **kwargs)
        self.validators = []


class CommentForm(SentOnceForm, SiteForm):
    """A comment or an answer. Its token is kept with the comment (see `write_comment`)."""

    text = WordsField(label=_("Your comment"))
    parent = forms.IntegerField(
        required=False, min_value=1, max_value=MAX_KEY, widget=forms.HiddenInput
    )
    follows = forms.BooleanField(label=_("Tell me of new comments here"), required=False)
    is_official = forms.BooleanField(label=_("Mark it as an official answer"), required=False)


class EditForm(SiteForm):
    """New words for one's own comment, made from the revision that was seen."""

    text = WordsField(label=_("Your comment"))
    revision = forms.IntegerField(min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)


class CloseForm(SiteForm):
    """Why nobody may write any more."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=300,
        help_text=_("Readers see it under the page."),
        error_messages={"required": _("Write the reason; readers see it.")},
        widget=forms.Textarea(attrs={"rows": 3}),
    )
