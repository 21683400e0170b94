"""Files of ads: private, served with an ad to who may read it."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.media.fields import private_path, private_storage
from site_modules.hub.enums import AdKind


def ad_file_path(instance: models.Model, file_name: str) -> str:
    return private_path("hub", file_name)


class AdFile(models.Model):
    """A checked picture or PDF.

    It belongs to an ad once that was saved (`ad_kind`, `ad_id`); readers get it while the approved
    version names it in `Ad.files`.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="ad_files"
    )
    ad_kind = models.CharField(max_length=30, choices=AdKind.choices, blank=True)
    ad_id = models.BigIntegerField(null=True, blank=True)
    file = models.FileField(
        _("file"), storage=private_storage, upload_to=ad_file_path, max_length=250
    )
    name = models.CharField(_("name"), max_length=120)
    size = models.PositiveIntegerField(_("size in bytes"))
    created_at = models.DateTimeField(_("sent at"), default=timezone.now)

    class Meta:
        verbose_name = _("file of an ad")
        verbose_name_plural = _("files of ads")
        ordering = ["pk"]
        indexes = [models.Index(fields=["ad_kind", "ad_id"], name="files_of_ad")]

    def __str__(self) -> str:
        return f"#{self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("hub:file", args=[self.pk, self.name])

    @property
    def ending(self) -> str:
        """„PDF”, „JPG”."""
        return self.name.rpartition(".")[2].upper()[:5]

    @property
    def css(self) -> str:
        """The colour of its tag."""
        return "pdf" if self.ending == "PDF" else "av"
