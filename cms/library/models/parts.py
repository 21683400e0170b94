"""What a resource has several of: files with their versions, resources to see as well."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.models import Orderable


class ResourceFile(Orderable):
    """A file of a resource: the current one, another format of it, or an older version."""

    page = ParentalKey("library.ResourcePage", on_delete=models.CASCADE, related_name="files")
    document = models.ForeignKey(
        "media.SiteDocument", verbose_name=_("file"), on_delete=models.CASCADE, related_name="+"
    )
    title = models.CharField(
        _("title"), max_length=180, blank=True, help_text=_("Empty: the title of the resource.")
    )
    version = models.CharField(
        _("version"), max_length=20, blank=True, help_text=_("Such as 2.1 or March 2026.")
    )
    version_date = models.DateField(_("date of the version"), null=True, blank=True)
    note = models.CharField(
        _("what changed"),
        max_length=300,
        blank=True,
        help_text=_("One sentence for people who have the version before."),
    )
    is_older = models.BooleanField(
        _("older version"),
        default=False,
        help_text=_("Stays reachable under “Older versions”; lists and searches leave it out."),
    )

    panels = [
        FieldPanel("document"),
        FieldRowPanel([FieldPanel("title"), FieldPanel("is_older")]),
        FieldRowPanel([FieldPanel("version"), FieldPanel("version_date")]),
        FieldPanel("note"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("file of a resource")
        verbose_name_plural = _("files of resources")

    def __str__(self) -> str:
        return f"#{self.pk}"


class RelatedResource(Orderable):
    """A resource that goes with this one."""

    page = ParentalKey("library.ResourcePage", on_delete=models.CASCADE, related_name="related")
    resource = models.ForeignKey(
        "library.ResourcePage",
        verbose_name=_("resource"),
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [PageChooserPanel("resource", "library.ResourcePage")]

    class Meta(Orderable.Meta):
        verbose_name = _("related resource")
        verbose_name_plural = _("related resources")
        constraints = [
            models.UniqueConstraint(fields=["page", "resource"], name="resource_related_once")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"
