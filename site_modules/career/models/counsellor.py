"""A counsellor: what members read of them, how they meet, when."""

from typing import Any

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from site_modules.career.enums import (
    Counselling,
    Duration,
    ExceptionKind,
    Language,
    Pause,
    Platform,
    Weekday,
)
from site_modules.career.querysets import CounsellorQuerySet


class Counsellor(models.Model):
    """Name and photo are those of the account. Lists hold values of the enums."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="counsellor"
    )
    headline = models.CharField(
        _("in a few words"), max_length=120, blank=True,
        help_text=_("Below your name, for example “Psychologist, career guidance”."),
    )  # fmt: skip
    about = models.TextField(_("about you"), max_length=1500, blank=True)
    kinds = models.JSONField(_("kinds of counselling"), default=list, blank=True)
    languages = models.JSONField(_("languages"), default=list, blank=True)
    durations = models.JSONField(_("durations"), default=list, blank=True)
    pause = models.PositiveSmallIntegerField(
        _("pause after a meeting"), choices=Pause.choices, default=Pause.QUARTER
    )
    notice_hours = models.PositiveSmallIntegerField(
        _("notice, in hours"), default=24, validators=[MaxValueValidator(24 * 14)],
        help_text=_("How long before a meeting it can still be booked."),
    )  # fmt: skip
    horizon_days = models.PositiveSmallIntegerField(
        _("how many days ahead one can book"), default=42,
        validators=[MinValueValidator(1), MaxValueValidator(180)],
    )  # fmt: skip
    confirms_by_hand = models.BooleanField(
        _("I confirm each appointment myself"), default=False,
        help_text=_("Otherwise a free slot is confirmed at once."),
    )  # fmt: skip
    #: Takes bookings; off for who left or takes a break.
    is_active = models.BooleanField(_("takes appointments"), default=False, db_index=True)

    objects = CounsellorQuerySet.as_manager()

    class Meta:
        verbose_name = _("counsellor")
        verbose_name_plural = _("counsellors")
        ordering = ["pk"]
        default_permissions = ()
        permissions = [("counsel", _("Can counsel members about their careers"))]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def name(self) -> str:
        return self.person.public_name

    @property
    def kind_labels(self) -> list[str]:
        return _labels(Counselling, self.kinds)

    @property
    def language_labels(self) -> list[str]:
        return _labels(Language, self.languages)

    @property
    def duration_labels(self) -> list[str]:
        return _labels(Duration, self.durations)


def _labels(choices: Any, values: list[Any]) -> list[str]:
    return [str(label) for value, label in choices.choices if value in values]


class MeetingPlace(models.Model):
    """A way to meet that a counsellor offers, with the link or the address for every meeting;
    empty: the counsellor writes one for each."""

    counsellor = models.ForeignKey(Counsellor, on_delete=models.CASCADE, related_name="places")
    platform = models.CharField(_("platform"), max_length=20, choices=Platform.choices)
    place = models.CharField(_("link or address"), max_length=400, blank=True)

    class Meta:
        verbose_name = _("way to meet")
        verbose_name_plural = _("ways to meet")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["counsellor", "platform"], name="one_place_per_platform"
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"


class WeeklyHours(models.Model):
    """Hours on the wall of Romania, on a day of every week."""

    counsellor = models.ForeignKey(Counsellor, on_delete=models.CASCADE, related_name="hours")
    weekday = models.PositiveSmallIntegerField(_("day"), choices=Weekday.choices)
    starts = models.TimeField(_("from"))
    ends = models.TimeField(_("until"))

    class Meta:
        verbose_name = _("weekly hours")
        verbose_name_plural = _("weekly hours")
        ordering = ["weekday", "starts"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(starts__lt=models.F("ends")), name="hours_end_after_start"
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"


class DayException(models.Model):
    """A day that differs; without hours it means the whole day."""

    counsellor = models.ForeignKey(Counsellor, on_delete=models.CASCADE, related_name="exceptions")
    day = models.DateField(_("day"))
    kind = models.CharField(
        _("what"), max_length=10, choices=ExceptionKind.choices, default=ExceptionKind.CLOSED
    )
    starts = models.TimeField(_("from"), null=True, blank=True)
    ends = models.TimeField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("day that differs")
        verbose_name_plural = _("days that differ")
        ordering = ["day", "starts"]
        indexes = [models.Index(fields=["counsellor", "day"], name="career_exceptions")]

    def __str__(self) -> str:
        return f"#{self.pk}"
