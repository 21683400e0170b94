"""What is known of the comments of a page without reading them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


class Discussion(models.Model):
    """A row beside each page that was commented on: counts for lists, the moderators' lock."""

    page = models.OneToOneField(
        Page, primary_key=True, on_delete=models.CASCADE, related_name="discussion"
    )
    #: Comments that readers see.
    comment_count = models.PositiveIntegerField(_("comments"), default=0)
    last_comment_at = models.DateTimeField(_("last comment at"), null=True, blank=True)
    closed_at = models.DateTimeField(_("closed at"), null=True, blank=True)

    class Meta:
        verbose_name = _("discussion")
        verbose_name_plural = _("discussions")

    def __str__(self) -> str:
        return f"#{self.page_id}"
