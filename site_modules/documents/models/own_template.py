"""An organisation's own Word files, with what each placeholder asks."""

from typing import Any

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.media.fields import private_path, private_storage
from site_modules.documents.enums import RegisterKind
from site_modules.documents.querysets import OwnTemplateQuerySet


def own_template_path(instance: models.Model, file_name: str) -> str:
    return private_path("own_templates", file_name)


class OwnTemplate(models.Model):
    """One file as it was uploaded; a new version is a new row, the old one is put away."""

    organisation = models.ForeignKey(
        "organisations.Organisation", on_delete=models.CASCADE, related_name="own_templates"
    )
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("uploaded by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    title = models.CharField(_("name of the template"), max_length=150)
    register_kind = models.CharField(
        _("register"), max_length=12, choices=RegisterKind.choices, default=RegisterKind.GENERAL
    )
    number = models.PositiveIntegerField(_("version"), default=1)
    replaces = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="replaced_by"
    )
    file = models.FileField(storage=private_storage, upload_to=own_template_path, max_length=250)
    file_name = models.CharField(max_length=120)
    #: Questions in the form of `cms.doctemplates.fields`; empty until the placeholders are mapped.
    fields = models.JSONField(default=list)
    is_ready = models.BooleanField(default=False)
    is_put_away = models.BooleanField(default=False)
    uploaded_at = models.DateTimeField(_("uploaded at"), default=timezone.now)

    objects = OwnTemplateQuerySet.as_manager()

    class Meta:
        verbose_name = _("own Word template")
        verbose_name_plural = _("own Word templates")
        ordering = ["title", "-number"]

    def __str__(self) -> str:
        return f"#{self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("documents:own_template", args=[self.organisation.slug, self.pk])

    @property
    def source(self) -> dict[str, Any]:
        """Shaped as the source of a template of the site, without a layout."""
        return {"title": self.title, "fields": self.fields, "layout": []}

    @property
    def newer(self) -> "OwnTemplate | None":
        """The latest version, where this is not it."""
        found = self
        while (after := getattr(found, "replaced_by", None)) is not None and after.is_ready:
            found = after
        return None if found is self else found
