"""Certificates of attendance, which anybody can verify by their code."""

import secrets

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.media.fields import private_storage
from site_modules.events.models.registration import EventRegistration

#: Letters and digits that nobody mistakes for others.
SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


def new_code() -> str:
    """Twelve signs in groups of four."""
    signs = "".join(secrets.choice(SIGNS) for _number in range(12))
    return f"{signs[:4]}-{signs[4:8]}-{signs[8:]}"


def placeholder() -> str:
    """Stands in for the number until the row has its key."""
    return f"~{secrets.token_hex(8)}"


def certificate_path(instance: "EventCertificate", filename: str) -> str:
    return f"events/certificates/{secrets.token_hex(16)}.pdf"


class EventCertificate(models.Model):
    """Says in its own words what was attended, so that it stays true when the event is gone."""

    registration = models.OneToOneField(
        EventRegistration, null=True, on_delete=models.SET_NULL, related_name="certificate"
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="event_certificates"
    )
    #: Such as AP-2026-00042: year and key of the row.
    number = models.CharField(_("number"), max_length=20, unique=True, default=placeholder)
    code = models.CharField(_("code"), max_length=14, unique=True, default=new_code)
    name = models.CharField(_("name"), max_length=310)
    event_title = models.CharField(_("event"), max_length=255)
    organiser = models.CharField(_("organiser"), max_length=250)
    first_day = models.DateField(_("first day"))
    last_day = models.DateField(_("last day"))
    meetings = models.PositiveSmallIntegerField(_("meetings attended"), default=1)
    hours = models.DecimalField(_("hours"), max_digits=6, decimal_places=1)
    issued_at = models.DateTimeField(_("issued at"), default=timezone.now)
    file = models.FileField(
        _("file"), storage=private_storage, upload_to=certificate_path, max_length=120, blank=True
    )

    class Meta:
        verbose_name = _("certificate of attendance")
        verbose_name_plural = _("certificates of attendance")

    def __str__(self) -> str:
        return self.number

    @property
    def file_name(self) -> str:
        return f"adeverinta-{self.number}.pdf"

    @property
    def file_address(self) -> str:
        return reverse("events:certificate", args=[self.pk])

    @property
    def verify_address(self) -> str:
        return reverse("events:verify_code", args=[self.code])
