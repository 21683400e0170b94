"""Forms of members who ask and of staff who answer."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import ManyFilesField, SiteForm
from cms.operations.forms import SentOnceForm
from site_modules.accounts.forms.fields import LineField
from site_modules.moderation.forms import TextField
from site_modules.requests.enums import AnswerOutcome, Rating
from site_modules.requests.kinds import RequestField, RequestKind
from site_modules.requests.services.files import KINDS
from site_modules.requests.services.text import MAX_COMMENT, MAX_LENGTH, MAX_NOTE

#: Before the name of a kind's own question, so that none can meet a field of ours.
PREFIX = "intrebare_"


class AttachedFilesField(ManyFilesField):
    """The files of a message."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            kinds=KINDS,
            help_text=_(
                "PDF, Word, Excel, PowerPoint, OpenDocument, text or pictures: at most 5 files of "
                "10 MB, 25 MB together."
            ),
            **kwargs,
        )


def words_field(label: Any, missing: Any, *, rows: int = 8, **options: Any) -> TextField:
    """Several lines of members' Markdown."""
    options.setdefault("max_length", MAX_LENGTH)
    return TextField(
        label=label,
        error_messages={"required": missing},
        widget=forms.Textarea(attrs={"rows": rows}),
        **options,
    )


class RequestForm(SentOnceForm, SiteForm):
    """A new request of a kind: its own questions, a subject, the details, files."""

    subject = LineField(
        label=_("Subject"),
        max_length=150,
        help_text=_("In a few words, so that you find it again."),
        error_messages={"required": _("Write the subject in a few words.")},
    )

    def __init__(self, *args: Any, kind: RequestKind, asked_by: Any = None, **kwargs: Any) -> None:
        """`asked_by`: whose known values stand in the form."""
        asks = [one for one in kind.fields if one.known] if asked_by else []
        known = {f"{PREFIX}{one.name}": one.known(asked_by) for one in asks if one.known}
        super().__init__(*args, initial=known, **kwargs)
        self.kind = kind
        subject = self.fields.pop("subject")
        for one in kind.fields:
            self.fields[f"{PREFIX}{one.name}"] = _own_field(one)
        self.fields["subject"] = subject
        self.fields["text"] = words_field(
            kind.details_label,
            _("Write what it is about, so that we can help you."),
            help_text=kind.details_help or _("Do not include personal data of other people."),
        )
        self.fields["uploads"] = AttachedFilesField(label=_("Attach files"))

    @property
    def answers(self) -> dict[str, str]:
        """Answers to the kind's own questions, by name."""
        return {one.name: self.cleaned_data[f"{PREFIX}{one.name}"] for one in self.kind.fields}


def _own_field(one: RequestField) -> forms.Field:
    common: dict[str, Any] = {
        "label": one.label, "help_text": one.help_text, "required": one.is_required,
    }  # fmt: skip
    if one.choices:
        return forms.ChoiceField(
            choices=[("", _("Choose")), *one.choices],
            error_messages={
                "required": _("Choose one of them."),
                "invalid_choice": _("Choose one of them."),
            },
            **common,
        )
    missing = {"required": _("Fill in this field.")}
    if one.is_long:
        return TextField(
            max_length=one.max_length, error_messages=missing,
            widget=forms.Textarea(attrs={"rows": 4}), **common,
        )  # fmt: skip
    return LineField(max_length=one.max_length, error_messages=missing, **common)


class MessageForm(SentOnceForm, SiteForm):
    """More words of the member."""

    text = words_field(_("Your message"), _("Write your message."), rows=6)
    uploads = AttachedFilesField(label=_("Attach files"))


class RatingForm(SiteForm):
    """How content the member is; asked once."""

    rating = forms.TypedChoiceField(
        label=_("How content are you with the answer?"),
        choices=Rating.choices,
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Choose how content you are."),
            "invalid_choice": _("Choose how content you are."),
        },
    )
    comment = TextField(
        label=_("What was good, what can be better"),
        required=False,
        max_length=MAX_COMMENT,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class AnswerForm(SentOnceForm):
    """Words of the staff that the member reads, and what they mean for the request."""

    text = words_field(
        _("Answer"),
        _("Write the answer; the member reads it."),
        rows=10,
        help_text=_("You can use **bold**, _italics_, lists with - and links."),
    )
    uploads = AttachedFilesField(label=_("Files"))
    is_deliverable = forms.BooleanField(
        label=_("The files are the finished document that was asked for"), required=False
    )
    outcome = forms.ChoiceField(
        label=_("What is it"),
        choices=AnswerOutcome.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what the answer means for the request.")},
    )
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)


class AgreeForm(forms.Form):
    """By when the member gets it, as both sides agreed."""

    due_on = forms.DateField(
        label=_("Agreed day"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        input_formats=["%Y-%m-%d", "%d.%m.%Y"],
        error_messages={
            "required": _("Write the day."),
            "invalid": _("Write a day, for example 24.05.2026."),
        },
    )
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)


class HandOverForm(forms.Form):
    """To whom a request goes."""

    to = forms.ChoiceField(
        label=_("Hand over to"),
        error_messages={
            "required": _("Choose a colleague."),
            "invalid_choice": _("This person does not answer such requests."),
        },
    )
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)

    def __init__(self, *args: Any, people: Iterable[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {str(person.pk): person for person in people}
        self.fields["to"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose a colleague")),
            *((key, str(person)) for key, person in self.people.items()),
        ]

    @property
    def person(self) -> Any:
        return self.people[self.cleaned_data["to"]]


class NoteForm(forms.Form):
    """Words for colleagues."""

    text = words_field(
        _("Note for colleagues"), _("Write the note."), rows=3, max_length=MAX_NOTE,
        help_text=_("The member never sees it."),
    )  # fmt: skip
