"""A booking between a member and a counsellor, and the quarters of an hour it holds."""

import uuid
from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.sealed import SealedTextField
from site_modules.career.enums import (
    OPEN,
    TAKES_TIME,
    BookingState,
    Counselling,
    DayPart,
    Duration,
    Platform,
    Side,
    Weekday,
)
from site_modules.career.querysets import BookingQuerySet

MAX_DESCRIPTION, MAX_REASON = 3000, 1000
QUARTER = timedelta(minutes=15)
LOOKS = {
    BookingState.WISHED: ("review", "clock"),
    BookingState.ASKED: ("review", "clock"),
    BookingState.OFFERED: ("info", "calendar"),
    BookingState.CONFIRMED: ("ok", "ok"),
    BookingState.HELD: ("draft", "check"),
    BookingState.MISSED: ("no", "close"),
    BookingState.CANCELLED: ("no", "close"),
}


class Booking(models.Model):
    """`sequence` rises with every change: calendars take the newer one, and two changes of the same
    moment are told apart by it. Words of the two people lie sealed in the database."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sequence = models.PositiveIntegerField(default=0)
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="career_bookings"
    )
    #: None: looks for a time, or the counsellor's account is gone.
    counsellor = models.ForeignKey(
        "career.Counsellor", null=True, blank=True, on_delete=models.SET_NULL,
        related_name="bookings",
    )  # fmt: skip
    counsellor_name = models.CharField(max_length=310, blank=True)
    state = models.CharField(
        _("state"), max_length=12, choices=BookingState.choices, default=BookingState.ASKED
    )

    name = models.CharField(_("first and last name"), max_length=310)
    email = models.EmailField(_("e-mail address"))
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    kind = models.CharField(_("kind of counselling"), max_length=20, choices=Counselling.choices)
    description = SealedTextField(_("what you want to talk about"), blank=True)
    platform = models.CharField(_("platform"), max_length=20, choices=Platform.choices)
    duration = models.PositiveSmallIntegerField(_("duration"), choices=Duration.choices)
    #: What the member wrote of days and hours when no slot fitted.
    wished_days = models.JSONField(_("days that suit you"), default=list, blank=True)
    wished_parts = models.JSONField(_("hours that suit you"), default=list, blank=True)
    wishes = SealedTextField(_("more about the time"), blank=True)

    starts_at = models.DateTimeField(_("starts at"), null=True, blank=True)
    ends_at = models.DateTimeField(_("ends at"), null=True, blank=True)
    #: Link or address of this meeting.
    place = SealedTextField(_("link or address"), blank=True)

    reason = SealedTextField(_("reason"), blank=True)
    ended_by = models.CharField(max_length=12, choices=Side.choices, blank=True)
    summary = SealedTextField(_("what you talked about"), blank=True)
    resources = models.ManyToManyField(
        "library.ResourcePage", blank=True, related_name="+", verbose_name=_("resources")
    )

    created_at = models.DateTimeField(_("sent at"), default=timezone.now)
    confirmed_at = models.DateTimeField(_("confirmed at"), null=True, blank=True)
    #: From the last change on runs the term after which it is erased.
    changed_at = models.DateTimeField(_("last change"), default=timezone.now, db_index=True)
    reminded_day_at = models.DateTimeField(null=True, blank=True)
    reminded_hour_at = models.DateTimeField(null=True, blank=True)

    objects = BookingQuerySet.as_manager()

    class Meta:
        verbose_name = _("appointment")
        verbose_name_plural = _("appointments")
        ordering = ["-starts_at", "-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["member", "starts_at"], condition=models.Q(state__in=TAKES_TIME),
                name="one_meeting_per_member_and_time",
            ),
            models.CheckConstraint(
                condition=~models.Q(state__in=TAKES_TIME)
                | models.Q(starts_at__isnull=False, ends_at__isnull=False),
                name="meeting_has_its_time",
            ),
        ]  # fmt: skip
        indexes = [
            models.Index(fields=["state", "starts_at"], name="career_bookings_due"),
            models.Index(fields=["counsellor", "state", "starts_at"], name="career_bookings_desk"),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    def get_absolute_url(self) -> str:
        """The member's page of it."""
        return reverse("career:booking", args=[self.pk])

    @property
    def desk_url(self) -> str:
        """The counsellor's page of it."""
        return reverse("career:desk_booking", args=[self.pk])

    @property
    def calendar_key(self) -> str:
        """Stays for the life of the booking; files add the host (RFC 5545, 3.8.4.7)."""
        return f"programare-{self.uid}"

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def takes_time(self) -> bool:
        return self.state in TAKES_TIME

    @property
    def is_wished(self) -> bool:
        return self.state == BookingState.WISHED

    @property
    def is_asked(self) -> bool:
        return self.state == BookingState.ASKED

    @property
    def is_offered(self) -> bool:
        return self.state == BookingState.OFFERED

    @property
    def is_confirmed(self) -> bool:
        return self.state == BookingState.CONFIRMED

    @property
    def is_held(self) -> bool:
        return self.state == BookingState.HELD

    @property
    def is_missed(self) -> bool:
        return self.state == BookingState.MISSED

    @property
    def is_cancelled(self) -> bool:
        return self.state == BookingState.CANCELLED

    @property
    def has_begun(self) -> bool:
        return self.starts_at is not None and self.starts_at <= timezone.now()

    @property
    def is_online(self) -> bool:
        return self.platform != Platform.IN_PERSON

    @property
    def place_is_link(self) -> bool:
        return self.place.startswith(("https://", "http://"))

    @property
    def day_labels(self) -> list[str]:
        return [str(label) for value, label in Weekday.choices if value in self.wished_days]

    @property
    def part_labels(self) -> list[str]:
        return [str(label) for value, label in DayPart.choices if value in self.wished_parts]

    @property
    def tone(self) -> str:
        return LOOKS[BookingState(self.state)][0]

    @property
    def icon(self) -> str:
        return LOOKS[BookingState(self.state)][1]


def quarter_of(moment: datetime) -> int:
    """The number of a quarter of an hour since 1970: the same in every zone and on both sides of a
    change of the clocks."""
    return int(moment.timestamp()) // int(QUARTER.total_seconds())


def quarters_between(start: datetime, end: datetime) -> list[int]:
    return list(range(quarter_of(start), quarter_of(end - timedelta(seconds=1)) + 1))


class BookedQuarter(models.Model):
    """A quarter of an hour of a counsellor that is taken: by the constraint, once."""

    counsellor = models.ForeignKey(
        "career.Counsellor", on_delete=models.CASCADE, related_name="quarters"
    )
    quarter = models.BigIntegerField()
    booking = models.ForeignKey(Booking, on_delete=models.CASCADE, related_name="quarters")

    class Meta:
        verbose_name = _("quarter of an hour that is taken")
        verbose_name_plural = _("quarters of an hour that are taken")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["counsellor", "quarter"], name="quarter_of_a_counsellor_once"
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"
