"""Registering, with the questions of the organiser; what one thinks afterwards; the desk."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.operations.forms import SentOnceForm
from site_modules.accounts.forms.fields import LineField
from site_modules.events.enums import QuestionKind
from site_modules.events.models import EventQuestion

EMPTY = ("", _("Choose…"))
MAX_TEXT = 1000


def _field_of(question: EventQuestion) -> forms.Field:
    shared: dict[str, Any] = {
        "label": question.text, "help_text": question.hint, "required": question.is_required,
    }  # fmt: skip
    if question.kind == QuestionKind.CHOICE:
        options = [(option, option) for option in question.options]
        return forms.ChoiceField(choices=[EMPTY, *options], **shared)
    if question.kind == QuestionKind.YES:
        return forms.BooleanField(**shared)
    if question.kind == QuestionKind.TEXT:
        return forms.CharField(
            widget=forms.Textarea(attrs={"rows": 3}), max_length=MAX_TEXT, **shared
        )
    return LineField(max_length=200, **shared)


class RegistrationForm(SentOnceForm, SiteForm):
    """What the organiser asks, and what the person needs."""

    needs = forms.CharField(
        label=_("Do you need something to take part?"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Such as an interpreter or a place for a wheelchair. Only the organiser "
                    "reads it."),
    )  # fmt: skip

    def __init__(self, *args: Any, questions: list[EventQuestion], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.questions = {f"q{question.pk}": question for question in questions}
        for name, question in self.questions.items():
            self.fields[name] = _field_of(question)
        self.order_fields([*self.questions, "needs"])

    @property
    def answers(self) -> list[dict[str, str]]:
        """Question and answer in words, as they are kept."""
        found = []
        for name, question in self.questions.items():
            value = self.cleaned_data.get(name, "")
            if isinstance(value, bool):
                value = str(_("yes")) if value else str(_("no"))
            if value:
                found.append({"question": question.text, "answer": value})
        return found


class FeedbackForm(SentOnceForm, SiteForm):
    """Three questions after an event."""

    rating = forms.TypedChoiceField(
        label=_("How useful was it for you?"),
        coerce=int,
        widget=forms.RadioSelect,
        choices=[
            (5, _("5, very useful")), (4, _("4, useful")), (3, _("3, so and so")),
            (2, _("2, of little use")), (1, _("1, of no use")),
        ],
    )  # fmt: skip
    liked = forms.CharField(
        label=_("What was useful?"), required=False, max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip
    missed = forms.CharField(
        label=_("What was missing?"), required=False, max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip


class CancelForm(SiteForm):
    """Why an event does not take place."""

    reason = forms.CharField(
        label=_("Why does it not take place?"),
        max_length=600,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Everybody who is registered reads it."),
    )


class MessageForm(SentOnceForm, SiteForm):
    """Some words to the participants."""

    text = forms.CharField(
        label=_("Message to the participants"),
        max_length=600,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
