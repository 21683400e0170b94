"""What the staff know of a request: its history, and notes that the member never sees."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.requests.enums import Happening
from site_modules.requests.models.request import ServiceRequest


class RequestEvent(models.Model):
    """One line of the history; its actor is empty when the site did it by itself."""

    request = models.ForeignKey(ServiceRequest, on_delete=models.CASCADE, related_name="events")
    happening = models.CharField(_("what happened"), max_length=12, choices=Happening.choices)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("by"), null=True, on_delete=models.SET_NULL,
        related_name="+",
    )  # fmt: skip
    #: To whom it was handed over.
    given_to = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("to"), null=True, on_delete=models.SET_NULL,
        related_name="+",
    )  # fmt: skip
    happened_at = models.DateTimeField(_("at"), default=timezone.now)

    class Meta:
        verbose_name = _("line of a request's history")
        verbose_name_plural = _("history of requests")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"#{self.pk}"


class RequestNote(models.Model):
    """Words for colleagues; the member sees them by no road."""

    request = models.ForeignKey(ServiceRequest, on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("author"), null=True, on_delete=models.SET_NULL,
        related_name="+",
    )  # fmt: skip
    text = models.TextField(_("note"), max_length=2000)
    created_at = models.DateTimeField(_("written at"), default=timezone.now)

    class Meta:
        verbose_name = _("note on a request")
        verbose_name_plural = _("notes on requests")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"#{self.pk}"
