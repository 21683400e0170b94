"""What belongs to one meeting: agreed steps, shared files, the counsellor's own notes."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.sealed import SealedTextField
from cms.media.fields import private_path, private_storage
from site_modules.career.models.booking import Booking

MAX_STEP, MAX_NOTE, MAX_SUMMARY = 300, 4000, 3000


def shared_path(instance: models.Model, file_name: str) -> str:
    return private_path("career", file_name)


class AgreedStep(models.Model):
    """Something the member does until the next time."""

    booking = models.ForeignKey(Booking, on_delete=models.CASCADE, related_name="steps")
    text = SealedTextField(_("step"))
    done_at = models.DateTimeField(_("done at"), null=True, blank=True)

    class Meta:
        verbose_name = _("agreed step")
        verbose_name_plural = _("agreed steps")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"#{self.pk}"


class SharedFile(models.Model):
    """Read by the two of them; goes when the booking is cancelled or its term is over."""

    booking = models.ForeignKey(Booking, on_delete=models.CASCADE, related_name="files")
    sender = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    file = models.FileField(
        _("file"), storage=private_storage, upload_to=shared_path, max_length=250
    )
    name = models.CharField(max_length=120)
    sent_at = models.DateTimeField(_("sent at"), default=timezone.now)

    class Meta:
        verbose_name = _("shared document")
        verbose_name_plural = _("shared documents")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def url(self) -> str:
        return reverse("career:file", args=[self.booking_id, self.pk])


class PrivateNote(models.Model):
    """Read by the counsellor who wrote it, by nobody else."""

    booking = models.ForeignKey(Booking, on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    text = SealedTextField(_("note"))
    written_at = models.DateTimeField(_("written at"), default=timezone.now)

    class Meta:
        verbose_name = _("private note")
        verbose_name_plural = _("private notes")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"#{self.pk}"
