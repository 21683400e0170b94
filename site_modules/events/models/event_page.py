"""The page of an event, or of a series of them."""

from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from wagtail.api import APIField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from cms.core.calendar_files import ZONE
from cms.core.enums import SHORT_NAMES, Service
from cms.core.models import ContentPage, DiscussedPage
from cms.core.trail import trail_above
from site_modules.events.enums import EventKind, Language, PlaceKind, Repeats
from site_modules.events.panels import event_edit_handler
from site_modules.events.recurrence import LONGEST, Span, dates_of, rule_of

#: Open to everybody who reads the page. The link is not among them.
FACTS = (
    "kind", "service", "place_kind", "place", "starts_at", "ends_at", "audience",
    "language", "accessibility", "cost", "capacity", "takes_registrations",
)  # fmt: skip
SYNCHRONISED = (
    "kind", "service", "place_kind", "starts_at", "ends_at", "language", "capacity",
    "takes_registrations", "registration_closes_at", "offer_hours", "online_url", "repeats",
    "repeats_until", "repeats_times", "skipped_days", "organisation", "recording",
    "gives_certificate", "hours", "materials",
)  # fmt: skip


class EventPage(DiscussedPage, ContentPage):
    """What an editor says of an event. Seats, dates as they stand and whether it was cancelled are
    kept in its record (`EventRecord`), so that publishing an old revision brings nothing back."""

    template = "events/event.html"
    parent_page_types = ["events.EventIndexPage"]
    subpage_types: list[str] = []
    opens_only_itself = True
    search_kind = "events"
    is_shared = False
    screen = "site_modules.events.views.pages.event_context"

    kind = models.CharField(
        _("kind of event"), max_length=12, choices=EventKind.choices, default=EventKind.WORKSHOP
    )
    service = models.CharField(
        _("service"),
        max_length=12,
        choices=Service.choices,
        blank=True,
        help_text=_("Gives the colour, and the tab of the calendar."),
    )
    starts_at = models.DateTimeField(_("begins"))
    ends_at = models.DateTimeField(_("ends"))
    repeats = models.CharField(_("repeats"), max_length=16, choices=Repeats.choices, blank=True)
    repeats_until = models.DateField(_("repeats until"), null=True, blank=True)
    repeats_times = models.PositiveSmallIntegerField(
        _("number of meetings"), null=True, blank=True, validators=[MaxValueValidator(104)]
    )
    skipped_days = models.CharField(
        _("days left out"),
        max_length=400,
        blank=True,
        help_text=_("Such as 24.12.2026, 31.12.2026."),
    )
    place_kind = models.CharField(
        _("where"), max_length=8, choices=PlaceKind.choices, default=PlaceKind.ON_SITE
    )
    place = models.CharField(
        _("place and address"),
        max_length=200,
        blank=True,
        help_text=_("Such as: Sibiu, Casa de Cultură, Strada Podului 1."),
    )
    online_url = models.URLField(
        _("link of the meeting"),
        max_length=500,
        blank=True,
        help_text=_("Shown only to people with a confirmed seat."),
    )
    organisation = models.ForeignKey(
        "organisations.Organisation",
        verbose_name=_("organised by"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Who acts for it sees who takes part. Empty: organised by the platform."),
    )
    audience = models.CharField(_("for whom"), max_length=250, blank=True)
    language = models.CharField(
        _("language"), max_length=2, choices=Language.choices, default=Language.ROMANIAN
    )
    accessibility = models.TextField(
        _("accessibility"),
        max_length=600,
        blank=True,
        help_text=_("Steps, lift, adapted toilet, interpreter, captions."),
    )
    cost = models.CharField(
        _("cost"), max_length=120, blank=True, help_text=_("Empty: taking part is free.")
    )
    takes_registrations = models.BooleanField(_("people register"), default=True)
    capacity = models.PositiveIntegerField(
        _("number of seats"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("Empty: without a limit. Who comes later stands on the waiting list."),
    )
    registration_closes_at = models.DateTimeField(
        _("registration until"), null=True, blank=True, help_text=_("Empty: until it begins.")
    )
    offer_hours = models.PositiveSmallIntegerField(
        _("hours to accept an offered seat"),
        default=24,
        validators=[MinValueValidator(1), MaxValueValidator(168)],
    )
    gives_certificate = models.BooleanField(_("gives certificates of attendance"), default=False)
    hours = models.DecimalField(
        _("hours of each meeting"),
        max_digits=4,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
        help_text=_("Stands on the certificate. Empty: as long as it lasts."),
    )
    recording = models.ForeignKey(
        "media.SiteMedia",
        verbose_name=_("recording"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    edit_handler = event_edit_handler(ContentPage, DiscussedPage)
    search_fields = [
        *ContentPage.search_fields,
        index.SearchField("place"),
        index.SearchField("audience"),
        index.FilterField("is_public"),
        index.FilterField("kind"),
    ]
    api_fields = [*ContentPage.api_fields, *(APIField(name) for name in FACTS)]
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        *DiscussedPage.override_discussion_fields,
        *(SynchronizedField(name) for name in SYNCHRONISED),
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    @property
    def accent(self) -> str:
        """The hue of its service; the dialogue's for an event of the whole platform."""
        return self.service or Service.DIALOGUE.value

    @property
    def service_label(self) -> str:
        """The short name of its service, as menus have it; empty for the whole platform."""
        return str(SHORT_NAMES.get(self.service, ""))

    @property
    def rule(self) -> str:
        return rule_of(
            self.repeats, self.starts_at, until=self.repeats_until, count=self.repeats_times
        )

    @property
    def spans(self) -> list[Span]:
        """Begin and end of each of its meetings, in order."""
        skipped = parse_days(self.skipped_days)
        return dates_of(self.starts_at, self.ends_at, rule=self.rule, skipped=skipped)

    @property
    def is_online(self) -> bool:
        return self.place_kind == PlaceKind.ONLINE

    @property
    def is_mixed(self) -> bool:
        return self.place_kind == PlaceKind.BOTH

    @property
    def where(self) -> str:
        """As one line."""
        if self.is_online:
            return str(PlaceKind.ONLINE.label).capitalize()
        return self.place

    @property
    def search_keywords(self) -> str:
        return f"{self.get_kind_display()} {self.get_place_kind_display()}"

    @property
    def search_byline(self) -> str:
        return self.organisation.name if self.organisation else ""

    @property
    def search_date(self) -> datetime | None:
        return self.starts_at

    def clean(self) -> None:
        super().clean()
        wrong: dict[str, Any] = {}
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            wrong["ends_at"] = _("The end comes after the beginning.")
        if not self.is_online and not self.place.strip():
            wrong["place"] = _("Say where it takes place, or choose “online”.")
        if self.repeats and not (self.repeats_until or self.repeats_times):
            wrong["repeats_until"] = _("Say until when it repeats, or how many times.")
        if self.repeats_until and self.starts_at:
            first = self.starts_at.astimezone(ZONE).date()
            if not first <= self.repeats_until <= first + LONGEST:
                wrong["repeats_until"] = _("A series ends within two years of its first meeting.")
        try:
            parse_days(self.skipped_days)
        except ValueError:
            wrong["skipped_days"] = _("Write days such as 24.12.2026, with commas between them.")
        if not wrong and self.starts_at and self.ends_at and not self.spans:
            wrong["skipped_days"] = _("At least one meeting has to remain.")
        if wrong:
            raise ValidationError(wrong)

    def breadcrumbs(self, user: Any) -> list[dict[str, str]]:
        return trail_above(self, user)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        found: dict[str, Any] = import_string(self.screen)(self, request)
        return context | found


def parse_days(text: str) -> list[date]:
    """Days as people write them, with commas between; raises ValueError."""
    words = (word.strip() for word in text.split(","))
    return [datetime.strptime(word, "%d.%m.%Y").date() for word in words if word]
