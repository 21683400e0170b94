"""The outbox: every mail is a row before it is anything else."""

from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.notifications.enums import MailState


class OutgoingMailQuerySet(models.QuerySet):
    """Reads on the outbox."""

    def due(self, now: Any = None) -> "OutgoingMailQuerySet":
        """Mails whose turn has come, and those a killed worker left half-way."""
        now = now or timezone.now()
        return self.filter(
            models.Q(state=MailState.QUEUED, next_attempt_at__lte=now)
            | models.Q(state=MailState.SENDING, lease_ends_at__lte=now)
        )


class OutgoingMail(models.Model):
    """One message: what is sent, to whom, how far it got."""

    subject = models.CharField(_("subject"), max_length=255)
    from_email = models.CharField(_("from"), max_length=320)
    recipients = models.JSONField(_("to"), default=list)
    copy_recipients = models.JSONField(_("copy to"), default=list, blank=True)
    hidden_recipients = models.JSONField(_("hidden copy to"), default=list, blank=True)
    reply_to = models.JSONField(_("answer to"), default=list, blank=True)
    headers = models.JSONField(_("headers"), default=dict, blank=True)
    text_body = models.TextField(_("text"), blank=True)
    html_body = models.TextField(_("HTML"), blank=True)
    #: [{"name": str, "type": str, "content": base64}]
    attachments = models.JSONField(_("attachments"), default=list, blank=True)

    state = models.CharField(
        _("state"), max_length=10, choices=MailState.choices, default=MailState.QUEUED
    )
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    next_attempt_at = models.DateTimeField(_("next attempt"), default=timezone.now)
    lease_ends_at = models.DateTimeField(null=True, blank=True)
    last_error = models.TextField(_("last error"), blank=True)
    created_at = models.DateTimeField(_("written at"), auto_now_add=True)
    sent_at = models.DateTimeField(_("sent at"), null=True, blank=True)

    objects = OutgoingMailQuerySet.as_manager()

    class Meta:
        verbose_name = _("mail")
        verbose_name_plural = _("mails sent by the site")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["state", "next_attempt_at"], name="mail_due")]

    def __str__(self) -> str:
        return self.subject

    @property
    def to_line(self) -> str:
        """The recipients as people read them."""
        return ", ".join(self.recipients)

    @property
    def can_be_retried(self) -> bool:
        return self.state == MailState.FAILED
