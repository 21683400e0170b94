"""One template for many people."""

from typing import Any

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.documents.enums import BatchState, RowState
from site_modules.documents.models.document import Document
from site_modules.documents.models.own_template import OwnTemplate
from site_modules.documents.querysets import HeldQuerySet
from site_modules.documents.sealing import seal, unseal


class Batch(models.Model):
    """Made by tasks in portions; what is refused stands in its rows with what to correct."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    organisation = models.ForeignKey(
        "organisations.Organisation", null=True, blank=True, on_delete=models.CASCADE,
        related_name="+",
    )  # fmt: skip
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    template_version = models.ForeignKey(
        "doctemplates.TemplateVersion", null=True, blank=True, on_delete=models.PROTECT,
        related_name="+",
    )  # fmt: skip
    own_template = models.ForeignKey(
        OwnTemplate, null=True, blank=True, on_delete=models.RESTRICT, related_name="+"
    )
    state = models.CharField(
        _("state"), max_length=10, choices=BatchState.choices, default=BatchState.RUNNING
    )
    total = models.PositiveIntegerField()
    begun_at = models.DateTimeField(default=timezone.now)
    done_at = models.DateTimeField(null=True, blank=True)
    kept_until = models.DateTimeField(db_index=True)

    objects = HeldQuerySet.as_manager()

    class Meta:
        verbose_name = _("batch of documents")
        verbose_name_plural = _("batches of documents")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"#{self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("documents:batch", args=[self.pk])

    @property
    def template(self) -> Any:
        return self.template_version or self.own_template

    @property
    def template_title(self) -> str:
        return str(self.template.source.get("title", ""))

    @property
    def is_running(self) -> bool:
        return self.state == BatchState.RUNNING


class BatchRow(models.Model):
    """One person of a batch."""

    batch = models.ForeignKey(Batch, on_delete=models.CASCADE, related_name="rows")
    position = models.PositiveIntegerField(_("row"))
    sealed_answers = models.TextField()
    state = models.CharField(
        _("state"), max_length=10, choices=RowState.choices, default=RowState.WAITING
    )
    error = models.CharField(_("what to correct"), max_length=500, blank=True)
    document = models.OneToOneField(
        Document, null=True, blank=True, on_delete=models.SET_NULL, related_name="batch_row"
    )

    class Meta:
        verbose_name = _("row of a batch")
        verbose_name_plural = _("rows of batches")
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["batch", "position"], name="each_row_of_batch_once")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def answers(self) -> dict[str, Any]:
        found: dict[str, Any] = unseal(self.sealed_answers)
        return found

    @answers.setter
    def answers(self, values: dict[str, Any]) -> None:
        self.sealed_answers = seal(values)
