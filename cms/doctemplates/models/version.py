"""A template as it was when it was published: what documents are made from."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.doctemplates.fields import Field, fields_of


class TemplateVersion(models.Model):
    """Never changed. `source` holds title, fields and layout (see `layout.py`); a document keeps
    the version that it was made from, even when the page is gone."""

    page = models.ForeignKey(
        "doctemplates.DocumentTemplatePage",
        null=True,
        on_delete=models.SET_NULL,
        related_name="versions",
    )
    number = models.PositiveIntegerField(_("version"))
    source = models.JSONField()
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL,
        related_name="+",
    )  # fmt: skip

    class Meta:
        verbose_name = _("version of a template")
        verbose_name_plural = _("versions of templates")
        ordering = ["page", "number"]
        constraints = [
            models.UniqueConstraint(fields=["page", "number"], name="template_version_once")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def title(self) -> str:
        return str(self.source.get("title", ""))

    @property
    def fields(self) -> dict[str, Field]:
        """The questions by their keys."""
        return fields_of(self.source)

    @property
    def is_current(self) -> bool:
        """False when a newer version was published."""
        newest = type(self).objects.filter(page=self.page_id).order_by("-number").first()
        return self.page_id is not None and newest is not None and newest.pk == self.pk

    def newer(self) -> Any:
        """The newest version of the same template, when it is another one."""
        if self.page_id is None:
            return None
        later = type(self).objects.filter(page=self.page_id, number__gt=self.number)
        return later.order_by("-number").first()
