"""Files of documents: private, with what the machine found inside."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.library.enums import ReadingState
from cms.media.fields import private_path, private_storage

CSS = {"PDF": "pdf", "XLSX": "xls", "ODS": "xls"}
FOLDER = "uploads"


def upload_file_path(instance: models.Model, file_name: str) -> str:
    return private_path(FOLDER, file_name)


class UploadFile(models.Model):
    """A checked PDF, Word or Excel file.

    It belongs to a document once that was saved (`upload`). `version` is given by the first
    approval of words that name it; one with a version that the words name no more is an older one.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="upload_files"
    )
    upload = models.ForeignKey(
        "uploads.DocumentUpload", null=True, on_delete=models.CASCADE, related_name="every_file"
    )
    file = models.FileField(
        _("file"), storage=private_storage, upload_to=upload_file_path, max_length=250
    )
    name = models.CharField(_("name"), max_length=120)
    size = models.PositiveIntegerField(_("size in bytes"))
    #: SHA-1, as the files of the library have it: equal ones are the same document.
    file_hash = models.CharField(max_length=40, db_index=True)
    version = models.PositiveSmallIntegerField(_("version"), default=0)
    #: The copy in the library.
    document = models.OneToOneField(
        "media.SiteDocument", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    state = models.CharField(
        _("state"), max_length=10, choices=ReadingState.choices, default=ReadingState.WAITING
    )
    text = models.TextField(blank=True)
    page_count = models.PositiveIntegerField(null=True)
    #: `findings.Finding.as_json` of each kind of personal data that was found.
    findings = models.JSONField(default=list)
    created_at = models.DateTimeField(_("sent at"), default=timezone.now)

    class Meta:
        verbose_name = _("file of a document")
        verbose_name_plural = _("files of documents")
        ordering = ["pk"]
        indexes = [
            models.Index(
                fields=["created_at"], name="upload_files_waiting",
                condition=models.Q(state=ReadingState.WAITING),
            )
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"#{self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("uploads:file", args=[self.pk, self.name])

    @property
    def ending(self) -> str:
        """„PDF”, „DOCX”."""
        return self.name.rpartition(".")[2].upper()[:5]

    @property
    def css(self) -> str:
        """The colour of its tag."""
        return CSS.get(self.ending, "doc")
