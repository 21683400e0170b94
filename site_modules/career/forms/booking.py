"""Looking for a free hour, booking it, proposing other times."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.core.members_text import clean_source
from cms.operations.forms import SentOnceForm
from site_modules.accounts.forms.fields import PersonNameField, PhoneField
from site_modules.career.enums import Counselling, DayPart, Duration, Platform, Weekday
from site_modules.career.models.booking import MAX_DESCRIPTION, MAX_REASON
from site_modules.career.selectors.slots import read_moment
from site_modules.career.services import Details


class WordsField(forms.CharField):
    """Several lines, as they are stored."""

    def __init__(self, *, rows: int = 5, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": rows}), strip=False, **kwargs)

    def to_python(self, value: Any) -> str:
        return clean_source(str(super().to_python(value) or ""))


class FindForm(SiteForm):
    """What one looks for: a part of the form of booking, so that nothing typed there is lost."""

    tip = forms.ChoiceField(label=_("Kind of counselling"), choices=Counselling.choices)
    durata = forms.TypedChoiceField(label=_("How long"), choices=Duration.choices, coerce=int)
    platforma = forms.ChoiceField(label=_("Where you meet"), required=False)
    consilier = forms.ChoiceField(label=_("Counsellor"), required=False)

    def __init__(
        self, *args: Any, platforms: list[tuple[str, str]], counsellors: list[tuple[str, str]],
        **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(*args, **kwargs)
        self.fields["platforma"].choices = platforms  # type: ignore[attr-defined]
        everybody = [("", _("whoever is free")), *counsellors]
        self.fields["consilier"].choices = everybody  # type: ignore[attr-defined]


class PersonForm(SentOnceForm, SiteForm):
    """Who asks, and about what: the manual's fields."""

    name = PersonNameField(
        label=_("First and last name"), max_length=310,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )  # fmt: skip
    email = forms.EmailField(
        label=_("E-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        help_text=_(
            "The counsellor writes to it. Confirmations come to the address of your account."
        ),
    )  # fmt: skip
    phone = PhoneField(label=_("Phone"), required=False)
    description = WordsField(
        label=_("Your situation and your questions"), max_length=MAX_DESCRIPTION, rows=6,
        help_text=_("Only the counsellor reads it. Up to 3,000 characters."),
        error_messages={"required": _("Write a few words, so that the counsellor can prepare.")},
    )  # fmt: skip

    @classmethod
    def written(cls, typed: Mapping[str, str]) -> dict[str, str]:
        """What somebody wrote so far, for a page that shows it again and judges nothing yet."""
        return {name: typed[name] for name in cls.base_fields if name in typed}

    def details(self, *, kind: str, platform: str, duration: int) -> Details:
        values = self.cleaned_data
        return Details(
            name=values["name"], email=values["email"], phone=values["phone"],
            description=values["description"], kind=kind, platform=platform, duration=duration,
        )  # fmt: skip


class BookForm(PersonForm):
    """With a slot; its label is drawn by the page."""

    slot = forms.CharField(
        label=_("Day and hour"), error_messages={"required": _("Choose a free hour.")}
    )
    field_order = ["slot", "name", "email", "phone", "description"]

    def clean_slot(self) -> Any:
        moment = read_moment(self.cleaned_data["slot"])
        if moment is None:
            raise forms.ValidationError(_("Choose a free hour."), code="bad_slot")
        return moment


class WishForm(PersonForm):
    """No slot fits: days and hours, in one's own words too."""

    kind = forms.ChoiceField(label=_("Kind of counselling"), choices=Counselling.choices)
    platform = forms.ChoiceField(label=_("Where you meet"), choices=Platform.choices)
    duration = forms.TypedChoiceField(label=_("How long"), choices=Duration.choices, coerce=int)
    wished_days = forms.TypedMultipleChoiceField(
        label=_("Days that suit you"), choices=Weekday.choices, coerce=int, required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    wished_parts = forms.MultipleChoiceField(
        label=_("Hours that suit you"), choices=DayPart.choices, required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    wishes = WordsField(
        label=_("More about the time"), max_length=500, rows=2, required=False,
        help_text=_("For example: from 1 to 10 June I am away."),
    )  # fmt: skip
    field_order = [
        "kind", "duration", "platform", "wished_days", "wished_parts", "wishes", "name", "email",
        "phone", "description",
    ]  # fmt: skip


class MoveForm(SentOnceForm, SiteForm):
    """Another slot of the same counsellor."""

    slot = forms.CharField(
        label=_("Day and hour"), error_messages={"required": _("Choose a free hour.")}
    )
    clean_slot = BookForm.clean_slot


class CancelForm(SentOnceForm, SiteForm):
    reason = WordsField(
        label=_("A word about the reason"), max_length=MAX_REASON, rows=3, required=False,
        help_text=_("The other side reads it."),
    )  # fmt: skip


class PressForm(SentOnceForm, SiteForm):
    """A button alone."""


class FileForm(SentOnceForm, SiteForm):
    file = forms.FileField(
        label=_("Document"), help_text=_("PDF, DOCX, ODT or a picture, at most 5 MB."),
        error_messages={
            "required": _("Choose a file."), "empty": _("The file is empty."),
        },
    )  # fmt: skip
