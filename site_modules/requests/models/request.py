"""One request: who asked what, where it stands, who takes care of it."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.requests.enums import (
    ANSWERABLE,
    OPEN,
    RATEABLE,
    RUNNING,
    Rating,
    RequestState,
)
from site_modules.requests.kinds import find_kind, label_of
from site_modules.requests.querysets import ServiceRequestQuerySet

#: So long after the solution a member may go on with the same request.
REOPEN_TERM = timedelta(days=30)


class ReferenceCounter(models.Model):
    """The last number of each year; a number is taken in the transaction of its request."""

    year = models.PositiveSmallIntegerField(unique=True)
    last = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("counter of requests")
        verbose_name_plural = _("counters of requests")

    def __str__(self) -> str:
        return f"{self.year}: {self.last}"


class ServiceRequest(models.Model):
    """Something a member asks. The first words are the first message of its thread.

    `version` is the guard of every change: it is raised with each of them, and a form that was
    made from an older one is refused.
    """

    reference = models.CharField(_("reference"), max_length=20, unique=True)
    kind = models.CharField(_("kind"), max_length=40)
    requester = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("asked by"), on_delete=models.CASCADE,
        related_name="service_requests",
    )  # fmt: skip
    subject = models.CharField(_("subject"), max_length=150)
    #: Answers to the kind's own questions, by name.
    answers = models.JSONField(_("answers"), default=dict, blank=True)
    state = models.CharField(
        _("state"), max_length=12, choices=RequestState.choices, default=RequestState.NEW
    )
    version = models.PositiveIntegerField(default=0)
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("taken by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="assigned_requests",
    )  # fmt: skip
    assigned_at = models.DateTimeField(_("taken at"), null=True, blank=True)
    due_on = models.DateField(_("due on"))
    created_at = models.DateTimeField(_("sent at"), default=timezone.now)
    updated_at = models.DateTimeField(_("last change"), default=timezone.now)
    solved_at = models.DateTimeField(_("solved at"), null=True, blank=True)
    closed_at = models.DateTimeField(_("closed at"), null=True, blank=True)
    rating = models.PositiveSmallIntegerField(
        _("rating"), null=True, blank=True, choices=Rating.choices
    )
    rating_comment = models.TextField(_("comment on the rating"), max_length=1000, blank=True)
    rated_at = models.DateTimeField(_("rated at"), null=True, blank=True)
    #: The token of the form that made it, so that a resend finds it.
    sent_key = models.CharField(max_length=64, null=True, blank=True)

    objects = ServiceRequestQuerySet.as_manager()

    class Meta:
        verbose_name = _("service request")
        verbose_name_plural = _("service requests")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["requester", "sent_key"], name="request_sent_once"),
            models.CheckConstraint(
                condition=models.Q(rating=None) | models.Q(rating__range=(1, 5)),
                name="request_rating_of_five",
            ),
        ]
        indexes = [
            models.Index(fields=["requester", "-created_at"], name="requests_of_member"),
            models.Index(fields=["state", "due_on"], name="requests_by_day"),
            models.Index(fields=["assigned_to", "state"], name="requests_of_staff"),
        ]
        default_permissions = ()
        permissions = [
            ("answer", _("Can answer service requests, those they have taken")),
            ("manage", _("Can read, assign and answer every service request")),
        ]

    def __str__(self) -> str:
        return self.reference

    def get_absolute_url(self) -> str:
        """The member's page of it."""
        return reverse("requests:thread", args=[self.reference])

    @property
    def label(self) -> str:
        """The words of its kind."""
        return label_of(self.kind)

    @property
    def answer_lines(self) -> list[tuple[str, str]]:
        """(question, answer) of its kind."""
        kind = find_kind(self.kind)
        return kind.answers(self.answers) if kind else []

    @property
    def lines_before_taking(self) -> list[tuple[str, str]]:
        """The answers that staff read before somebody takes it."""
        kind = find_kind(self.kind)
        return kind.answers(self.answers, is_taken=False) if kind else []

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def is_new(self) -> bool:
        return self.state == RequestState.NEW

    @property
    def is_answerable(self) -> bool:
        """True while staff may write."""
        return self.state in ANSWERABLE

    @property
    def waits_for_member(self) -> bool:
        return self.state == RequestState.WAITING

    @property
    def is_solved(self) -> bool:
        return self.state == RequestState.SOLVED

    @property
    def is_overdue(self) -> bool:
        return self.state in RUNNING and self.due_on < timezone.localdate()

    @property
    def is_due_today(self) -> bool:
        return self.state in RUNNING and self.due_on == timezone.localdate()

    @property
    def has_due_day(self) -> bool:
        """True while the staff's time runs."""
        return self.state in RUNNING

    @property
    def can_be_reopened(self) -> bool:
        """True while a new message of the member opens it again."""
        if self.state not in RATEABLE or self.solved_at is None:
            return False
        return timezone.now() <= self.solved_at + REOPEN_TERM

    @property
    def takes_messages(self) -> bool:
        """True while the member may write in it."""
        return self.is_open or self.can_be_reopened

    @property
    def reopen_until(self) -> object:
        return self.solved_at + REOPEN_TERM if self.solved_at else None

    @property
    def can_be_rated(self) -> bool:
        return self.rating is None and self.state in RATEABLE
