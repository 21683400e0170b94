"""What an organisation sends about applications, and what a volunteer answers."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.operations.forms import SentOnceForm
from site_modules.applications.forms.applying import WordsField
from site_modules.applications.models.application import MAX_ANSWER, MAX_NOTE
from site_modules.applications.models.invitation import MAX_TEXT


class DecisionForm(SentOnceForm, SiteForm):
    """The button says which: `accepta` or `refuza`."""

    answer = WordsField(
        label=_("Message to the applicant"), max_length=MAX_ANSWER, required=False,
        help_text=_(
            "To accept: when and where you meet. To refuse: a reason helps, a thank-you too."
        ),
    )  # fmt: skip


class BulkForm(DecisionForm):
    """The same answer to several."""

    chosen = forms.TypedMultipleChoiceField(
        coerce=int, required=False, widget=forms.MultipleHiddenInput
    )

    def __init__(self, *args: Any, keys: list[int], **kwargs: Any) -> None:
        """`keys`: those of the page that was shown."""
        super().__init__(*args, **kwargs)
        self.fields["chosen"].choices = [(key, key) for key in keys]  # type: ignore[attr-defined]


class NoteForm(SentOnceForm, SiteForm):
    text = WordsField(
        label=_("Note for colleagues"), max_length=MAX_NOTE, rows=3,
        help_text=_("Only who acts for the organisation reads it."),
        error_messages={"required": _("Write the note.")},
    )  # fmt: skip


class InviteForm(SentOnceForm, SiteForm):
    """To one of the organisation's open opportunities."""

    opportunity = forms.TypedChoiceField(
        label=_("To which opportunity?"), coerce=int,
        error_messages={
            "required": _("Choose an opportunity."), "invalid_choice": _("Choose an opportunity."),
        },
    )  # fmt: skip
    text = WordsField(
        label=_("Your message"), max_length=MAX_TEXT,
        help_text=_("Why this person, what you would do together. Up to 2,000 characters."),
        error_messages={"required": _("Write a few words to the volunteer.")},
    )  # fmt: skip

    def __init__(self, *args: Any, opportunities: list[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(ad.pk, f"{ad.title} – {ad.organisation.name}") for ad in opportunities]
        first: list[tuple[Any, Any]] = [] if len(choices) == 1 else [("", _("Choose…"))]
        self.fields["opportunity"].choices = [*first, *choices]  # type: ignore[attr-defined]
