"""What counsellors send: profile, hours, decisions."""

from collections.abc import Iterator
from datetime import time
from itertools import pairwise
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.operations.forms import SentOnceForm
from site_modules.accounts.forms.fields import LineField
from site_modules.career.enums import (
    Counselling,
    Duration,
    ExceptionKind,
    Language,
    Pause,
    Platform,
    Weekday,
)
from site_modules.career.forms.booking import WordsField
from site_modules.career.models import Counsellor
from site_modules.career.models.meeting import MAX_NOTE, MAX_SUMMARY

WRONG_QUARTER = _("Write a whole quarter of an hour, for example 09:15.")
SPANS = (1, 2)


def _several(label: Any, choices: Any, **kwargs: Any) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label, choices=choices, widget=forms.CheckboxSelectMultiple, **kwargs
    )


class QuarterField(forms.TimeField):
    """An hour on the wall, in whole quarters."""

    def __init__(self, *, required: bool = False, **kwargs: Any) -> None:
        message = _("Write an hour, for example 09:30.")
        super().__init__(
            required=required, input_formats=["%H:%M", "%H:%M:%S"],
            widget=forms.TimeInput(attrs={"type": "time", "step": "900"}, format="%H:%M"),
            error_messages={"invalid": message, "required": message}, **kwargs,
        )  # fmt: skip

    def clean(self, value: Any) -> time | None:
        hour: time | None = super().clean(value)
        if hour is not None and (hour.minute % 15 or hour.second):
            raise ValidationError(WRONG_QUARTER, code="quarter")
        return hour


class ProfileForm(SiteForm):
    """With one line for each way to meet: a tick and a link or an address."""

    headline = LineField(
        label=_("In a few words"), max_length=120,
        help_text=_("Below your name, for example “Psychologist, career guidance”."),
    )  # fmt: skip
    about = WordsField(label=_("About you"), max_length=1500, rows=5, required=False)
    kinds = _several(_("Kinds of counselling"), Counselling.choices)
    languages = _several(_("Languages"), Language.choices)
    durations = forms.TypedMultipleChoiceField(
        label=_("How long a meeting may be"), choices=Duration.choices, coerce=int,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    pause = forms.TypedChoiceField(
        label=_("Pause after a meeting"), choices=Pause.choices, coerce=int
    )
    notice_hours = forms.IntegerField(
        label=_("Notice, in hours"), min_value=0, max_value=336,
        help_text=_("How long before a meeting it can still be booked."),
    )  # fmt: skip
    horizon_days = forms.IntegerField(
        label=_("How many days ahead one can book"), min_value=1, max_value=180
    )
    confirms_by_hand = forms.BooleanField(
        label=_("I confirm each appointment myself"), required=False,
        help_text=_("Otherwise a free slot is confirmed at once."),
    )  # fmt: skip

    def __init__(self, *args: Any, counsellor: Counsellor, **kwargs: Any) -> None:
        initial = {name: getattr(counsellor, name) for name in self.base_fields}
        super().__init__(*args, initial=initial, **kwargs)
        stored = {one.platform: one.place for one in counsellor.places.all()}
        for value, label in Platform.choices:
            self.fields[f"offers_{value}"] = forms.BooleanField(
                label=label, required=False, initial=value in stored
            )
            hint = _("Address") if value == Platform.IN_PERSON else _("Link")
            self.fields[f"place_{value}"] = LineField(
                label=hint, required=False, max_length=400, initial=stored.get(value, ""),
                help_text=_("The same for every meeting; empty: you write one for each."),
            )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        for value in Platform.values:
            place = values.get(f"place_{value}", "")
            if place and value != Platform.IN_PERSON:
                try:
                    URLValidator(schemes=["https"])(place)
                except ValidationError:
                    self.add_error(
                        f"place_{value}", _("Write the whole link, beginning with https://.")
                    )
        if not any(values.get(f"offers_{value}") for value in Platform.values):
            self.add_error(None, _("Choose at least one way to meet."))
        return values

    @property
    def places(self) -> dict[str, str]:
        """Platform → link or address of those that are ticked."""
        values = self.cleaned_data
        return {
            value: values[f"place_{value}"] for value in Platform.values
            if values.get(f"offers_{value}")
        }  # fmt: skip

    @property
    def platform_rows(self) -> Iterator[tuple[Any, Any]]:
        for value in Platform.values:
            yield self[f"offers_{value}"], self[f"place_{value}"]


class HoursForm(SiteForm):
    """Two spans for each day of the week; empty: not there."""

    def __init__(self, *args: Any, counsellor: Counsellor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        stored: dict[int, list[Any]] = {}
        for one in counsellor.hours.all():
            stored.setdefault(one.weekday, []).append(one)
        for day, label in Weekday.choices:
            for number in SPANS:
                rows = stored.get(day, [])
                row = rows[number - 1] if len(rows) >= number else None
                values = {"day": label, "number": number}
                self.fields[f"from_{day}_{number}"] = QuarterField(
                    label=_("%(day)s, from (%(number)d)") % values,
                    initial=row.starts if row else None,
                )
                self.fields[f"until_{day}_{number}"] = QuarterField(
                    label=_("%(day)s, until (%(number)d)") % values,
                    initial=row.ends if row else None,
                )

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        for day in Weekday.values:
            spans = sorted(self._spans(values, day))
            for (_start, end), (start, _end) in pairwise(spans):
                if start < end:
                    self.add_error(f"from_{day}_2", _("These hours overlap."))
        return values

    def _spans(self, values: dict[str, Any], day: int) -> Iterator[tuple[time, time]]:
        for number in SPANS:
            names = f"from_{day}_{number}", f"until_{day}_{number}"
            if any(self.has_error(name) for name in names):
                continue
            start, end = (values.get(name) for name in names)
            if start and end and start < end:
                yield start, end
            elif start or end:
                message = _("Write both hours; the second one is later.")
                self.add_error(names[1], message)

    @property
    def hours(self) -> list[tuple[int, time, time]]:
        values = self.cleaned_data
        return [
            (day, values[f"from_{day}_{number}"], values[f"until_{day}_{number}"])
            for day in Weekday.values for number in SPANS
            if values.get(f"from_{day}_{number}")
        ]  # fmt: skip

    @property
    def days(self) -> Iterator[tuple[str, list[tuple[Any, Any]]]]:
        for day, label in Weekday.choices:
            pairs = [(self[f"from_{day}_{n}"], self[f"until_{day}_{n}"]) for n in SPANS]
            yield str(label), pairs


class ExceptionForm(SentOnceForm, SiteForm):
    """A day off, some hours off, or additional hours."""

    day = forms.DateField(
        label=_("Day"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        input_formats=["%Y-%m-%d", "%d.%m.%Y"],
        error_messages={"invalid": _("Write a day, for example 24.05.2026.")},
    )  # fmt: skip
    kind = forms.ChoiceField(label=_("What"), choices=ExceptionKind.choices)
    starts = QuarterField(label=_("From"))
    ends = QuarterField(label=_("Until"))

    def clean_day(self) -> Any:
        day = self.cleaned_data["day"]
        if day < timezone.localdate():
            raise ValidationError(_("This day is over."), code="past")
        return day

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        start, end = values.get("starts"), values.get("ends")
        if values.get("kind") == ExceptionKind.EXTRA and not (start and end):
            self.add_error("starts", _("Say from when until when."))
        elif bool(start) != bool(end) or (start and end and start >= end):
            self.add_error("ends", _("Write both hours; the second one is later."))
        return values


class PlaceForm(SentOnceForm, SiteForm):
    """The link or the address of one meeting."""

    place = LineField(label=_("Link or address of this meeting"), max_length=400, required=False)

    def __init__(self, *args: Any, is_online: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._is_online = is_online

    def clean_place(self) -> str:
        place: str = self.cleaned_data["place"]
        if place and self._is_online:
            try:
                URLValidator(schemes=["https"])(place)
            except ValidationError as error:
                message = _("Write the whole link, beginning with https://.")
                raise ValidationError(message, code="link") from error
        return place


class OfferForm(SentOnceForm, SiteForm):
    """A time that the counsellor proposes, inside the weekly hours or not."""

    day = forms.DateField(
        label=_("Day"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        input_formats=["%Y-%m-%d", "%d.%m.%Y"],
        error_messages={"invalid": _("Write a day, for example 24.05.2026.")},
    )  # fmt: skip
    start = QuarterField(label=_("Hour"), required=True)


class CloseForm(SentOnceForm, SiteForm):
    """How it went, what was agreed."""

    came = forms.ChoiceField(
        label=_("How did it go?"), widget=forms.RadioSelect,
        choices=[("da", _("We met")), ("nu", _("The member did not come"))], initial="da",
    )  # fmt: skip
    summary = WordsField(
        label=_("For the member: what you talked about"), max_length=MAX_SUMMARY, required=False
    )
    steps = WordsField(
        label=_("Agreed steps, one on each line"), max_length=3000, rows=4, required=False
    )
    resources = forms.TypedMultipleChoiceField(
        label=_("Resources that help"), coerce=int, required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip

    def __init__(self, *args: Any, resources: list[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["resources"].choices = resources  # type: ignore[attr-defined]


class NoteForm(SentOnceForm, SiteForm):
    text = WordsField(
        label=_("Private note"), max_length=MAX_NOTE, rows=3,
        help_text=_("Encrypted; read by nobody but you."),
        error_messages={"required": _("Write the note.")},
    )  # fmt: skip
