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
    closed_reason = models.CharField(_("why it is closed"), max_length=300, blank=True)
    #: Changes with everything that readers see; cached threads stand under it.
    version = models.PositiveIntegerField(default=1)
    #: The number of the comment written last: paths are made of them.
    last_number = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("discussion")
        verbose_name_plural = _("discussions")

    def __str__(self) -> str:
        return f"#{self.page_id}"

    @property
    def is_closed(self) -> bool:
        return self.closed_at is not None
