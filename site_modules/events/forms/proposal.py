"""Proposing an event."""

from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.calendar_files import ZONE
from cms.core.enums import Service
from cms.core.forms import SiteForm
from cms.core.members_text import clean_source
from cms.operations.forms import SentOnceForm
from site_modules.accounts.forms.fields import LineField
from site_modules.events.enums import EventKind, Language, PlaceKind

MIN_DESCRIPTION = 80
MOST_AHEAD = timedelta(days=366)


class HourField(forms.TimeField):
    """An hour of the day."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            widget=forms.TimeInput(attrs={"type": "time", "class": "w-s"}, format="%H:%M"),
            input_formats=["%H:%M", "%H.%M", "%H:%M:%S"],
            error_messages={"invalid": _("Write an hour, for example 18:30.")},
            **kwargs,
        )


class DayField(forms.DateField):
    """A day, as browsers send it or as people write it."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            input_formats=["%Y-%m-%d", "%d.%m.%Y"],
            error_messages={"invalid": _("Write a day, for example 24.05.2026.")},
            **kwargs,
        )


class ProposalForm(SentOnceForm, SiteForm):
    """What readers will see, and the link that only participants see."""

    organisation = forms.ChoiceField(
        label=_("Who organises it?"), required=False, widget=forms.RadioSelect
    )
    title = LineField(label=_("Title"), max_length=150)
    summary = LineField(
        label=_("In one sentence"), max_length=300,
        help_text=_("Shown in lists: what people will do or learn."),
    )  # fmt: skip
    description = forms.CharField(
        label=_("Description"),
        max_length=4000,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Programme, speakers, what to bring. You can use lists and links."),
    )
    event_kind = forms.ChoiceField(label=_("Kind of event"), choices=EventKind.choices)
    service = forms.ChoiceField(
        label=_("Theme"), required=False, choices=[("", _("The whole platform")), *Service.choices]
    )
    day = DayField(label=_("Day"))
    begins = HourField(label=_("Begins at"))
    ends = HourField(label=_("Ends at"))
    place_kind = forms.ChoiceField(
        label=_("Where does it take place?"), choices=PlaceKind.choices, widget=forms.RadioSelect
    )
    place = LineField(
        label=_("Place and address"), max_length=200, required=False,
        help_text=_("Not needed for what takes place online."),
    )  # fmt: skip
    online_url = forms.URLField(
        label=_("Link of the meeting"), max_length=500, required=False, assume_scheme="https",
        help_text=_("Shown only to people with a confirmed seat."),
    )  # fmt: skip
    capacity = forms.IntegerField(
        label=_("Number of seats"), required=False, min_value=1, max_value=100_000,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "w-s"}),
        help_text=_("Empty: without a limit."),
    )  # fmt: skip
    audience = LineField(label=_("For whom"), max_length=250, required=False)
    language = forms.ChoiceField(label=_("Language"), choices=Language.choices)
    cost = LineField(
        label=_("Cost"), max_length=120, required=False, help_text=_("Empty: taking part is free.")
    )
    accessibility = forms.CharField(
        label=_("How is the place?"), required=False, max_length=600,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Steps, lift, adapted toilet, interpreter, quiet."),
    )  # fmt: skip
    is_public = forms.BooleanField(
        label=_("Visitors without an account may read it too"), required=False, initial=True
    )

    def __init__(self, *args: Any, organisations: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if organisations:
            field: Any = self.fields["organisation"]
            field.choices = [("", _("I do, in my own name")), *organisations]
        else:
            del self.fields["organisation"]

    def clean_description(self) -> str:
        text = clean_source(self.cleaned_data["description"]).strip()
        if len(text) < MIN_DESCRIPTION:
            raise ValidationError(_("Write at least 80 characters."), code="short")
        return text

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        day, begins, ends = (data.get(name) for name in ("day", "begins", "ends"))
        if day and not timezone.localdate() <= day <= timezone.localdate() + MOST_AHEAD:
            self.add_error("day", _("Choose a day of the next twelve months."))
        if begins and ends and ends <= begins:
            self.add_error("ends", _("The end comes after the beginning."))
        if data.get("place_kind") != PlaceKind.ONLINE and not data.get("place"):
            self.add_error("place", _("Say where it takes place, or choose “online”."))
        return data

    @property
    def changes(self) -> dict[str, Any]:
        """Values by the names of the proposal's fields."""
        data = dict(self.cleaned_data)
        day, begins, ends = data.pop("day"), data.pop("begins"), data.pop("ends")
        for name in ("organisation", "form_token"):
            data.pop(name, None)
        return data | {"starts_at": _moment(day, begins), "ends_at": _moment(day, ends)}


def _moment(day: Any, hour: time) -> datetime:
    return datetime.combine(day, hour, ZONE)
