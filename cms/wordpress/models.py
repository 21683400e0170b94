"""Which thing of which WordPress site is which object here."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.wordpress.enums import Kind


class ImportedObject(models.Model):
    """One row for each thing brought over: a second import finds it instead of making another.

    `fingerprint` is of what was written last, `edition` and `state` of how the object stood then:
    where they no longer fit, somebody edited it here and an import leaves it alone.
    """

    site = models.CharField(_("address of the WordPress site"), max_length=200)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    #: WordPress's number; a name, a path or a hash for what has none.
    wordpress_id = models.CharField(max_length=191)
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE)
    object_id = models.CharField(max_length=40)
    content_object = GenericForeignKey()
    fingerprint = models.CharField(max_length=64, blank=True)
    edition = models.PositiveBigIntegerField(null=True, blank=True)
    state = models.CharField(max_length=20, blank=True)
    imported_at = models.DateTimeField(_("imported at"), auto_now=True)

    class Meta:
        verbose_name = _("object brought from WordPress")
        verbose_name_plural = _("objects brought from WordPress")
        constraints = [
            models.UniqueConstraint(
                fields=["site", "kind", "wordpress_id"], name="wordpress_brought_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.wordpress_id}"
