"""Files that come with messages."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.media.fields import private_path, private_storage
from site_modules.organisations.models.conversation import Message

FOLDER = "organisation-messages"


def message_file_path(instance: models.Model, file_name: str) -> str:
    return private_path(FOLDER, file_name)


class MessageFile(models.Model):
    """A checked file in the private folder; served to the two sides of its conversation."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="files")
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    file = models.FileField(
        _("file"), storage=private_storage, upload_to=message_file_path, max_length=250
    )
    name = models.CharField(_("name"), max_length=120)
    size = models.PositiveIntegerField(_("size in bytes"))
    created_at = models.DateTimeField(_("sent at"), default=timezone.now)

    class Meta:
        verbose_name = _("file of a message to an organisation")
        verbose_name_plural = _("files of messages to organisations")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def url(self) -> str:
        return reverse("organisations:file", args=[self.pk, self.name])

    @property
    def kind(self) -> str:
        """„PDF”, „DOCX”: the ending of its name."""
        return self.name.rpartition(".")[2].upper()[:5]
