"""What is said in a request, and the files that come with it."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import render
from cms.media.fields import private_path, private_storage
from site_modules.requests.models.request import ServiceRequest

FOLDER = "requests"


class RequestMessage(models.Model):
    """Words of the member or of the staff. Notes of the staff are another model, so that no list
    of messages can show one."""

    request = models.ForeignKey(ServiceRequest, on_delete=models.CASCADE, related_name="messages")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("author"), null=True, on_delete=models.SET_NULL,
        related_name="+",
    )  # fmt: skip
    is_from_staff = models.BooleanField(_("from the staff"), default=False)
    text = models.TextField(_("text"), max_length=8000)
    created_at = models.DateTimeField(_("written at"), default=timezone.now)
    sent_key = models.CharField(max_length=64, null=True, blank=True)

    class Meta:
        verbose_name = _("message of a request")
        verbose_name_plural = _("messages of requests")
        ordering = ["pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["request", "sent_key"], name="request_message_once")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def html(self) -> SafeString:
        """Made when it is shown: a thread is short, and nothing has to be kept up to date."""
        return mark_safe(render(self.text))  # noqa: S308


def request_file_path(instance: models.Model, file_name: str) -> str:
    return private_path(FOLDER, file_name)


class RequestFile(models.Model):
    """A checked file in the private folder; served to who may see its request."""

    request = models.ForeignKey(ServiceRequest, on_delete=models.CASCADE, related_name="files")
    message = models.ForeignKey(RequestMessage, on_delete=models.CASCADE, related_name="files")
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    file = models.FileField(
        _("file"), storage=private_storage, upload_to=request_file_path, max_length=250
    )
    name = models.CharField(_("name"), max_length=120)
    size = models.PositiveIntegerField(_("size in bytes"))
    #: What was asked for, ready; other files only come with the words.
    is_deliverable = models.BooleanField(_("finished document"), default=False)
    created_at = models.DateTimeField(_("sent at"), default=timezone.now)

    class Meta:
        verbose_name = _("file of a request")
        verbose_name_plural = _("files of requests")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def kind(self) -> str:
        """„PDF”, „DOCX”: the ending of its name."""
        return self.name.rpartition(".")[2].upper()[:5]
