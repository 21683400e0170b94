"""What the demonstration put on the site, so that it can be taken away again."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _


class DemoRecord(models.Model):
    """One object the demonstration made, or one page it filled (with the revision before)."""

    key = models.CharField(max_length=120, unique=True)
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE)
    object_id = models.CharField(max_length=40)
    content_object = GenericForeignKey()
    #: For a page that existed: what was published before; empty for an object made here.
    previous_revision_id = models.PositiveBigIntegerField(null=True, blank=True)
    #: For a page: the revision the demonstration published; a newer one is somebody's edit.
    demo_revision_id = models.PositiveBigIntegerField(null=True, blank=True)

    class Meta:
        verbose_name = _("demonstration record")
        verbose_name_plural = _("demonstration records")

    def __str__(self) -> str:
        return self.key
