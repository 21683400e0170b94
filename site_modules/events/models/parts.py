"""What an event has several of: parts of its programme, speakers, materials, questions."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from site_modules.events.enums import QuestionKind

#: More answers than anybody reads in a list.
MOST_CHOICES = 20


class EventSession(Orderable):
    """A line of the programme."""

    page = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="sessions")
    time = models.CharField(
        _("time"), max_length=30, blank=True, help_text=_("Such as 10:00–10:45.")
    )
    title = models.CharField(_("title"), max_length=200)
    speakers = models.CharField(_("who speaks"), max_length=200, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("time"), FieldPanel("speakers")]),
        FieldPanel("title"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("part of the programme")
        verbose_name_plural = _("programme")

    def __str__(self) -> str:
        return f"#{self.pk}"


class EventSpeaker(Orderable):
    """Somebody who speaks, as the organiser presents them."""

    page = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="speakers")
    name = models.CharField(_("name"), max_length=120)
    role = models.CharField(_("role, organisation"), max_length=160, blank=True)
    about = models.TextField(_("in a few words"), max_length=400, blank=True)

    panels = [FieldRowPanel([FieldPanel("name"), FieldPanel("role")]), FieldPanel("about")]

    class Meta(Orderable.Meta):
        verbose_name = _("speaker")
        verbose_name_plural = _("speakers")

    def __str__(self) -> str:
        return f"#{self.pk}"


class EventMaterial(Orderable):
    """A file of an event: for all readers, or for who takes part."""

    page = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="materials")
    document = models.ForeignKey(
        "media.SiteDocument", verbose_name=_("file"), on_delete=models.CASCADE, related_name="+"
    )
    title = models.CharField(
        _("title"), max_length=180, blank=True, help_text=_("Empty: the title of the file.")
    )
    for_participants = models.BooleanField(
        _("only for participants"),
        default=False,
        help_text=_("Only people with a confirmed seat can download it."),
    )

    panels = [
        FieldPanel("document"),
        FieldRowPanel([FieldPanel("title"), FieldPanel("for_participants")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("material")
        verbose_name_plural = _("materials")

    def __str__(self) -> str:
        return f"#{self.pk}"


class EventQuestion(Orderable):
    """A question of the registration form."""

    page = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="questions")
    text = models.CharField(_("question"), max_length=200)
    hint = models.CharField(_("hint"), max_length=200, blank=True)
    kind = models.CharField(
        _("answer"), max_length=10, choices=QuestionKind.choices, default=QuestionKind.LINE
    )
    choices = models.TextField(
        _("answers to choose from"),
        max_length=1500,
        blank=True,
        help_text=_("One on each line; only for “one of several answers”."),
    )
    is_required = models.BooleanField(_("must be answered"), default=False)

    panels = [
        FieldPanel("text"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("is_required")]),
        FieldPanel("hint"),
        FieldPanel("choices"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("question")
        verbose_name_plural = _("questions")

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def options(self) -> list[str]:
        """What one may choose, as typed."""
        lines = (line.strip()[:100] for line in self.choices.splitlines())
        return [line for line in lines if line][:MOST_CHOICES]
