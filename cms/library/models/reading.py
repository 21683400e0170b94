"""What the machine knows of a file and of its readers; never part of a revision."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.library.enums import TROUBLED, ReadingState
from cms.media.fields import private_path, private_storage


def preview_path(instance: models.Model, file_name: str) -> str:
    return private_path("previews", file_name)


class FileReading(models.Model):
    """The text inside a document and a picture of its first page, made by a task."""

    document = models.OneToOneField(
        "media.SiteDocument", on_delete=models.CASCADE, related_name="reading"
    )
    state = models.CharField(
        _("state"), max_length=10, choices=ReadingState.choices, default=ReadingState.WAITING
    )
    #: The hash of the file that was read: a file that was replaced is read again.
    file_hash = models.CharField(max_length=40, blank=True)
    text = models.TextField(blank=True)
    page_count = models.PositiveIntegerField(null=True)
    preview = models.FileField(
        upload_to=preview_path, storage=private_storage, max_length=200, blank=True
    )
    preview_width = models.PositiveSmallIntegerField(default=0)
    preview_height = models.PositiveSmallIntegerField(default=0)
    read_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("text of a file")
        verbose_name_plural = _("texts of files")
        indexes = [
            models.Index(
                fields=["document"],
                name="reading_waits",
                condition=models.Q(state=ReadingState.WAITING),
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def is_troubled(self) -> bool:
        """True where an editor should do something about the file."""
        return self.state in TROUBLED

    @property
    def state_words(self) -> Any:
        return ReadingState(self.state).label


class DownloadCount(models.Model):
    """How often the files of a resource were fetched; written in batches by a job."""

    page = models.OneToOneField(
        "library.ResourcePage", on_delete=models.CASCADE, related_name="downloads"
    )
    count = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("number of downloads")
        verbose_name_plural = _("numbers of downloads")

    def __str__(self) -> str:
        return f"#{self.pk}"
