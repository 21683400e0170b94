"""Who takes part: a person's place at an event, the meetings they came to, what they thought."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.events.enums import HELD, RegistrationState
from site_modules.events.models.record import EventDate, EventRecord
from site_modules.events.querysets import RegistrationQuerySet

#: How a state is shown: (tone of the chip, icon).
LOOKS = {
    RegistrationState.WAITING: ("review", "clock"),
    RegistrationState.OFFERED: ("edit", "bell"),
    RegistrationState.CONFIRMED: ("ok", "ok"),
    RegistrationState.CANCELLED: ("no", "close"),
    RegistrationState.EXPIRED: ("draft", "clock"),
}


class EventRegistration(models.Model):
    """One for each person and event; who comes back uses the same row again."""

    event = models.ForeignKey(EventRecord, on_delete=models.CASCADE, related_name="registrations")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="event_registrations"
    )
    state = models.CharField(_("state"), max_length=10, choices=RegistrationState.choices)
    #: Question and answer, as they were shown.
    answers = models.JSONField(_("answers"), default=list, blank=True)
    #: Read by the organiser alone.
    needs = models.TextField(_("what the person needs to take part"), max_length=500, blank=True)
    registered_at = models.DateTimeField(_("registered at"), default=timezone.now)
    changed_at = models.DateTimeField(_("last change"), default=timezone.now)
    offer_ends_at = models.DateTimeField(_("offer until"), null=True, blank=True)

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")
        constraints = [
            models.UniqueConstraint(fields=["event", "person"], name="event_registered_once")
        ]
        indexes = [
            models.Index(fields=["event", "state", "registered_at"], name="event_reg_waiting"),
            models.Index(
                fields=["offer_ends_at"],
                name="event_reg_offers",
                condition=models.Q(state=RegistrationState.OFFERED),
            ),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("events:ticket", args=[self.event_id])

    @property
    def is_confirmed(self) -> bool:
        return self.state == RegistrationState.CONFIRMED

    @property
    def is_waiting(self) -> bool:
        return self.state == RegistrationState.WAITING

    @property
    def is_held(self) -> bool:
        return self.state in HELD

    @property
    def is_offered(self) -> bool:
        """True while the offer can be accepted, whether or not the job has passed."""
        if self.state != RegistrationState.OFFERED:
            return False
        return self.offer_ends_at is None or self.offer_ends_at > timezone.now()

    @property
    def tone(self) -> str:
        return LOOKS[RegistrationState(self.state)][0]

    @property
    def icon(self) -> str:
        return LOOKS[RegistrationState(self.state)][1]


class EventAttendance(models.Model):
    """Somebody came to a meeting."""

    registration = models.ForeignKey(
        EventRegistration, on_delete=models.CASCADE, related_name="attendances"
    )
    date = models.ForeignKey(EventDate, on_delete=models.CASCADE, related_name="attendances")
    marked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    marked_at = models.DateTimeField(_("marked at"), default=timezone.now)

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendances")
        constraints = [
            models.UniqueConstraint(fields=["registration", "date"], name="event_attended_once")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"


class EventFeedback(models.Model):
    """What somebody who took part thinks of it; the organiser reads it without the name."""

    registration = models.OneToOneField(
        EventRegistration, on_delete=models.CASCADE, related_name="feedback"
    )
    rating = models.PositiveSmallIntegerField(
        _("how useful it was"), validators=[MinValueValidator(1), MaxValueValidator(5)]
    )
    liked = models.TextField(_("what was useful"), max_length=1000, blank=True)
    missed = models.TextField(_("what was missing"), max_length=1000, blank=True)
    sent_at = models.DateTimeField(_("sent at"), default=timezone.now)

    class Meta:
        verbose_name = _("opinion about an event")
        verbose_name_plural = _("opinions about events")

    def __str__(self) -> str:
        return f"#{self.pk}"
