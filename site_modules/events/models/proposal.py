"""An event that a member proposes, alone or for an organisation."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from site_modules.events.enums import EventKind, Language, PlaceKind
from site_modules.events.models.event_page import EventPage
from site_modules.submissions.models import Submission


class EventProposal(Submission):
    """Once a moderator approved it, its page is published; a later edit changes the page."""

    submission_fields: ClassVar[tuple[str, ...]] = (
        "title", "summary", "description", "event_kind", "service", "starts_at", "ends_at",
        "place_kind",
        "place", "online_url", "audience", "language", "accessibility", "cost", "capacity",
        "is_public",
    )  # fmt: skip

    summary = models.CharField(_("in one sentence"), max_length=300)
    #: Markdown.
    description = models.TextField(_("description"), max_length=4000)
    event_kind = models.CharField(
        _("kind of event"), max_length=12, choices=EventKind.choices, default=EventKind.WORKSHOP
    )
    service = models.CharField(_("theme"), max_length=12, choices=Service.choices, blank=True)
    starts_at = models.DateTimeField(_("begins"))
    ends_at = models.DateTimeField(_("ends"))
    place_kind = models.CharField(
        _("where"), max_length=8, choices=PlaceKind.choices, default=PlaceKind.ON_SITE
    )
    place = models.CharField(_("place and address"), max_length=200, blank=True)
    online_url = models.URLField(_("link of the meeting"), max_length=500, blank=True)
    audience = models.CharField(_("for whom"), max_length=250, blank=True)
    language = models.CharField(
        _("language"), max_length=2, choices=Language.choices, default=Language.ROMANIAN
    )
    accessibility = models.TextField(_("accessibility"), max_length=600, blank=True)
    cost = models.CharField(_("cost"), max_length=120, blank=True)
    capacity = models.PositiveIntegerField(
        _("number of seats"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(100_000)],
    )
    is_public = models.BooleanField(_("open to the public"), default=True)
    #: Its page, once it was approved.
    page = models.OneToOneField(
        EventPage, null=True, blank=True, editable=False, on_delete=models.SET_NULL,
        related_name="proposal",
    )  # fmt: skip

    class Meta:
        verbose_name = _("proposed event")
        verbose_name_plural = _("proposed events")

    def get_absolute_url(self) -> str:
        return reverse("events:proposal", args=[self.pk])

    @property
    def edit_address(self) -> str:
        return reverse("events:edit_proposal", args=[self.pk])

    def clean(self) -> None:
        super().clean()
        wrong: dict[str, Any] = {}
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            wrong["ends_at"] = _("The end comes after the beginning.")
        if self.place_kind != PlaceKind.ONLINE and not self.place.strip():
            wrong["place"] = _("Say where it takes place, or choose “online”.")
        if wrong:
            raise ValidationError(wrong)
