"""Forms of conversations with organisations."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import ManyFilesField, SiteForm
from cms.operations.forms import SentOnceForm
from site_modules.accounts.forms.fields import LineField
from site_modules.organisations.services.attaching import KINDS
from site_modules.organisations.services.inbox import MOST_SUBJECT, MOST_TEXT


class AnswerForm(SentOnceForm, SiteForm):
    """More words in a conversation."""

    text = forms.CharField(
        label=_("Message"),
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": _("Write your message.")},
    )
    uploads = ManyFilesField(
        kinds=KINDS,
        label=_("Attach files"),
        help_text=_("Documents or pictures: at most 3 files of 10 MB."),
    )


class WriteForm(AnswerForm):
    """A first message."""

    subject = LineField(
        label=_("Subject"),
        max_length=MOST_SUBJECT,
        error_messages={"required": _("Write what it is about.")},
    )
    field_order = ["subject", "text", "uploads"]


class AssignForm(SiteForm):
    """Who takes care of a conversation."""

    person = forms.ChoiceField(label=_("Assigned to"), required=False)
    seen = forms.IntegerField(
        required=False, min_value=1, max_value=2**63 - 1, widget=forms.HiddenInput
    )

    def __init__(self, *args: Any, people: list[Any], **kwargs: Any) -> None:
        """`people`: who acts for the organisation."""
        super().__init__(*args, **kwargs)
        self.people = {str(person.pk): person for person in people}
        named = [(key, person.public_name) for key, person in self.people.items()]
        field: Any = self.fields["person"]
        field.choices = [("", _("nobody")), *named]

    def chosen(self) -> Any:
        return self.people.get(self.cleaned_data["person"])
