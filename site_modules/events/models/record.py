"""What is known of an event whatever its page says: seats, meetings, whether it takes place."""

import uuid
from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.events.enums import PlaceKind
from site_modules.events.permissions import MANAGE
from site_modules.events.querysets import EventDateQuerySet, EventRecordQuerySet


class EventRecord(models.Model):
    """One event with all its meetings, in whatever languages its page exists.

    It outlives its page: who took part keeps the certificate. `taken` counts confirmed and offered
    seats; it rises only by a conditional update that compares it with `capacity`.
    """

    page = models.OneToOneField(
        "events.EventPage", null=True, blank=True, on_delete=models.SET_NULL, related_name="record"
    )
    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    title = models.CharField(_("title"), max_length=255)
    place = models.CharField(_("place and address"), max_length=200, blank=True)
    organisation = models.ForeignKey(
        "organisations.Organisation",
        verbose_name=_("organised by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    #: Who proposed it in their own name.
    proposer = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL,
        related_name="+",
    )  # fmt: skip
    starts_at = models.DateTimeField(_("begins"), db_index=True)
    ends_at = models.DateTimeField(_("ends"))
    capacity = models.PositiveIntegerField(_("number of seats"), null=True, blank=True)
    taken = models.PositiveIntegerField(_("seats taken"), default=0)
    cancelled_at = models.DateTimeField(_("cancelled at"), null=True, blank=True)
    cancel_reason = models.TextField(_("why it was cancelled"), max_length=600, blank=True)
    #: The organiser is suspended: nobody sees it and nobody registers.
    is_paused = models.BooleanField(_("organiser suspended"), default=False)
    #: Raised by every change that calendars show.
    sequence = models.PositiveIntegerField(default=0)
    announced_at = models.DateTimeField(_("announced at"), null=True, blank=True)
    materials_told_at = models.DateTimeField(_("told of materials at"), null=True, blank=True)

    objects = EventRecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("state of an event")
        verbose_name_plural = _("states of events")
        permissions = [(MANAGE.split(".")[1], "Can look after participants")]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def is_cancelled(self) -> bool:
        return self.cancelled_at is not None

    @property
    def is_over(self) -> bool:
        return self.ends_at <= timezone.now()

    @property
    def has_begun(self) -> bool:
        return self.starts_at <= timezone.now()

    @property
    def free_seats(self) -> int | None:
        """None without a limit."""
        return None if self.capacity is None else max(self.capacity - self.taken, 0)

    @property
    def is_full(self) -> bool:
        return self.free_seats == 0

    @property
    def closes_at(self) -> datetime:
        """Until when one registers: for a series until its last meeting begins."""
        if self.page is not None and self.page.registration_closes_at:
            return self.page.registration_closes_at
        return self.starts_at if not self.is_series else self.ends_at

    @property
    def is_series(self) -> bool:
        return self.page is not None and bool(self.page.rule)

    @property
    def takes_registrations(self) -> bool:
        """True while somebody may register or join the waiting list."""
        return (
            self.page is not None
            and self.page.live
            and self.page.takes_registrations
            and not self.is_cancelled
            and not self.is_paused
            and self.closes_at > timezone.now()
        )


class EventDate(models.Model):
    """One meeting; a series has several. Its key names it in calendars, however often it moves."""

    event = models.ForeignKey(EventRecord, on_delete=models.CASCADE, related_name="dates")
    number = models.PositiveSmallIntegerField()
    starts_at = models.DateTimeField(_("begins"))
    ends_at = models.DateTimeField(_("ends"))
    sequence = models.PositiveIntegerField(default=0)
    #: It was left out of the series after people had it in their calendars.
    is_cancelled = models.BooleanField(_("left out"), default=False)
    #: A day before and an hour before: who was confirmed then has been reminded.
    day_reminder_at = models.DateTimeField(null=True, blank=True)
    hour_reminder_at = models.DateTimeField(null=True, blank=True)

    objects = EventDateQuerySet.as_manager()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        ordering = ["starts_at"]
        indexes = [models.Index(fields=["starts_at", "ends_at"], name="event_date_span")]
        constraints = [
            models.UniqueConstraint(fields=["event", "number"], name="event_date_number"),
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")), name="event_date_ends_after"
            ),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def uid(self) -> str:
        return f"event-{self.pk}"

    @property
    def stands(self) -> bool:
        return not self.is_cancelled and not self.event.is_cancelled

    @property
    def is_over(self) -> bool:
        return self.ends_at <= timezone.now()

    @property
    def is_online(self) -> bool:
        return self.event.page is not None and self.event.page.place_kind == PlaceKind.ONLINE
