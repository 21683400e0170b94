"""The form of an ad: each kind shows those of these fields that its description names."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.forms import ManyFilesField, SiteForm
from cms.operations.forms import SentOnceForm
from site_modules.accounts.enums import County
from site_modules.accounts.forms.fields import LineField, PersonNameField, PhoneField
from site_modules.accounts.forms.places import LocalityField, official_locality
from site_modules.accounts.forms.profile import TagsField
from site_modules.hub.enums import ActivityType, ApplyOn, Contract, Language, Place, TimeNeeded
from site_modules.hub.forms.fields import (
    AddressField,
    DayField,
    NumberField,
    TitleField,
    WordsField,
)
from site_modules.hub.kinds import KindOfAd
from site_modules.hub.models.ad import MAX_DESCRIPTION, MAX_TITLE, MIN_DESCRIPTION, MINIMUM_AGE
from site_modules.hub.services.files import KINDS

MOST_DAYS_AHEAD = 366
EMPTY = ("", _("Choose…"))


class AdForm(SentOnceForm, SiteForm):
    """Everything that may be said; `clean` holds what fields say of each other."""

    organisation = forms.ChoiceField(label=_("Name of the organisation"), required=False)
    title = TitleField(label=_("Title of the ad"), max_length=MAX_TITLE, required=False)
    description = WordsField(
        label=_("Description"), rows=7, required=False, max_length=MAX_DESCRIPTION,
        help_text=_(
            "What one will do, with whom, how long it takes. Between 100 and 3,000 characters. "
            "You can use lists and links."
        ),
    )  # fmt: skip
    activity_type = forms.ChoiceField(
        label=_("Type of activity"), choices=[EMPTY, *ActivityType.choices], required=False
    )
    contract = forms.ChoiceField(
        label=_("Kind of contract"), choices=[EMPTY, *Contract.choices], required=False
    )
    pay = LineField(
        label=_("Pay"), max_length=150, required=False,
        help_text=_("Such as: between 4,500 and 5,500 lei net a month."),
    )  # fmt: skip
    looks_for = LineField(
        label=_("Whom do you look for?"), max_length=200, required=False,
        help_text=_("Such as: partner organisations from rural areas, or people of 18 to 30."),
    )  # fmt: skip
    funding = LineField(
        label=_("Funding"), max_length=200, required=False,
        help_text=_("The programme and who pays for what."),
    )  # fmt: skip
    hours = NumberField(label=_("Hours of training"), least=1, most=2000)
    price = LineField(
        label=_("Price"), max_length=150, required=False, help_text=_("Write “free” if it is.")
    )
    certificate = LineField(label=_("Certificate"), max_length=150, required=False)
    place = forms.ChoiceField(
        label=_("Where does it take place?"), choices=Place.choices, required=False,
        widget=forms.RadioSelect,
    )  # fmt: skip
    county = forms.ChoiceField(
        label=_("County"), choices=[EMPTY, *County.choices], required=False,
        widget=forms.Select(attrs={"autocomplete": "address-level1"}),
        help_text=_("Not needed for what takes place online."),
    )  # fmt: skip
    locality = LocalityField(label=_("Locality"), required=False)
    address = LineField(label=_("Address"), max_length=200, required=False)
    starts_on = DayField(label=_("Begins on"))
    ends_on = DayField(label=_("Ends on"))
    time_needed = forms.ChoiceField(
        label=_("Time needed"), choices=[EMPTY, *TimeNeeded.choices], required=False
    )
    schedule = LineField(
        label=_("Period and duration"), max_length=150, required=False,
        help_text=_("Such as: Saturdays, 10:00 to 13:00, for three months."),
    )  # fmt: skip
    apply_until = DayField(label=_("Apply until"))
    people_wanted = NumberField(label=_("How many people do you look for?"), least=1, most=5000)
    fits_beginners = forms.BooleanField(
        label=_("Fits beginners, without experience"), required=False
    )
    fits_disabled = forms.BooleanField(label=_("Fits people with disabilities"), required=False)
    fits_minors = forms.BooleanField(
        label=_("Fits people under 18, with the parents' agreement"), required=False
    )
    fits_groups = forms.BooleanField(label=_("Fits groups and companies"), required=False)
    minimum_age = NumberField(
        label=_("Minimum age"), least=MINIMUM_AGE, most=99,
        help_text=_("From 15; those under 16 need the agreement of their parents (Law 78/2014)."),
    )  # fmt: skip
    skills = TagsField(
        label=_("What one should know"), required=False, max_length=1500,
        help_text=_("With commas between them: patience, first aid, Excel."),
    )  # fmt: skip
    spoken_languages = LineField(label=_("Languages"), max_length=150, required=False)
    accessibility = WordsField(
        label=_("How is the place?"), rows=3, max_length=600, required=False,
        help_text=_("Steps, lift, adapted toilet, interpreter, quiet."),
    )  # fmt: skip
    apply_on = forms.ChoiceField(
        label=_("Where does one apply?"), choices=ApplyOn.choices, initial=ApplyOn.PLATFORM,
        required=False, widget=forms.RadioSelect,
    )  # fmt: skip
    apply_address = AddressField(
        label=_("Address where one applies"), max_length=300, required=False,
        help_text=_("Only when people apply on another site. It is the site of the employer."),
    )  # fmt: skip
    how_to_apply = WordsField(
        label=_("How to apply"), rows=3, max_length=1000, required=False,
        help_text=_("What people send and what happens next. They write to you on the platform."),
    )  # fmt: skip
    other_information = WordsField(
        label=_("Other relevant information"), rows=3, max_length=1500, required=False
    )
    uploads = ManyFilesField(
        kinds=KINDS,
        label=_("Files"),
        help_text=_("A picture or a PDF. At most 3 files, 10 MB each."),
    )
    contact_name = PersonNameField(label=_("Contact person"), required=False)
    contact_email = forms.EmailField(
        label=_("E-mail address"), max_length=254, required=False,
        help_text=_("Members of the platform see it."),
        error_messages={
            "invalid": _("Check the address: it should look like name@example.org."),
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )  # fmt: skip
    contact_phone = PhoneField(
        label=_("Phone number"), required=False, help_text=_("Only accepted people see it.")
    )
    language = forms.ChoiceField(
        label=_("Language of the ad"), choices=Language.choices, required=False
    )
    confirms = forms.BooleanField(
        label=_(
            "I confirm that I may publish the text and the files and that they hold no personal "
            "data of others."
        ),
        required=False,
        error_messages={"required": _("Confirm that you may publish the text and the files.")},
    )

    def __init__(
        self, *args: Any, kind: KindOfAd, organisations: list[tuple[str, str]],
        is_draft: bool = False, is_preview: bool = False, **kwargs: Any,
    ) -> None:  # fmt: skip
        """`organisations`: those in whose name the author may publish, as (key, name)."""
        super().__init__(*args, **kwargs)
        self.kind, self.is_draft = kind, is_draft
        for name in set(self.fields) - {*kind.fields, "form_token"}:
            del self.fields[name]
        for name, label in kind.labels.items():
            self.fields[name].label = str(label)
        for name, hint in kind.hints.items():
            self.fields[name].help_text = str(hint)
        for name in kind.required:
            self.fields[name].required = not is_draft or name == "title"
        if is_preview:
            self.fields["confirms"].required = False
        if "organisation" in self.fields:
            first = [] if len(organisations) == 1 else [EMPTY]
            self.fields["organisation"].choices = [*first, *organisations]  # type: ignore[attr-defined]
        self._say_what_is_missing()

    def _say_what_is_missing(self) -> None:
        for name, message in MISSING.items():
            if name in self.fields:
                self.fields[name].error_messages["required"] = message

    def clean(self) -> dict[str, Any]:
        values: dict[str, Any] = super().clean() or {}
        self._clean_place(values)
        self._clean_days(values)
        self._clean_people(values)
        self._clean_where_to_apply(values)
        length = len(values.get("description") or "")
        if not self.is_draft and 0 < length < MIN_DESCRIPTION:
            message = _("The description has %(length)d characters; write at least %(least)d.")
            self.add_error(
                "description",
                ValidationError(message % {"length": length, "least": MIN_DESCRIPTION}, "short"),
            )
        return values

    def _clean_place(self, values: dict[str, Any]) -> None:
        """Where it takes place online, nothing is asked; elsewhere both, by the official list."""
        names = ("county", "locality", "address")
        if values.get("place") == Place.ONLINE:
            values.update(dict.fromkeys(names, ""))
            for name in names:
                self.errors.pop(name, None)
            return
        county, typed = values.get("county", ""), values.get("locality", "")
        if county and typed:
            try:
                values["locality"] = official_locality(county, typed)
            except ValidationError as error:
                self.add_error("locality", error)

    def _clean_days(self, values: dict[str, Any]) -> None:
        today = timezone.localdate()
        starts, ends = values.get("starts_on"), values.get("ends_on")
        until = values.get("apply_until")
        if starts and ends and ends < starts:
            self._refuse("ends_on", _("The end comes before the beginning."), "order")
        elif ends and ends < today and not self.is_draft:
            self._refuse("ends_on", _("This day is over. Choose a day in the future."), "past")
        if until and until < today and not self.is_draft:
            self._refuse("apply_until", _("Choose a day in the future."), "past")
        elif until and (until - today).days > MOST_DAYS_AHEAD:
            self._refuse("apply_until", _("Choose a day within a year."), "far")
        elif until and ends and until > ends:
            self._refuse("apply_until", _("This is after the end of the activity."), "order")

    def _clean_where_to_apply(self, values: dict[str, Any]) -> None:
        """An address counts only where it was chosen, and then it is needed."""
        if "apply_address" not in self.fields:
            return
        if values.get("apply_on") != ApplyOn.ELSEWHERE:
            values["apply_address"] = ""
            self.errors.pop("apply_address", None)
            return
        is_missing = not values.get("apply_address") and "apply_address" not in self.errors
        if is_missing and not self.is_draft:
            self._refuse("apply_address", _("Write the address where one applies."), "required")

    def _clean_people(self, values: dict[str, Any]) -> None:
        age = values.get("minimum_age")
        if values.get("fits_minors") and age is not None and age >= 18:
            message = _("You said that it fits people under 18: the minimum age says otherwise.")
            self._refuse("minimum_age", message, "contradiction")

    def _refuse(self, field: str, message: Any, code: str) -> None:
        self.add_error(field, ValidationError(message, code))

    @property
    def changes(self) -> dict[str, Any]:
        """What was said, by the names of `submission_fields`; files are the view's."""
        beside = {"organisation", "apply_on", "uploads", "confirms", "form_token"}
        return {name: value for name, value in self.cleaned_data.items() if name not in beside}


MISSING = {
    "title": _("Write a title for the ad."),
    "organisation": _("Choose the organisation in whose name you publish."),
    "description": _("Describe the ad."),
    "activity_type": _("Choose a type of activity."),
    "place": _("Say where it takes place."),
    "county": _("Choose a county."),
    "locality": _("Write the locality."),
    "starts_on": _("Write the day on which it begins."),
    "apply_until": _("Write until when people may apply."),
    "time_needed": _("Say how much time it asks for."),
    "schedule": _("Write the period and the duration."),
    "people_wanted": _("Write how many people you look for."),
    "skills": _("Write at least one thing that you can do."),
    "contract": _("Choose the kind of contract."),
    "looks_for": _("Write whom you look for."),
    "price": _("Write the price, or that it is free."),
    "how_to_apply": _("Write how people apply."),
    "contact_name": _("Write the name of the contact person."),
    "contact_email": _("Write the e-mail address of the contact."),
    "contact_phone": _("Write the phone number of the contact."),
}
