"""Applying to an ad."""

from typing import Any

from django import forms
from django.core.files.base import File
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from cms.core.forms import SiteForm
from cms.core.members_text import clean_source
from cms.operations.forms import SentOnceForm
from site_modules.applications.models.application import MAX_MESSAGE
from site_modules.applications.services import (
    OLD_ENOUGH,
    WITH_GUARDIAN,
    ApplicationRefused,
    Sent,
    checked_cv,
)
from site_modules.hub.models.ad import AGE_OF_OWN_CONSENT


class WordsField(forms.CharField):
    """Several lines, as they are stored."""

    def __init__(self, *, rows: int = 5, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": rows}), strip=False, **kwargs)

    def to_python(self, value: Any) -> str:
        return clean_source(str(super().to_python(value) or ""))


class ApplyForm(SentOnceForm, SiteForm):
    """A message, what else is shared, and the age where the ad names one."""

    message = WordsField(
        label=_("Your message"), max_length=MAX_MESSAGE, rows=7,
        help_text=_(
            "Why you, when you can begin, what you would like to know. Up to 3,000 characters."
        ),
        error_messages={"required": _("Write a few words to the organisation.")},
    )  # fmt: skip
    age = forms.ChoiceField(
        label=_("Your age"), widget=forms.RadioSelect,
        error_messages={"required": _("Say that you have the age that is asked for.")},
    )  # fmt: skip
    shares_phone = forms.BooleanField(label=_("Send my phone number too"), required=False)
    cv = forms.FileField(
        label=_("CV"), required=False, help_text=_("PDF or DOCX, at most 5 MB."),
        widget=forms.FileInput(attrs={"accept": ".pdf,.docx"}),
        error_messages={"empty": _("The file is empty.")},
    )  # fmt: skip

    def __init__(self, *args: Any, ad: Any, phone: str, **kwargs: Any) -> None:
        """`phone`: the number of the profile; without one nothing is asked."""
        super().__init__(*args, **kwargs)
        if ad.minimum_age is None:
            del self.fields["age"]
        else:
            self.fields["age"].choices = _ages(ad.minimum_age)  # type: ignore[attr-defined]
        if phone:
            self.fields["shares_phone"].help_text = _(
                "%(phone)s; the organisation reads it only if it accepts you."
            ) % {"phone": phone}
        else:
            del self.fields["shares_phone"]

    def clean_cv(self) -> File | None:
        file: File | None = self.cleaned_data.get("cv")
        try:
            return checked_cv(file)
        except ApplicationRefused as refusal:
            raise forms.ValidationError(str(refusal.message), code=refusal.code) from refusal

    @property
    def sent(self) -> Sent:
        values = self.cleaned_data
        return Sent(
            message=values["message"],
            shares_phone=values.get("shares_phone", False),
            age=values.get("age", ""),
            cv=values.get("cv"),
        )


def _ages(minimum: int) -> list[tuple[str, Any]]:
    """Law 78/2014: from 15 with the parents' agreement, from 16 on one's own."""
    own = max(minimum, AGE_OF_OWN_CONSENT)
    words = ngettext_lazy("I am at least %(age)d year old", "I am at least %(age)d years old", own)
    choices: list[tuple[str, Any]] = [(OLD_ENOUGH, words % {"age": own})]
    if minimum < AGE_OF_OWN_CONSENT:
        guardian = _(
            "I am 15: my parents (or my guardian) know of this application and agree; I bring "
            "their written agreement before I begin"
        )
        choices.append((WITH_GUARDIAN, guardian))
    return choices
