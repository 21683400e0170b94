"""One piece of content that moderators deal with, and what they write down about it."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.moderation.enums import GENERAL, CaseState
from site_modules.moderation.querysets import CaseQuerySet
from site_modules.moderation.targets import Target, find_target


class Case(models.Model):
    """The file of one object: its reports, its decisions, who takes care of it now.

    `decision_count` is the guard of rule 3: a decision raises it by one conditional update, so of
    two moderators who saw the same state one decides.
    """

    #: `app.model` of the content, or „general” for an address that leads to none.
    target = models.CharField(_("kind of content"), max_length=80)
    #: Key of the object; of a general case a number made from the address.
    object_key = models.PositiveBigIntegerField()
    title = models.CharField(_("title"), max_length=300)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("author"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    #: Open while a report waits; content that waits for approval is known by its target.
    state = models.CharField(
        _("state"), max_length=10, choices=CaseState.choices, default=CaseState.CLOSED
    )
    opened_at = models.DateTimeField(_("reported since"), default=timezone.now)
    updated_at = models.DateTimeField(_("last change"), auto_now=True)
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("taken by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    claimed_at = models.DateTimeField(_("taken at"), null=True, blank=True)
    decision_count = models.PositiveIntegerField(default=0)
    #: Set while content waits that its app sent to the desk (`services.begin_waiting`): one list
    #: for every kind, without asking each kind for its own.
    waiting_since = models.DateTimeField(_("waits since"), null=True, blank=True)
    waiting_version = models.CharField(max_length=64, blank=True)
    reference = models.CharField(_("number"), max_length=24, blank=True)
    organisation = models.ForeignKey(
        "organisations.Organisation", verbose_name=_("in the name of"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip

    objects = CaseQuerySet.as_manager()

    class Meta:
        verbose_name = _("case")
        verbose_name_plural = _("cases")
        constraints = [
            models.UniqueConstraint(fields=["target", "object_key"], name="one_case_per_object")
        ]
        indexes = [
            models.Index(fields=["state", "opened_at"], name="moderation_open_cases"),
            models.Index(
                fields=["waiting_since", "id"],
                condition=models.Q(waiting_since__isnull=False),
                name="moderation_waiting_cases",
            ),
        ]
        permissions = [
            ("decide", _("Can decide on reported and waiting content")),
            ("oversee", _("Can handle reports of any address and decide on own content")),
        ]

    def __str__(self) -> str:
        return f"{self.target} #{self.object_key}"

    @property
    def is_general(self) -> bool:
        """True for an address behind which moderation knows no content."""
        return self.target == GENERAL

    @property
    def known_target(self) -> Target | None:
        """The kind of content; None for a general case and for an app that is gone."""
        try:
            return find_target(self.target)
        except KeyError:
            return None

    @property
    def content(self) -> Any:
        """The object itself; None when it is no longer there (asks the database each time)."""
        target = self.known_target
        if target is None:
            return None
        return target.model._base_manager.filter(pk=self.object_key).first()


class Evidence(models.Model):
    """What the content said when it was reported or decided on; each wording once."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="evidence")
    text = models.TextField(_("text"), blank=True)
    text_hash = models.CharField(max_length=64)
    seen_at = models.DateTimeField(_("seen at"), auto_now_add=True)

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        constraints = [
            models.UniqueConstraint(fields=["case", "text_hash"], name="each_wording_once")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"


class CheckedItem(models.Model):
    """A question of the check-list that a moderator has answered with yes, about one version."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="checked_items")
    item = models.CharField(max_length=40)
    version = models.CharField(max_length=64, blank=True)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("checked by"), null=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    checked_at = models.DateTimeField(_("checked at"), default=timezone.now)

    class Meta:
        verbose_name = _("point of a check-list")
        verbose_name_plural = _("points of check-lists")
        constraints = [models.UniqueConstraint(fields=["case", "item"], name="each_point_once")]

    def __str__(self) -> str:
        return f"{self.item} #{self.case_id}"


class CaseNote(models.Model):
    """What moderators tell each other about a case; nobody else reads it."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("author"), null=True, on_delete=models.SET_NULL,
        related_name="+",
    )  # fmt: skip
    text = models.TextField(_("note"), max_length=2000)
    created_at = models.DateTimeField(_("written at"), auto_now_add=True)

    class Meta:
        verbose_name = _("note of a moderator")
        verbose_name_plural = _("notes of moderators")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"#{self.pk}"
