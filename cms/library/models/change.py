"""What changed in the lists of resources since they were kept."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ResourceChange(models.Model):
    """A resource that lists must look at again; deleted ones too, so it is no foreign key.

    Each change is a row of its own: nothing is updated, so no two transactions wait for each other.
    """

    id = models.BigAutoField(primary_key=True)
    #: Key of the resource; 0 where everything may have changed.
    resource = models.PositiveBigIntegerField(default=0)
    noted_at = models.DateTimeField(auto_now_add=True, db_index=True)

    class Meta:
        verbose_name = _("change of a list of resources")
        verbose_name_plural = _("changes of lists of resources")

    def __str__(self) -> str:
        return f"#{self.pk}"
